/** On paper a link is a number, and its address a line below the text. */
export function numberLinks(text: HTMLElement): void {
  const numbers = new Map<string, number>()
  // What findings say of their rules leads out of the page as well, but not to sources.
  for (const link of text.querySelectorAll<HTMLAnchorElement>(
    'a[href]:not(.marker, .sign, .place, .notes a)',
  )) {
    const number = numbers.get(link.href) ?? numbers.size + 1
    numbers.set(link.href, number)
    link.target = '_blank'
    link.rel = 'noopener noreferrer'
    link.classList.add('outside')
    link.dataset['number'] = String(number)
  }
  if (numbers.size === 0) return
  const list = document.createElement('ol')
  list.className = 'link-notes'
  for (const href of numbers.keys()) list.append(createItem(href))
  text.append(list)
}

function createItem(text: string): HTMLLIElement {
  const item = document.createElement('li')
  item.textContent = text
  return item
}
