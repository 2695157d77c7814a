import { findUnresolved } from '../../article/citations/citations.ts'
import type { Article, Citation, Located, Quotation, Reference } from '../../article/model.ts'
import { findLinkedReferences } from '../../article/references/linked-references.ts'
import { escapeControls } from '../escape-controls.ts'
import { labelsOf, nameReason } from '../inspect-json.ts'
import { plural } from '../plural.ts'
import type { Style } from './style.ts'
import { excerpt, layOut } from './table.ts'

/** Columns for the words of a quotation or an entry. */
const textWidth = 56

/** What citewell sees in an article, for people: quotations, citations, references, and what it left unjudged. */
export function renderInspection(article: Article, style: Style): string {
  const { path, shape, convention, quotations, citations, references, abstentions } = article
  const linked = findLinkedReferences(article.referenceLists, article.links)
  const layout = shape.kind === 'pasted' ? 'pasted text, read line by line' : 'Markdown'
  const sections = [
    renderSection(
      plural(quotations.length, 'quotation'),
      quotations.map(q => quotationRow(article, q, style)),
      style,
    ),
    renderSection(
      plural(citations.length, 'citation'),
      citations.map(c => citationRow(article, c, style)),
      style,
    ),
    renderSection(
      plural(references.length, 'reference'),
      references.map(r => referenceRow(article, r, linked.has(r), style)),
      style,
    ),
    abstentions.length > 0
      ? renderSection(
          'Left unjudged',
          abstentions.map(({ about, reason }) => [escapeControls(about), escapeControls(reason)]),
          style,
        )
      : '',
  ]
  const header = `${style.path(escapeControls(path))}  ${style.dim(layout)}`
  return `${header}\n  ${style.dim(escapeControls(convention.reason))}\n${sections.join('')}`
}

const renderSection = (title: string, rows: readonly (readonly string[])[], style: Style): string =>
  `\n  ${style.strong(title)}\n${layOut(rows)
    .map(line => `  ${line}\n`)
    .join('')}`

const quotationRow = (article: Article, quotation: Quotation, style: Style): string[] => [
  placeOf(article, quotation, style),
  quotation.kind === 'claim' ? style.strong('claim') : quotation.kind,
  renderSupport(quotation, article.convention.judged, style),
  excerpt(quotation.text, textWidth),
  style.dim(quotation.because.slice(0, 3).map(nameReason).join(', ')),
]

/** Only a claim needs support: the rest says where a marker stands, if any. */
function renderSupport({ kind, support, citations }: Quotation, judged: boolean, style: Style): string {
  if (kind === 'claim' && !judged) return style.dim('not judged')
  if (support === 'none') return kind === 'claim' ? style.severity.error('no citation') : ''
  const labels = escapeControls(labelsOf(citations).join(', '))
  const text = labels ? `${support} [${labels}]` : support
  return kind === 'claim' && support === 'paragraph' ? style.severity.warning(text) : text
}

function citationRow(article: Article, citation: Citation, style: Style): string[] {
  const { marker, labels, foreign } = citation
  const missing = findUnresolved(citation).map(({ label }) => label)
  const meaning = foreign
    ? style.dim("the quoted source's own number")
    : missing.length > 0
      ? style.severity.error(`no entry for ${escapeControls(missing.join(', '))}`)
      : `→ ${escapeControls(labels.map(({ label }) => label).join(', '))}`
  return [placeOf(article, citation, style), excerpt(marker, textWidth), meaning]
}

const referenceRow = (article: Article, reference: Reference, isLinked: boolean, style: Style): string[] => [
  placeOf(article, reference, style),
  reference.label === undefined ? style.dim('–') : escapeControls(reference.label),
  renderUse(reference, isLinked, style),
  excerpt(reference.text, textWidth),
]

function renderUse({ citations, list, label }: Reference, isLinked: boolean, style: Style): string {
  if (citations.length > 0) return citations.length === 1 ? 'cited once' : `cited ${citations.length} times`
  if (isLinked) return 'cited by a link'
  return label === undefined || list.furtherReading
    ? style.dim('unnumbered')
    : style.severity.warning('never cited')
}

function placeOf({ locate }: Article, { range }: Located, style: Style): string {
  const { line, column } = locate(range.start)
  return style.dim(`${line}:${column}`)
}
