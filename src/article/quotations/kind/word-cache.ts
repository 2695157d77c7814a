/** Words remembered at a time: more than an article has, and little memory in a process that reads many. */
const most = 1 << 13

/** Looks a word up once, as it is written, and remembers what was found; all words are forgotten when there are many. */
export function createWordCache<Entry>(lookUp: (written: string) => Entry): (written: string) => Entry {
  const known = new Map<string, Entry>()
  return written => {
    let entry = known.get(written)
    if (entry === undefined) {
      if (known.size === most) known.clear()
      entry = lookUp(written)
      known.set(written, entry)
    }
    return entry
  }
}
