/** Phrases that one expression may stand for. */
const MOST_PHRASES = 200

/** What an expression holds that stands for no list of phrases. */
export class NoList extends Error {}

/**
 * The phrases that an expression of Vale stands for, when they are few: `(?:tele|cell) ?phones?` is eight. Understood are
 * groups with `|`, `?`, `[abc]`, `\b`, `\s`, and escaped marks. Nothing is ever run as an expression, because whoever
 * writes a configuration could make it run for hours.
 *
 * @throws {NoList} when it has anything else, or stands for more than 200
 */
export function expandPattern(pattern: string): string[] {
  const reader = { pattern, at: 0 }
  const phrases = readAlternatives(reader)
  if (reader.at < pattern.length) throw new NoList(pattern.charAt(reader.at))
  return [...new Set(phrases.map(phrase => phrase.replaceAll(/\s+/g, ' ').trim()))].filter(Boolean)
}

interface Reader {
  readonly pattern: string
  at: number
}

function readAlternatives(reader: Reader): string[] {
  const found: string[] = []
  for (;;) {
    found.push(...readSequence(reader))
    if (reader.pattern.charAt(reader.at) !== '|') return checkNumber(found)
    reader.at++
  }
}

function readSequence(reader: Reader): string[] {
  let found = ['']
  while (reader.at < reader.pattern.length && !'|)'.includes(reader.pattern.charAt(reader.at))) {
    let items = readItem(reader)
    if (reader.pattern.charAt(reader.at) === '?') {
      reader.at++
      items = ['', ...items]
    }
    found = checkNumber(found.flatMap(start => items.map(item => start + item)))
  }
  return found
}

function readItem(reader: Reader): string[] {
  const { pattern } = reader
  const character = pattern.charAt(reader.at++)
  if (character === '(') return readGroup(reader)
  if (character === '[') return readClass(reader)
  if (character === '\\') return [readEscape(pattern.charAt(reader.at++))]
  if (/[*+{}^$.\]]/.test(character)) throw new NoList(character)
  return [character]
}

function readGroup(reader: Reader): string[] {
  if (reader.pattern.startsWith('?:', reader.at)) reader.at += 2
  else if (reader.pattern.startsWith('?', reader.at)) throw new NoList('(?')
  const found = readAlternatives(reader)
  if (reader.pattern.charAt(reader.at++) !== ')') throw new NoList('(')
  return found
}

function readClass(reader: Reader): string[] {
  const end = reader.pattern.indexOf(']', reader.at)
  const members = reader.pattern.slice(reader.at, end)
  if (end < 0 || members === '' || /[\\^]|.-./.test(members)) throw new NoList('[')
  reader.at = end + 1
  return Array.from(members)
}

/** A boundary is one anyway, and white space is any. */
function readEscape(character: string): string {
  if (character === 'b') return ''
  if (character === 's') return ' '
  if (character === '' || /[\p{L}\p{N}]/u.test(character)) throw new NoList(`\\${character}`)
  return character
}

function checkNumber(phrases: string[]): string[] {
  if (phrases.length > MOST_PHRASES) throw new NoList('|')
  return phrases
}
