/**
 * The records that readers (collectors) fill and rules read: types only. Their comments are the glossary.
 *
 * Everything is read once and never changed afterwards. Offsets are UTF-16 code units.
 */

/** A half-open span of offsets: `source.slice(start, end)`. Offsets are UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Anything that occupies a place in the source of an article. */
export interface Located {
  /** Offsets into `Article.source`. */
  readonly range: Range
}

/** A place as people and editors name it. */
export interface Point {
  /** 1-based. */
  readonly line: number
  /** From 1; counts UTF-16 code units of the line, like the Language Server Protocol. */
  readonly column: number
  /** 0-based, in UTF-16 code units. */
  readonly offset: number
}

/**
 * One article as rules see it. It is read once and never changed, and all rules share it, so that no rule has to
 * look at Markdown itself. Offsets are UTF-16 code units into `source`.
 */
export interface Article {
  readonly path: string
  readonly source: string
  readonly shape: Shape
  /**
   * The language, such as `en-GB`: what the settings say, else `lang` or `language` of the front matter, else what the
   * commonest words say (`en`, `fr`, `de`, `es`, `it`, `pt`, `nl`). `undefined` when nobody says and no word is known.
   */
  readonly language?: string | undefined
  readonly prose: readonly Prose[]
  readonly definitions: readonly Definition[]
  readonly quotations: readonly Quotation[]
  readonly strayMarks: readonly StrayMark[]
  /** What the article itself states and should have a reference for. Nothing of it is computed before it is asked for. */
  readonly statements: readonly Statement[]
  /** The people and bodies that speak in the article. */
  readonly speakers: Speakers
  readonly citations: readonly Citation[]
  readonly referenceLists: readonly ReferenceList[]
  /** The entries of all lists, in order. */
  readonly references: readonly Reference[]
  readonly links: readonly Link[]
  readonly identifiers: readonly Identifier[]
  readonly directives: readonly Directive[]
  /** How it cites, as a whole. */
  readonly convention: Convention
  /** What was left unjudged, and why. */
  readonly abstentions: readonly Abstention[]
  /** Turn an offset into a line and a column. */
  readonly locate: (offset: number) => Point
}

/**
 * How an article is laid out: as Markdown, or pasted, with every line a block. Markdown too may need insertions
 * here and there.
 */
export interface Shape {
  readonly kind: 'markdown' | 'pasted'
  /** By offset; empty when the text is Markdown already. */
  readonly insertions: readonly Insertion[]
}

/** Text to put into the source at an offset, so that Markdown reads the article as its writer meant it. */
export interface Insertion {
  /** Offset into the source, UTF-16 code units. */
  readonly offset: number
  /** Line endings, heading marks and marks of list items, nothing else. */
  readonly text: string
  /** How many code units behind the offset it stands for: the bullet of a word processor. None by default. */
  readonly replaces?: number
}

/**
 * What a reader would read of one block: a paragraph, a heading, a table cell, or a stretch of text in an HTML
 * block, with the markup taken out.
 *
 * One U+FFFC (OBJECT REPLACEMENT CHARACTER) holds the place of whatever is no text: code, an HTML tag, a footnote
 * reference, templating, an image. It keeps the words around it apart, and rules off the code. Line endings inside a block
 * (soft and hard) are one `\n`. Markdown's escapes, entities, `>` prefixes and indents are gone.
 */
export interface Prose extends Located {
  readonly kind: ProseKind
  /** The plain text; offsets into it are UTF-16 code units and called *prose offsets*. */
  readonly text: string
  /** Heading depth 1 to 6; 0 for anything else. */
  readonly depth: number
  /** Where this block stands in `Article.prose`. */
  readonly index: number
  /** The innermost block that holds this one: a list item, a block quotation, the document … */
  readonly container: Container
  /** Marked-up stretches of the text, by start, outer before inner. */
  readonly inlines: readonly Inline[]
  /** Sentences of the text, in prose offsets, in order, without white space around them. Computed once. */
  readonly sentences: readonly Range[]
  /**
   * Map a span of prose offsets to the source it came from. The result starts at the source of the first code
   * unit and ends after the source of the last, so an entity or an escape is covered whole.
   */
  toSource(start: number, end: number): Range
}

/** What a block of prose was in the source. */
export type ProseKind = 'paragraph' | 'heading' | 'cell' | 'html'

/** A marked-up stretch of prose. `start` and `end` are prose offsets; `range` is the source, markup included. */
export interface Inline extends Located {
  readonly type: InlineType
  readonly start: number
  readonly end: number
  /** Links and images: the destination, as resolved. */
  readonly url?: string
  /** Footnote references and reference links: the label as written, `1` in `[^1]` and in `[text][1]`. */
  readonly label?: string
  /** Reference links: how they are written. */
  readonly reference?: 'full' | 'collapsed' | 'shortcut'
  /** Links, images, code, HTML tags: the title, code or raw tag. */
  readonly value?: string
}

/** What marks up a stretch of prose. */
export type InlineType =
  | 'emphasis'
  | 'strong'
  | 'delete'
  | 'link'
  | 'image'
  | 'footnoteReference'
  | 'code'
  | 'html'
  | 'break'

/** A block that holds other blocks. */
export interface Container extends Located {
  readonly type: ContainerType
  readonly parent: Container | undefined
  /** Position among the children of `parent`, from 0. */
  readonly index: number
  /** Lists: whether they are numbered. */
  readonly ordered?: boolean
  /** Ordered lists: the first number. The rendered number of an item is this plus its index. */
  readonly start?: number
  /** Footnote definitions: the label, `1` in `[^1]:`. */
  readonly label?: string
  /** HTML blocks: the innermost element in lower case, `blockquote`, `li`; lists in HTML also set `ordered`. */
  readonly tag?: string
  /** Block quotations that are boxes of MkDocs, `!!! quote "Title"`: the title. */
  readonly title?: string
  /** HTML elements: the `id` or `name` they can be linked to by. */
  readonly id?: string
}

/** What a container was in the source. */
export type ContainerType =
  | 'root'
  | 'blockquote'
  | 'list'
  | 'listItem'
  | 'table'
  | 'tableRow'
  | 'footnoteDefinition'
  | 'html'

/** A link definition: `[1]: https://example.org "title"`. It prints nothing. */
export interface Definition extends Located {
  readonly label: string
  readonly url: string
  readonly title: string | undefined
}

/** A stretch of quoted text, before anyone asks what kind of quotation it is or what supports it. */
export interface QuotedSpan extends Located {
  /** The quoted words, marks and the spaces inside them left out; several blocks are joined by `\n`. */
  readonly text: string
  /** Words of `text`; for scripts without spaces, an estimate (two characters a word). */
  readonly wordCount: number
  readonly style: QuotationStyle
  /** The blocks it stands in, in order. */
  readonly prose: readonly Prose[]
  /** Prose offsets: of the opening mark in the first block, after the closing mark in the last. */
  readonly start: number
  readonly end: number
  /** Prose offsets of the quoted words: after the opening mark, before the closing mark. */
  readonly textStart: number
  readonly textEnd: number
  /** Block quotations: the block below that says who wrote it, `— Ruth Bell`, a caption, `<cite>`. */
  readonly signature?: Prose | undefined
  /** The quotation (in marks or block) that this one stands in. */
  readonly outer: QuotedSpan | undefined
}

/** Which marks, if any, set a quotation apart. */
export type QuotationStyle =
  | 'double' // “…”, "…", and mixtures of the two
  | 'single' // ‘…’, '…'
  | 'doubled-single' // ''…''
  | 'guillemets' // « … », »…«, ‹…›
  | 'low-high' // „…“, ‚…‘
  | 'corner' // 「…」, 『…』
  | 'block' // a Markdown or HTML block quotation

/** Text in quotation marks, or a block quotation. The range includes the marks (or the `>` lines). */
export interface Quotation extends Located {
  /** The quoted words, marks left out. */
  readonly text: string
  readonly wordCount: number
  /** A block quotation rather than text in marks. */
  readonly block: boolean
  readonly kind: QuotationKind
  /** How likely it is a claim, 0 to 1: of those at 0.9, nine in ten are. */
  readonly confidence: number
  /** Likely enough to say so without a doubt. */
  readonly certain: boolean
  /** The signals that told, those that moved the judgement most first. */
  readonly because: readonly Reason[]
  /** A claim within the block quotation before it, which is the same claim. */
  readonly inside: boolean
  /** It goes on with the speech that the quotation before it began: `“…,” she said. “…”`. */
  readonly continues: boolean
  readonly support: Support
  /** The markers that support it, in order. */
  readonly citations: readonly Citation[]
  /** The blocks it stands in: one, or several for block quotations and quotations over paragraphs. */
  readonly prose: readonly Prose[]
  /** Prose offsets: of the opening mark in the first block, and after the closing mark in the last. */
  readonly start: number
  readonly end: number
}

/** A signal that spoke for a claim or against one: that a quotation is one, or that a sentence states one. */
export interface Reason {
  /** Its name, `told`, or its name and value, `told=verb-after`; docs/quotations.md and docs/statements.md describe them. */
  readonly signal: string
  /** What the log-odds of a claim would lack without it: above 0 it speaks for a claim, below against. */
  readonly weight: number
}

/**
 * What a quotation is:
 * - `claim`: words of a source or of a named person or body, presented as what they said;
 * - `unattributed`: a statement in quotation marks that nobody is named for;
 * - `fragment`: a few of somebody's words within the author's sentence;
 * - `term`: a term or phrase that is named, coined or doubted;
 * - `title`: the title of a work, section or form field;
 * - `speech`: imagined, asked or suggested words, slogans, chart phrases, myths put up for rebuttal;
 * - `testimonial`: words of a patient, customer or forum user.
 */
export type QuotationKind =
  | 'claim'
  | 'unattributed'
  | 'fragment'
  | 'term'
  | 'title'
  | 'speech'
  | 'testimonial'

/** Where the supporting marker stands relative to the quotation. */
export type Support = 'direct' | 'sentence' | 'after-stop' | 'attribution' | 'paragraph' | 'none'

/** Who somebody is, as far as an article tells. */
export type Standing =
  | 'expert' // somebody learned: a scientist, a physician, the author of a study
  | 'official' // somebody who speaks for a body
  | 'source' // a body, a company, a publication, a study
  | 'author' // who wrote the article
  | 'layperson' // somebody who speaks from experience: a patient, a customer, a relative of the author
  | 'fictional' // somebody who does not exist
  | 'nobody' // nobody in particular: *people*, *you*, *some*
  | 'unknown' // somebody of whom the article does not tell

/** A person or body that an article names. Ranges are places in its source. */
export interface Speaker {
  /** As written most fully; for somebody without a name the words that stand for them, such as `my mother`. */
  readonly name: string
  readonly shape: 'full' | 'single' | 'initials' | 'body' | 'described' | 'pronoun'
  readonly standing: Standing
  /** The name of the heuristic that told the standing; `undefined` when none did. */
  readonly because: string | undefined
  /** The place that tells the standing. */
  readonly introduced: Range | undefined
  /** Where it is named, in order. */
  readonly mentions: readonly Range[]
}

/** Who speaks a quotation, and how that was told. */
export interface Attribution {
  readonly speaker: Speaker
  readonly told: Told
  /** The name of the heuristic that told it. */
  readonly because: string
  /** By what: a name, a pronoun, or a description such as `the agency`. */
  readonly by: 'name' | 'pronoun' | 'description'
  /** Characters of prose between the naming and the quotation; blocks between count 100. */
  readonly distance: number
  /** The naming, in the source. */
  readonly range: Range
  /** From 0 to 1: how much the way of telling can be relied on. */
  readonly sureness: number
}

/** How the speaker of a quotation is told. */
export type Told =
  | 'verb-after'
  | 'verb-before'
  | 'according'
  | 'frame'
  | 'signature'
  | 'transcript'
  | 'lead'
  | 'carried'
  | 'sentence-before'
  | 'section'
  | 'around'

/** Who speaks in an article. Nothing of it is computed before it is asked for. */
export interface Speakers {
  /** The people and bodies whose standing the article tells, in the order in which they are first named. */
  readonly all: readonly Speaker[]
  /** Who is named in a stretch of a block, in order. Offsets are prose offsets. */
  at(prose: Prose, start: number, end: number): readonly Speaker[]
  /** Who speaks a quotation of the article, or `undefined` when nothing tells. */
  speakerOf(quotation: Located): Attribution | undefined
}

/**
 * A sentence in which the article itself states something of health that a careful reader would want to check. Words
 * that it quotes are left out. The range is the sentence.
 */
export interface Statement extends Located {
  /** The sentence without markup. */
  readonly text: string
  readonly family: StatementFamily
  readonly cues: readonly StatementCue[]
  /** How likely it is that it needs a reference, 0 to 1: of those at 0.9, nine in ten do. */
  readonly confidence: number
  /** Likely enough to say so without a doubt. */
  readonly certain: boolean
  /** The signals that told, those that moved the judgement most first. */
  readonly because: readonly Reason[]
  readonly support: StatementSupport
  /** The markers that support it, in order. */
  readonly citations: readonly Citation[]
  readonly prose: Prose
  /** Prose offsets. */
  readonly start: number
  readonly end: number
}

/**
 * What a statement is about:
 * - `statistic`: a percentage, count, rate, ratio or size of an effect;
 * - `research`: what studies, experts or science are said to have found;
 * - `efficacy`: a treatment, food, habit or product works;
 * - `safety`: something is safe, or does harm;
 * - `cause`: causes, risk factors, what happens in the body;
 * - `guideline`: what guidelines, agencies or the law say;
 * - `prevalence`: how common something is, whom it strikes and how it goes, without a figure;
 * - `other`: another fact of health.
 */
export type StatementFamily =
  | 'statistic'
  | 'research'
  | 'efficacy'
  | 'safety'
  | 'cause'
  | 'guideline'
  | 'prevalence'
  | 'other'

/** What a statement does besides: it compares two things (`comparative`), or says a risk only in proportion to another (`relative`). */
export type StatementCue = 'comparative' | 'relative'

/**
 * What supports a statement, the strongest there is: a `marker` in the sentence or right behind its stop, an author and
 * year, a `link` alone, or nothing.
 */
export type StatementSupport = 'marker' | 'author-year' | 'link' | 'none'

/** A quotation mark that opens or closes nothing. */
export interface StrayMark extends Located {
  readonly mark: string
  readonly problem: 'unclosed' | 'unopened'
}

/** One marker in the text, such as `[1,2]`, `[^3]` or `<sup>4–6</sup>`. */
export interface Citation extends Located {
  /** As written in the source. */
  readonly marker: string
  readonly form: CitationForm
  /** What the marker names, ranges expanded, in order. */
  readonly labels: readonly CitedLabel[]
  /** The ranges in it as written, sound or not. A range with a problem is not expanded: its ends are labels. */
  readonly labelRanges: readonly CitedRange[]
  /** Where the marker itself links to outside this article, if it does: then nobody misses a list entry. */
  readonly url: string | undefined
  /** The marker belongs to the numbering of a quoted source, not to this article's list. */
  readonly foreign: boolean
  readonly prose: Prose
  /** Prose offsets of the marker in `prose.text`. */
  readonly start: number
  readonly end: number
}

/** What one number or name in a marker leads to. */
export interface CitedLabel {
  readonly label: string
  /** The entry it means, or `undefined` when there is none. */
  readonly reference: Reference | undefined
  /** Where the label (or the range it comes from, `2–4`) stands in the source. */
  readonly range: Range
}

/** A range of labels in a marker, `2–4`. */
export interface CitedRange extends Located {
  readonly first: string
  readonly last: string
}

/** How a marker is written. The setting `citationForms` names the ones to accept. */
export type CitationForm =
  | 'bracket' // [1], \[1\]
  | 'footnote' // [^1]
  | 'superscript' // <sup>1</sup>, ^1^, ¹
  | 'paren' // (1)
  | 'link' // [1](url), [[1]](url)
  | 'reference-link' // [6][7] that Markdown has merged, or [1] with [1]: url
  | 'source' // [Source #1, #2]
  | 'lenticular' // 【1】

/** How an article leads its readers to its sources, told once for all who ask for numbers. */
export interface Convention {
  readonly kind: ConventionKind
  /** Whether numbers can be asked for: not where sources are named in another way, or where it cannot be told. */
  readonly judged: boolean
  /** What it was told from, as a sentence with the article's own example. */
  readonly reason: string
  /** The first places that decided, in order. */
  readonly places: readonly Range[]
  /** The lists that its markers lead to. */
  readonly lists: readonly ReferenceList[]
}

/**
 * - `brackets` `[1]`, `superscript` `<sup>1</sup>`, `notes` `[^1]`, `parentheses` `(1)`, `links` `[1](url)`: nearly all
 *   markers are written so;
 * - `mixed`: markers of several kinds;
 * - `author-year`: `(Okafor, 2016)`;
 * - `keys`: `[@okafor2016]`, from which a list is made elsewhere;
 * - `none`: nothing is cited;
 * - `unclear`: there is a numbered list, and what leads to it cannot be told from figures.
 */
export type ConventionKind =
  | 'brackets'
  | 'superscript'
  | 'notes'
  | 'parentheses'
  | 'links'
  | 'mixed'
  | 'author-year'
  | 'keys'
  | 'none'
  | 'unclear'

/** Why something was left unjudged; shown by `inspect`. */
export interface Abstention {
  readonly about: string
  readonly reason: string
  readonly range?: Range
}

/** One entry of a reference list, whatever its dialect. */
export interface Reference extends Located {
  /** What a marker calls it, `1`; `undefined` for an unnumbered entry. */
  readonly label: string | undefined
  /** Where the label stands in the source, so that messages can point at it. */
  readonly labelRange: Range | undefined
  /** The entry's plain text, label left out. */
  readonly text: string
  readonly urls: readonly string[]
  /** Normalised: lower case, no resolver. */
  readonly doi: string | undefined
  readonly pmid: string | undefined
  readonly pmcid: string | undefined
  readonly form: ReferenceForm
  readonly list: ReferenceList
  /** The markers that mean this entry, in order. Filled once citations are known. */
  readonly citations: readonly Citation[]
  /** The blocks the entry is made of. */
  readonly prose: readonly Prose[]
}

/** How an entry of a reference list is written. */
export type ReferenceForm =
  | 'ordered'
  | 'bracket'
  | 'bullet'
  | 'paragraph'
  | 'footnote'
  | 'definition'
  | 'html'

/** A reference list: the entries under one heading, or the footnotes of an article, or its definitions. */
export interface ReferenceList extends Located {
  /** The heading, bold line or plain line above the list, or `undefined`. */
  readonly heading: Prose | undefined
  /** Listed for further reading: nobody expects its entries to be cited. */
  readonly furtherReading: boolean
  readonly references: readonly Reference[]
  /** The part of the article whose markers mean this list, when numbering restarts per section. */
  readonly scope: Range
  /** Another list with the same numbers serves the same text, so that nobody can tell which of them a marker means. */
  readonly ambiguous?: boolean
}

/** A URL with its place. The range is the URL itself as written in the source, nothing around it. */
export interface Link extends Located {
  /** As written in the source. */
  readonly url: string
  readonly role: LinkRole
  /** The block it stands in; `undefined` for a link definition. */
  readonly prose: Prose | undefined
}

/** `inline` `[text](url)`, `autolink` `<url>`, `bare` a URL in running text, `definition` `[x]: url`, `html` an attribute. */
export type LinkRole = 'inline' | 'autolink' | 'bare' | 'definition' | 'html'

/** An identifier of a work or a trial, as found in the text or in a URL. */
export interface Identifier extends Located {
  readonly type: IdentifierType
  /** As written. */
  readonly written: string
  /** Normalised: a DOI in lower case without resolver, a PMID as digits; `undefined` when it is malformed. */
  readonly value: string | undefined
  /** What is wrong with a malformed DOI. */
  readonly problem?: DoiProblem
}

/** Which registry an identifier belongs to. */
export type IdentifierType = 'doi' | 'pmid' | 'pmcid'

/**
 * What is wrong with a malformed DOI:
 * - `suffix`: nothing stands after the prefix;
 * - `space`: white space stands within it, `10.1000/ xyz`;
 * - `prefix`: `doi:` stands within a resolver's URL, `doi.org/doi:10.1000/xyz`;
 * - `doubled`: a resolver or `doi:` stands before it twice, `doi.org/https://doi.org/10.1000/xyz`, or a DOI within it;
 * - `address`: the address of a page stands behind the resolver, `doi.org/https://example.org/10.1000/xyz`;
 * - `registrant`: its prefix is none, `10.55/xyz`: prefixes start at 10.1000;
 * - `query`: the query of a page hangs on to it, `10.1000/xyz?journal=abc`;
 * - `junk`: the rest of an HTML attribute hangs on to it, `10.1000/xyz&amp;"`.
 */
export type DoiProblem =
  | 'suffix'
  | 'space'
  | 'prefix'
  | 'doubled'
  | 'address'
  | 'registrant'
  | 'query'
  | 'junk'

/** A comment that speaks to citewell: `<!-- citewell-disable-next-line quotations/cited -- reason -->`. */
export interface Directive extends Located {
  /** `unknown`: it speaks to citewell and says nothing that citewell knows, such as `citewell-ignore`. */
  readonly action: 'disable' | 'enable' | 'disable-line' | 'disable-next-line' | 'disable-file' | 'unknown'
  /** How it begins, as written: `citewell-disable-line`. */
  readonly written: string
  /** Rule ids or globs, as written; empty means every rule. */
  readonly rules: readonly (Located & { readonly name: string })[]
  readonly reason: string | undefined
}
