import { render } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { ArticleData, ReportData } from '../report/html/report-data.ts'
import { splitWords } from './article-words.ts'
import { decorateText } from './decorate-text.ts'
import { FindingText } from './finding-card.tsx'
import { highlightWords } from './highlight-words.ts'
import { layOutMargin } from './lay-out-margin.ts'
import type { ArticleRoute } from './route.ts'
import { numberLinks } from './number-links.ts'
import { placeNotes } from './place-notes.ts'
import { parseText } from './parse-text.ts'

interface ArticleTextProps {
  readonly data: ReportData
  readonly article: ArticleData
  readonly route: ArticleRoute
}

/** The text of an article with its marks, and the findings beside their places. */
export function ArticleText({ data, article, route }: ArticleTextProps) {
  const container = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const text = container.current!
    text.replaceChildren(parseText(article).cloneNode(true))
    const placed = placeNotes(text, article)
    decorateText(text, article)
    for (const [host, indices] of placed)
      render(
        indices.map(index => (
          <FindingText {...{ article, data, index }} finding={article.findings[index]!} />
        )),
        host,
      )
    numberLinks(text)
    const observer = new ResizeObserver(() => layOutMargin(text))
    observer.observe(text)
    return () => {
      observer.disconnect()
      for (const host of placed.keys()) render(null, host)
    }
  }, [article, data])
  useEffect(() => {
    const unmark = markPlace(route.at)
    layOutMargin(container.current!)
    if (unmark) scrollToPlace()
    return unmark
  }, [article, route])
  useEffect(() => {
    const first = highlightWords(container.current!, splitWords(route.find))
    if (route.at === undefined) first?.scrollIntoView({ block: 'center' })
    // Where the view was opened decides; words stay marked while somebody steps through the findings.
  }, [article, route.find])
  return (
    <article
      class={route.claimsOnly ? 'text claims-only' : 'text'}
      aria-label="Text of the article"
      ref={container}
    />
  )
}

/** Mark a place, and the finding about it, until another one is asked for. */
function markPlace(at: string | undefined): (() => void) | undefined {
  if (at === undefined || !/^[qcrf]\d+$/.test(at)) return undefined
  const entry = document.querySelector<HTMLElement>(`[data-entry="${at}"]`)
  const found = entry ? [entry] : [...document.querySelectorAll<HTMLElement>(`[data-m~="${at}"]`)]
  const note = document.querySelector<HTMLElement>(`[data-note="${at}"]`)
  const places = note ? [...found, note] : found
  const [first] = places
  if (!first) return undefined
  for (const place of places) place.classList.add('current')
  first.tabIndex = -1
  first.focus({ preventScroll: true })
  return () => {
    for (const place of places) place.classList.remove('current')
  }
}

/** Bring what is marked into view, and all of a finding in the margin, which stands beside it by now. */
function scrollToPlace(): void {
  const [place, note] = [document.querySelector('.current'), document.querySelector('.finding.current')]
  if (!place) return
  place.scrollIntoView({ block: 'center' })
  const hidden = (note?.getBoundingClientRect().bottom ?? 0) + edge - innerHeight
  if (hidden > 0) scrollBy(0, Math.min(hidden, place.getBoundingClientRect().top - toolbar))
}

/** Space below a finding, and what the toolbar takes above, in pixels. */
const edge = 16
const toolbar = 80
