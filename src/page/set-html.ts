interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): { createHTML(html: string): string }
}

/** Browsers with Trusted Types take HTML from this policy alone. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('citewell', {
  createHTML: html => html,
})

/** Put HTML into an element. It was sanitised when the report was made. */
export function setHtml(element: Element, html: string): void {
  element.innerHTML = policy?.createHTML(html) ?? html
}
