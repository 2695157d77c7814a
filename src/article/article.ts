import {
  type Abstention,
  type Citation,
  type CitationOptions,
  collectCitations,
} from './citations/citations.ts'
import { collectDirectives, type Directive } from './directives.ts'
import { collectIdentifiers, type Identifier } from './links/identifiers.ts'
import { collectLinks, type Link } from './links/links.ts'
import { maskTemplating } from './templating/mask.ts'
import type { ParserName } from './parse/parse.ts'
import { collectProse, type Definition, type Prose } from './text/prose.ts'
import { collectQuotations, type Quotation, type StrayMark } from './quotations/quotations.ts'
import { createLocator, type Point } from './range.ts'
import {
  collectReferences,
  type Reference,
  type ReferenceList,
  type ReferenceOptions,
} from './references/references.ts'
import { recoverShape, type Shape } from './shape/shape.ts'
import { parseShaped } from './shape/shaped-tree.ts'

/**
 * One article as rules see it. It is read once and never changed, and all rules share it, so that no rule has to
 * look at Markdown itself. Offsets are UTF-16 code units into `source`.
 */
export interface Article {
  readonly path: string
  readonly source: string
  readonly shape: Shape
  /** What the author says the language is, such as `en-GB`; `undefined` when nobody says. */
  readonly language?: string | undefined
  readonly prose: readonly Prose[]
  readonly definitions: readonly Definition[]
  readonly quotations: readonly Quotation[]
  readonly strayMarks: readonly StrayMark[]
  readonly citations: readonly Citation[]
  readonly referenceLists: readonly ReferenceList[]
  /** The entries of all lists, in order. */
  readonly references: readonly Reference[]
  readonly links: readonly Link[]
  readonly identifiers: readonly Identifier[]
  readonly directives: readonly Directive[]
  /** What was left unjudged, and why. */
  readonly abstentions: readonly Abstention[]
  /** Turn an offset into a line and a column. */
  readonly locate: (offset: number) => Point
}

export interface ReadOptions extends ReferenceOptions, CitationOptions {
  /** The language of the article, such as `en-GB`; rules look for themselves when it is left out. */
  readonly language?: string
  readonly parser?: ParserName
}

/**
 * Read a Markdown article. Pure: the same text gives the same article.
 *
 * @param path names the article in reports; nothing is read from it
 */
export function readArticle(path: string, source: string, options: ReadOptions = {}): Article {
  const text = maskTemplating(source)
  const shape = recoverShape(text)
  const { prose, definitions } = collectProse(parseShaped(text, shape, options.parser), text)
  const referenceLists = collectReferences(prose, definitions, text, options)
  const { citations, abstentions } = collectCitations(prose, referenceLists, text, options)
  const { quotations, strayMarks } = collectQuotations(prose, citations, referenceLists)
  const links = collectLinks(prose, definitions, text)
  return {
    path,
    source,
    shape,
    language: options.language,
    prose,
    definitions,
    quotations,
    strayMarks,
    citations,
    referenceLists,
    references: referenceLists.flatMap(list => list.references),
    links,
    identifiers: collectIdentifiers(prose, links, text),
    directives: collectDirectives(source),
    abstentions,
    locate: createLocator(source),
  }
}
