/** Space between two notes in the margin, in pixels. */
const gap = 10

/** In a wide window notes stand in the margin beside what they are about, one below the other where they crowd. */
export function layOutMargin(text: HTMLElement): void {
  const top = text.getBoundingClientRect().top
  const notes = [...text.querySelectorAll<HTMLElement>('.notes:not(.whole)')]
  // First measure, then place: each place would else be measured anew.
  const wanted = notes.map(note => (findAnchor(text, note)?.getBoundingClientRect().top ?? top) - top)
  const heights = notes.map(note => note.offsetHeight)
  let free = 0
  for (const [index, note] of notes.entries()) {
    const place = Math.max(wanted[index]!, free)
    note.style.top = `${place}px`
    free = place + heights[index]! + gap
  }
  text.style.setProperty('--notes-end', `${free}px`)
}

const findAnchor = (text: HTMLElement, note: HTMLElement): Element | null =>
  text.querySelector(`[data-m~="${note.dataset['first']}"]`)
