import type { ArticleData } from '../report/html/report-data.ts'

declare global {
  /** Not in every browser. */
  var trustedTypes: { createPolicy(name: string, rules: HtmlRules): HtmlRules } | undefined
}

interface HtmlRules {
  createHTML(html: string): string
}

/** Browsers with Trusted Types take HTML from this policy alone. */
const policy = globalThis.trustedTypes?.createPolicy('citewell', {
  createHTML: html => html,
})

/** The texts looked at last. */
const parsed = new WeakMap<ArticleData, HTMLTemplateElement>()

/** The text of an article as elements outside of the page, to be cloned. It was sanitised when the report was made. */
export function parseText(article: ArticleData): DocumentFragment {
  let template = parsed.get(article)
  if (!template) {
    template = document.createElement('template')
    template.innerHTML = policy?.createHTML(article.html) ?? article.html
    for (const link of template.content.querySelectorAll<HTMLAnchorElement>('a:not([href])'))
      if (/^https?:/.test(link.textContent)) link.href = link.textContent
    parsed.set(article, template)
  }
  return template.content
}
