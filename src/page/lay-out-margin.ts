/** Space between two notes in the margin, in pixels. */
const gap = 10

/** How far a note may stand from what it is about before all but the current finding are folded, in pixels. */
const farthest = 320

/** How much of a finding is shown that is not the current one: all, its message, or the first line of that. */
const folds = [[], ['crowded'], ['crowded', 'dense']] as const

/** A place in the margin with what belongs to one block. Lengths are pixels, from the top of the text. */
interface Note {
  readonly element: HTMLElement
  readonly wanted: number
  readonly height: number
}

/** Where a note goes; `undefined` where there is no room for it. */
type Top = number | undefined

/**
 * In a wide window notes stand in the margin beside what they are about. Where they crowd they are folded, as in a word
 * processor, and the current finding stands at its line: those before it give way upwards, those after it downwards. The
 * margin never outruns the text: what has no room comes back with its own finding.
 */
export function layOutMargin(text: HTMLElement): void {
  text.style.removeProperty('--notes-end')
  let notes: readonly Note[] = []
  let tops: readonly Top[] = []
  for (const fold of folds) {
    text.classList.remove('crowded', 'dense')
    text.classList.add(...fold)
    notes = measure(text)
    // One note has room beside the shortest text.
    const room = Math.max(text.clientHeight, ...notes.map(({ height }) => height))
    tops = stack(notes, room)
    if (notes.every(({ wanted }, at) => tops[at] !== undefined && Math.abs(tops[at] - wanted) <= farthest))
      break
  }
  let end = 0
  for (const [at, { element, height }] of notes.entries()) {
    const top = tops[at]
    element.classList.toggle('away', top === undefined)
    element.style.top = `${top ?? 0}px`
    if (top !== undefined) end = Math.max(end, top + height)
  }
  text.style.setProperty('--notes-end', `${end}px`)
}

/** All that has to be measured, before anything is moved: each place would else be measured anew. */
function measure(text: HTMLElement): Note[] {
  const top = text.getBoundingClientRect().top
  const elements = [...text.querySelectorAll<HTMLElement>('.notes:not(.whole)')]
  for (const element of elements) element.classList.remove('away')
  return elements.map(element => {
    const current = element.querySelector<HTMLElement>('.finding.current')
    const name = current?.dataset['note'] ?? element.dataset['first']
    const anchor = text.querySelector(`[data-m~="${name}"]`)?.getBoundingClientRect().top ?? top
    return { element, wanted: anchor - top - (current?.offsetTop ?? 0), height: element.offsetHeight }
  })
}

/** The tops of notes that do not overlap and end before the text does, the current one where it wants to be. */
function stack(notes: readonly Note[], room: number): Top[] {
  const current = notes.findIndex(({ element }) => element.querySelector('.finding.current'))
  if (current < 0) return stackDown(notes, 0, room)
  const { wanted, height } = notes[current]!
  const top = Math.max(Math.min(wanted, room - height), 0)
  const before = stackUp(notes.slice(0, current), top - gap)
  return [...before, top, ...stackDown(notes.slice(current + 1), top + height + gap, room)]
}

/** Each at its place or below the one before it; higher where they would run over the end. */
function stackDown(notes: readonly Note[], from: number, room: number): Top[] {
  const total = notes.reduce((sum, { height }) => sum + height + gap, -gap)
  const tops: Top[] = []
  let free = from
  // From here on every pixel counts.
  let left = total
  for (const { wanted, height } of notes) {
    const top = Math.max(Math.min(wanted, room - left), free)
    tops.push(top + height <= room ? top : undefined)
    free = top + height + gap
    left -= height + gap
  }
  return tops
}

/** Each at its place or above the one after it. */
function stackUp(notes: readonly Note[], to: number): Top[] {
  const tops: Top[] = []
  let free = 0
  for (const { wanted, height } of notes) {
    tops.push(Math.max(wanted, free))
    free = Math.max(wanted, free) + height + gap
  }
  let end = to
  for (let at = notes.length - 1; at >= 0; at--) {
    const top = Math.min(tops[at]!, end - notes[at]!.height)
    tops[at] = top < 0 ? undefined : top
    end = top - gap
  }
  return tops
}
