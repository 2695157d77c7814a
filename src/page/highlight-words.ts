/**
 * Mark words in a text, whatever their case, in browsers that can do so without a change of the page.
 *
 * @returns the element that holds the first of them
 */
export function highlightWords(text: HTMLElement, words: readonly string[]): Element | undefined {
  const ranges: Range[] = []
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const lower = node.textContent!.toLowerCase()
    if (node.parentElement!.closest('.notes, .heard, .link-notes')) continue
    for (const word of words)
      for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length))
        if (at + word.length <= node.textContent!.length) ranges.push(createRange(node, at, word.length))
  }
  if ('highlights' in CSS) CSS.highlights.set('found', new Highlight(...ranges))
  return ranges[0]?.startContainer.parentElement ?? undefined
}

function createRange(node: Node, start: number, length: number): Range {
  const range = document.createRange()
  range.setStart(node, start)
  range.setEnd(node, start + length)
  return range
}
