// The order of reading. In: the text of an article. Out: the `Article` that rules ask. Each line of `readArticle` is a
// step that takes what the steps above it found; nothing goes back.
import type { Article, Statement } from './model.ts'
import { type CitationOptions, collectCitations } from './citations/citations.ts'
import { listAbstentions, readConvention } from './citations/convention.ts'
import { collectDirectives } from './directives.ts'
import { collectIdentifiers } from './links/identifiers.ts'
import { collectLinks } from './links/links.ts'
import { findAdmonitions } from './templating/admonitions.ts'
import { maskTemplating } from './templating/mask.ts'
import type { ParserName } from './parse/parse.ts'
import { collectProse } from './text/prose.ts'
import { ArticleLanguage } from './language.ts'
import { collectQuotations } from './quotations/quotations.ts'
import { findQuotedSpans } from './quotations/spans/quoted-spans.ts'
import { createLocator } from './locate.ts'
import { collectReferences, type ReferenceOptions } from './references/references.ts'
import { collectStatements } from './statements/statements.ts'
import { collectSpeakers } from './speakers/speakers.ts'
import { recoverShape } from './shape/shape.ts'
import { parseShaped } from './shape/shaped-tree.ts'

export interface ReadOptions extends ReferenceOptions, CitationOptions {
  /** The language of the article, such as `en-GB`; its front matter and its words say when it is left out. */
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
  const { prose, definitions } = collectProse(
    parseShaped(text, shape, options.parser),
    text,
    findAdmonitions(source),
  )
  const referenceLists = collectReferences(prose, definitions, text, options, source)
  const language = new ArticleLanguage(options.language, source, prose)
  const { spans, strayMarks } = findQuotedSpans(prose)
  const { citations, rejected, body } = collectCitations(prose, referenceLists, spans, text, options)
  const convention = readConvention({ body, citations, rejected, lists: referenceLists, source, text })
  const speakers = collectSpeakers(prose, spans, referenceLists, language)
  const quotations = collectQuotations(prose, spans, citations, referenceLists, speakers, language)
  const links = collectLinks(prose, definitions, text)
  let statements: Statement[] | undefined
  return {
    path,
    source,
    shape,
    get language() {
      return language.tag
    },
    prose,
    definitions,
    quotations,
    strayMarks,
    get statements() {
      return (statements ??= collectStatements(prose, referenceLists, quotations, citations, language))
    },
    speakers,
    citations,
    referenceLists,
    references: referenceLists.flatMap(list => list.references),
    links,
    identifiers: collectIdentifiers(prose, links, text),
    directives: collectDirectives(source),
    convention,
    abstentions: listAbstentions(convention, referenceLists),
    locate: createLocator(source),
  }
}
