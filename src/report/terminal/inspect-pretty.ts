// An article comes in; what citewell sees in it goes out as text for people, before any rule judges it.
import { findUnresolved } from '../../article/citations/citations.ts'
import type {
  Article,
  Attribution,
  Citation,
  Located,
  Quotation,
  Reference,
  Standing,
  Statement,
} from '../../article/model.ts'
import { findLinkedReferences } from '../../article/references/linked-references.ts'
import { describeReasons } from '../describe-signal.ts'
import { escapeControls, showPath } from '../escape-controls.ts'
import { labelsOf, speakerOf } from '../inspect-json.ts'
import { plural } from '../plural.ts'
import type { Style } from './style.ts'
import { excerpt, layOut } from './table.ts'

/** Columns for the words of a quotation or an entry. */
const textWidth = 56
/** Columns for the name of somebody who speaks. */
const nameWidth = 32

/**
 * What citewell sees in an article, for people: quotations and why each counts as what it counts, who speaks,
 * citations, references, and what was left unjudged.
 */
export function renderInspection(article: Article, style: Style): string {
  const { path, shape, convention, citations, references, abstentions } = article
  const linked = findLinkedReferences(article.referenceLists, article.links)
  const layout = shape.kind === 'pasted' ? 'pasted text, read line by line' : 'Markdown'
  const sections = [
    renderQuotations(article, style),
    renderStatements(article, style),
    renderPeople(article, style),
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
  const language = article.language === undefined ? '' : `, language ${escapeControls(article.language)}`
  const header = `${style.path(showPath(path))}  ${style.dim(layout + language)}`
  return `${header}\n  ${style.dim(escapeControls(convention.reason))}\n${sections.join('')}`
}

const renderSection = (title: string, rows: readonly (readonly string[])[], style: Style): string =>
  `\n  ${style.strong(title)}\n${layOut(rows)
    .map(line => `  ${line}\n`)
    .join('')}`

function renderQuotations(article: Article, style: Style): string {
  const { quotations } = article
  const rows = layOut(quotations.map(quotation => quotationRow(article, quotation, style)))
  const blocks = quotations.map((quotation, at) =>
    [`  ${rows[at]!}\n`, ...reasonLines(article, quotation).map(line => `      ${style.dim(line)}\n`)].join(
      '',
    ),
  )
  return `\n  ${style.strong(plural(quotations.length, 'quotation'))}\n${blocks.join('')}`
}

const quotationRow = (article: Article, quotation: Quotation, style: Style): string[] => [
  placeOf(article, quotation, style),
  renderKind(quotation, style),
  renderSupport(quotation, article.convention.judged, style),
  excerpt(quotation.text, textWidth),
]

/** `claim, 93 %`, `term, 4 % a claim`: how likely it is a claim. The place of some quotations decides, whatever they say. */
function renderKind({ kind, confidence, certain }: Quotation, style: Style): string {
  const percent = `${Math.round(confidence * 100)} %`
  if (kind === 'claim') return certain ? style.strong(`claim, ${percent}`) : `likely a claim, ${percent}`
  return confidence === 0 ? kind : `${kind}, ${percent} a claim`
}

/** What the article states and should have a source for; nothing where it states nothing. */
function renderStatements(article: Article, style: Style): string {
  const { statements } = article
  if (statements.length === 0) return ''
  return renderSection(
    plural(statements.length, 'statement'),
    statements.map(statement => statementRow(article, statement, style)),
    style,
  )
}

function statementRow(article: Article, statement: Statement, style: Style): string[] {
  const { family, confidence, certain, support, citations, text } = statement
  const percent = `${family}, ${Math.round(confidence * 100)} %`
  const labels = escapeControls(labelsOf(citations).join(', '))
  return [
    placeOf(article, statement, style),
    certain ? style.strong(percent) : `likely ${percent}`,
    support === 'none' ? 'no source' : labels ? `${support} [${labels}]` : support,
    excerpt(text, textWidth),
  ]
}

/** Why a quotation counts as what it counts, and who speaks it. */
function reasonLines(article: Article, quotation: Quotation): string[] {
  const told = describeReasons(quotation.because)
  const attribution = speakerOf(article, quotation)
  return [
    ...(told.for.length > 0 ? [`for a claim: ${told.for.join('; ')}`] : []),
    ...(told.against.length > 0 ? [`against: ${told.against.join('; ')}`] : []),
    ...(attribution ? [`speaker: ${describeSpeaker(article, attribution)}`] : []),
  ].map(escapeControls)
}

/** Standings, as they stand behind a name. */
const standingNames: Readonly<Record<Standing, string>> = {
  expert: 'expert',
  official: 'speaks for a body',
  source: 'source',
  author: 'author',
  layperson: 'layperson',
  fictional: 'invented',
  nobody: 'nobody in particular',
  unknown: 'not introduced',
}

/** `Dr. Okafor (expert, line 3)`: the line is the one that tells the standing. */
function describeSpeaker({ locate }: Article, { speaker }: Attribution): string {
  const { name, standing, introduced } = speaker
  const line = introduced ? `, line ${locate(introduced.start).line}` : ''
  return `${excerpt(name, nameWidth)} (${standingNames[standing]}${line})`
}

/** Who the article introduces; nothing where it introduces nobody. */
function renderPeople(article: Article, style: Style): string {
  const people = article.speakers.all
  if (people.length === 0) return ''
  return renderSection(
    people.length === 1 ? '1 person or body' : `${people.length} people and bodies`,
    people.map(({ name, standing, introduced, mentions }) => [
      placeOf(article, { range: introduced ?? mentions[0]! }, style),
      standingNames[standing],
      excerpt(name, textWidth),
    ]),
    style,
  )
}

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
