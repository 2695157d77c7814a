/** Space between two notes in the margin, in pixels. */
const gap = 10

/** How far a note may stand from what it is about before all but the current finding are folded, in pixels. */
const farthest = 320

/** A place in the margin with what belongs to one block. Lengths are pixels, from the top of the text. */
interface Note {
  readonly element: HTMLElement
  readonly wanted: number
  readonly height: number
}

/**
 * In a wide window notes stand in the margin beside what they are about. Where they crowd they are folded to their
 * messages, as in a word processor, and the current finding stands at its line: those before it give way upwards, those
 * after it downwards.
 */
export function layOutMargin(text: HTMLElement): void {
  text.classList.remove('crowded')
  let notes = measure(text)
  let tops = stack(notes)
  if (tops.some((top, at) => Math.abs(top - notes[at]!.wanted) > farthest)) {
    text.classList.add('crowded')
    notes = measure(text)
    tops = stack(notes)
  }
  let end = 0
  for (const [at, { element, height }] of notes.entries()) {
    const top = tops[at]!
    element.style.top = `${top}px`
    // What has given way beyond the top of the text comes back with its own finding.
    element.classList.toggle('away', top < 0)
    end = Math.max(end, top + height)
  }
  text.style.setProperty('--notes-end', `${end}px`)
}

/** All that has to be measured, before anything is moved: each place would else be measured anew. */
function measure(text: HTMLElement): Note[] {
  const top = text.getBoundingClientRect().top
  const notes = [...text.querySelectorAll<HTMLElement>('.notes:not(.whole)')]
  return notes.map(element => {
    const current = element.querySelector<HTMLElement>('.finding.current')
    const name = current?.dataset['note'] ?? element.dataset['first']
    const anchor = text.querySelector(`[data-m~="${name}"]`)?.getBoundingClientRect().top ?? top
    return { element, wanted: anchor - top - (current?.offsetTop ?? 0), height: element.offsetHeight }
  })
}

/** The tops of notes that do not overlap, the current one where it wants to be. */
function stack(notes: readonly Note[]): number[] {
  const current = notes.findIndex(({ element }) => element.querySelector('.finding.current'))
  const tops: number[] = []
  let free = 0
  for (const [at, { wanted, height }] of notes.entries()) {
    tops[at] = at === current ? Math.max(wanted, 0) : Math.max(wanted, free)
    free = tops[at] + height + gap
  }
  for (let at = current - 1, room = tops[current]!; at >= 0; at--) {
    tops[at] = Math.min(tops[at]!, room - gap - notes[at]!.height)
    room = tops[at]!
  }
  return tops
}
