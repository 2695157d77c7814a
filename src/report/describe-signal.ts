// A signal by which a quotation was judged comes in; words that a writer understands go out, to `inspect` and the page.
import type { Reason } from '../article/model.ts'

/** What the judgement of a quotation went by, in words. */
export interface ReasonsInWords {
  /** What speaks for a claim, the weightiest first. */
  readonly for: readonly string[]
  /** What speaks against one. */
  readonly against: readonly string[]
}

/** Say reasons in words, each question once: of `length>=5` and `length>=7` only the weightier. */
export function describeReasons(reasons: readonly Reason[]): ReasonsInWords {
  const asked = new Set<string>()
  const told = { for: [] as string[], against: [] as string[] }
  for (const { signal, weight } of reasons) {
    const side = weight < 0 ? 'against' : 'for'
    const words = describeSignal(signal)
    const question = `${side} ${splitSignal(signal).name}`
    if (asked.has(question) || told[side].includes(words)) continue
    asked.add(question)
    told[side].push(words)
  }
  return told
}

/** What a signal says of its quotation, as a clause: `it has 7 words or more`. */
export function describeSignal(signal: string): string {
  const { name, value } = splitSignal(signal)
  const words = Object.hasOwn(clauses, name) ? clauses[name]! : familyOf(name)
  return typeof words === 'string' ? words : words(value)
}

/** `length>=7` is `length` and `7`, `told=verb-after` is `told` and `verb-after`, `blk.signed` has no value. */
function splitSignal(signal: string): { name: string; value: string } {
  const [, name, value = ''] = /^([^=>]*)(?:>?=)?([^]*)$/.exec(signal)!
  return { name: name!, value }
}

type Clause = string | ((value: string) => string)

/** A signal without words of its own goes by the part of its name before the dot; one without a dot is a heuristic. */
function familyOf(name: string): Clause {
  const [first = '', ...rest] = name.split('.')
  return (rest.length > 0 ? families[first] : undefined) ?? `the rule of thumb “${name}” holds`
}

/** The classes of the lexicon, as somebody who does not know it would call them. */
const classes: Readonly<Record<string, string>> = {
  saying: 'a verb of saying',
  describing: 'a verb such as “calls” or “describes”',
  according: '“according to”',
  statements: 'a word such as “statement”',
  conjunctions: '“that” or “whether”',
  joining: 'a word that starts another clause',
  pointing: 'words that point to what comes next',
  sources: 'a study or a body',
  experts: 'an expert',
  pronouns: '“he”, “she” or “they”',
  anyone: 'nobody in particular',
  laypeople: 'patients, customers or relatives',
  firstPerson: '“I” or “my”',
  secondPerson: '“you” or “your”',
  naming: 'a word that names a term, such as “called”',
  works: 'a work that has a title',
  imagining: 'a word such as “ask”, “imagine” or “myth”',
  modals: '“might”, “should” or “if”',
  negations: 'a denial',
  finite: 'a finite verb',
  articles: '“the” or “this”',
  indefinite: '“a” or “any”',
  smallWords: 'small words of the language',
  notices: 'a word such as “note” or “tip”',
  capital: 'a word with a capital letter',
  name: 'a name',
  none: 'nobody',
  somebody: 'somebody',
  source: 'a source',
}

const distances: Readonly<Record<string, string>> = {
  adj: 'right beside it',
  close: 'close to it',
  near: 'near it',
  far: 'farther off',
}

/** `saying.close` in the words before: `a verb of saying stands before it, close to it`. */
const standing =
  (where: string): Clause =>
  value => {
    const [name = '', distance = ''] = value.split('.')
    const near = distances[distance]
    return `${classes[name] ?? `“${name}”`} ${where}${near === undefined ? '' : `, ${near}`}`
  }

const characters: Readonly<Record<string, string>> = {
  L: 'a letter',
  U: 'a capital letter',
  l: 'a small letter',
  none: 'nothing',
}

const mark =
  (before: string, after = ''): Clause =>
  value =>
    `${before} ${characters[value] ?? `“${value}”`}${after}`

const atLeast =
  (before: string, after = ' or more'): Clause =>
  value =>
    `${before} ${value}${after}`

const percent =
  (before: string, after: string): Clause =>
  value =>
    `${before} ${Math.round(Number(value) * 100)} in 100 ${after}`

const either =
  (yes: string, no: string): Clause =>
  value =>
    value === 'false' ? no : yes

/** What the first pass thought of the quotations in some part of the article. */
const neighbours = (part: string, where: string): [string, Clause][] => [
  ...['max', 'mean', 'mean3'].map((how): [string, Clause] => [
    `2.${part}.${how}`,
    value => `other quotations ${where} ${Number(value) >= 0.5 ? 'are claims' : 'may be claims'}`,
  ]),
  [`2.${part}.none`, `there is no other quotation ${where}`],
]

const told: Readonly<Record<string, string>> = {
  'verb-after': 'a verb behind it says who speaks',
  'verb-before': 'a verb before it says who speaks',
  according: '“according to” says who speaks',
  frame: 'the sentence says who speaks',
  signature: 'somebody has signed it',
  transcript: 'a name stands before it, as in an interview',
  lead: 'the text before it says who speaks',
  carried: 'it goes on with what somebody said before',
  'sentence-before': 'the sentence before it says who speaks',
  section: 'the section is about one speaker',
  around: 'somebody is named around it',
  none: 'nobody is said to speak it',
}

const standings: Readonly<Record<string, string>> = {
  expert: 'an expert',
  official: 'somebody who speaks for a body',
  source: 'a source, such as a study or a body',
  author: 'the author',
  layperson: 'a layperson',
  fictional: 'somebody invented',
  nobody: 'nobody in particular',
  unknown: 'somebody whom the article does not introduce',
}

const supports: Readonly<Record<string, string>> = {
  direct: 'a citation touches it',
  sentence: 'a citation stands in its sentence',
  'after-stop': 'a citation stands behind its full stop',
  attribution: 'a citation stands where it is introduced or signed',
  paragraph: 'a citation stands elsewhere in its paragraph',
  none: 'no citation stands near it',
}

const kinds: Readonly<Record<string, string>> = {
  claim: 'words of a source or a named person',
  unattributed: 'a statement that nobody is named for',
  fragment: 'words within the author’s sentence',
  term: 'a term',
  title: 'a title',
  speech: 'imagined or suggested words',
  testimonial: 'words of a layperson',
}

const marks: Readonly<Record<string, string>> = {
  double: 'double marks',
  single: 'single marks',
  'doubled-single': 'doubled single marks',
  guillemets: 'guillemets',
  'low-high': 'low and high marks',
  corner: 'corner brackets',
  block: 'a block quotation',
}

const markup: Readonly<Record<string, string>> = {
  link: 'a link',
  emphasis: 'slanted',
  strong: 'bold',
  html: 'HTML',
  cite: 'a `<cite>` element',
  footnote: 'a note',
}

const places: Readonly<Record<string, string>> = {
  block: 'a block quotation',
  inblock: 'text within a block quotation',
  item: 'an item of a list',
  numbered: 'an item of a numbered list',
  cell: 'a cell of a table',
  paragraph: 'a paragraph',
  heading: 'a heading',
  html: 'HTML',
}

const fromTable =
  (before: string, table: Readonly<Record<string, string>>): Clause =>
  value =>
    `${before} ${table[value] ?? `“${value}”`}`

const apart: Readonly<Record<string, string>> = {
  touch: 'touches it',
  block: 'is in its paragraph',
  next: 'is in the next paragraph',
  far: 'is far away',
  none: 'is missing',
}

/** What a signal says, by its name. */
const clauses: Readonly<Record<string, Clause>> = {
  // Decided by the place alone.
  'in-heading': 'it stands in a heading',
  'in-reference': 'it stands in an entry of a reference list',
  'within-marks': 'it stands within another quotation',
  'one-or-two-words': 'it has one or two words',
  // The words themselves.
  block: either('it is a block quotation', 'it stands in quotation marks'),
  style: fromTable('it is set in', marks),
  length: atLeast('it has', ' words or more'),
  opens: either('it opens its paragraph', 'it does not open its paragraph'),
  closes: either('it closes its paragraph', 'it does not close its paragraph'),
  whole: either('it is all of its paragraph', 'its paragraph holds more than it'),
  paragraphs: atLeast('it has', ' paragraphs or more'),
  'q.first': mark('it begins with'),
  'q.last': mark('it ends in'),
  'q.sentences': value => (value === '0' ? 'it holds no full stop' : `it holds ${value} sentences`),
  'q.digit': 'it holds figures',
  'q.figures': 'it holds statistics',
  'q.elided': 'something in it is left out or added',
  'q.inserted': 'something in it is added in brackets',
  'q.question': 'it is a question',
  'q.exclamation': 'it is an exclamation',
  'q.colon': 'it holds a colon',
  'q.semicolon': 'it holds a semicolon',
  'q.brackets': 'it holds brackets',
  'q.comma': 'it holds a comma',
  'q.marks': 'it holds quotation marks',
  'q.apostrophe': 'it holds an apostrophe',
  'q.emoji': 'it holds emoji',
  'q.titlecase': value =>
    value === '0' ? 'few of its words have capitals' : 'many of its words have capitals',
  'q.capitals': atLeast('it has', ' words with a capital or more'),
  'q.wordlength': atLeast('its words have', ' letters or more on average'),
  'q.firstPerson': 'it says “I” or “my”',
  'q.secondPerson': 'it says “you” or “your”',
  'q.we': 'it says “we” or “our”',
  'q.finite': 'it has a finite verb',
  'q.modals': 'it says “might”, “should” or “if”',
  'q.negations': 'it denies something',
  'q.smallWords': atLeast('it has', ' small words of the language or more'),
  'q.small': 'its share of small words',
  'q.lexical': 'its share of rare words',
  'q.sources': 'it speaks of studies or bodies',
  'q.experts': 'it speaks of experts',
  'q.laypeople': 'it speaks of patients or relatives',
  'q.anyone': 'it speaks of people in general',
  'q.imagining': 'it holds a word such as “ask” or “myth”',
  'q.saying': 'it holds a verb of saying',
  'q.starts': standing('is its first word'),
  'q.past': 'it speaks of the past',
  'q.foreign': 'it is in another language',
  'q.shouted': 'it is in capitals',
  'q.again': percent('', 'its words come again in the article'),
  covered: fromTable('all of it is', markup),
  holds: fromTable('part of it is', markup),
  blockcovered: fromTable('all of the block is', markup),
  // What leads in.
  lead: standing('stands before it'),
  openlead: standing('stands in the text that leads to it'),
  'lead.tail': mark('what leads to it ends in'),
  'before.tail': mark('before it stands', ''),
  'before.words': atLeast('its sentence has', ' words or more before it'),
  'lead.words': atLeast('what leads to it has', ' words or more'),
  'lead.names': 'a full name stands before it',
  'lead.year': 'a year stands before it',
  'lead.acronym': 'a short name in capitals stands before it',
  'lead.etal': '“et al.” stands before it',
  'lead.reports': 'a verb of saying stands before it',
  'lead.own': '“I”, “my” or “our” stands before it',
  'lead.possessive': 'somebody’s name owns what leads to it',
  'before.bracket': 'it stands in brackets',
  'before.object': 'a picture, code or a note stands before it',
  'before.otherQuote': 'another quotation stands before it',
  'before.joins': 'it is joined to the quotation before it',
  'before.standing': fromTable('the paragraph before it names', standings),
  'verb.kind': value =>
    value === 'none' ? 'no verb presents it' : `${classes[value] ?? 'a verb'} presents it`,
  'verb.sayer': fromTable('the subject of the verb before it is', classes),
  'verb.near': 'how near the verb that presents it stands',
  'verb.frame': 'the verb that presents it',
  'verb.says': 'the verb that presents it and its subject',
  'verb.after': standing('stands before the verb that presents it'),
  'verb.colon': 'a colon stands between the verb and it',
  'verb.that': '“that” stands between the verb and it',
  'verb.comma': 'a comma stands between the verb and it',
  'verb.stopped': 'a sentence ends between the verb and it',
  namedBeforeColon: 'somebody is named before the colon that leads to it',
  describer: fromTable('the one who describes is', classes),
  // What comes after.
  after: standing('stands after it'),
  'after.head': mark('right after it stands'),
  'after.head2': mark('after it and its marks stands'),
  'after.newline': 'its line ends after it',
  'after.words': atLeast('its sentence has', ' words or more after it'),
  'after.names': 'a full name stands after it',
  'after.parenYear': 'a year in brackets stands after it',
  'after.paren': 'brackets stand after it',
  'after.dashName': 'a dash and a name stand after it',
  'after.dash': 'a dash stands after it',
  'after.joins': 'it is joined to the quotation after it',
  'after.timestamp': 'a time stamp stands after it',
  'after.year': 'a year stands after it',
  'after.reports': 'a verb of saying follows it',
  'afterverb.sayer': fromTable('the subject of the verb behind it is', classes),
  'afterverb.own': '“I”, “my” or “our” is the subject of the verb behind it',
  'behind.name': 'a marked name stands right behind it',
  'behind.parenLink': 'a link in brackets stands right behind it',
  'behind.parenName': 'a name in brackets stands right behind it',
  behind: fromTable('right behind it stands something that is', markup),
  answered: 'an answer follows it',
  // The text around.
  previous: standing('stands in the text before'),
  'previous.tail': mark('the text before ends in'),
  'previous.kind': 'what kind of block comes before',
  'previous.link': 'the block before holds a link',
  'previous.endsInLink': 'the block before ends in a link',
  'previous.isLink': 'the block before is a link',
  following: standing('stands in the text after'),
  'following.head': mark('the text after begins with'),
  'following.kind': 'what kind of block comes after',
  'following.link': 'the block after begins with a link',
  'following.isLink': 'the block after is a link',
  'following.dash': 'the block after begins with a dash',
  'following.paren': 'the block after begins with a bracket',
  'par.sources': 'its paragraph names a study or a body',
  'par.reports': 'its paragraph reports what somebody said',
  'par.lay': 'its paragraph speaks of patients or relatives',
  'par.experts': 'its paragraph names an expert',
  'par.first': 'its paragraph says “I”',
  'par.second': 'its paragraph says “you”',
  'par.anyone': 'its paragraph speaks of people in general',
  'par.link': 'its paragraph holds a link',
  'par.footnote': 'its paragraph holds a note',
  'prev.sources': 'the text before names studies or bodies',
  'prev.reports': 'the text before reports what somebody said',
  'prev.lay': 'the text before speaks of patients or relatives',
  'prev.experts': 'the text before names experts',
  'prev.first': 'the text before says “I”',
  'prev.second': 'the text before says “you”',
  'prev.same': fromTable('the quotation before', apart),
  'prev.style': 'the form of the quotation before',
  'next.same': fromTable('the quotation after', apart),
  others: atLeast('its paragraph has', ' other quotations or more'),
  run: atLeast('', ' paragraphs before it begin with a quotation, too'),
  'items.opening': 'how many items of its list begin with a quotation',
  'list.quoting': atLeast('', ' items of its list or more quote'),
  // Its place.
  place: fromTable('it stands in', places),
  'place.whole': 'its place, and whether it fills it',
  outer: 'it stands within a block quotation',
  'outer.signed': 'the block quotation around it is signed',
  'outer.share': 'its share of the block quotation around it',
  heading: standing('stands in the heading above'),
  'heading.question': 'the heading above is a question',
  'heading.marks': 'the heading above quotes',
  'heading.depth': 'the depth of the heading above',
  headings: standing('stands in the headings above'),
  headed: 'it comes right after a heading',
  bold: value =>
    value === '' ? 'bold words lead to it' : `${classes[value]} stands in the bold words before it`,
  parent: standing('stands in the item above'),
  listlead: standing('stands in the text that leads to its list'),
  column: standing('stands in the head of its column'),
  sample: 'what stands above it announces examples, questions or myths',
  layplace: 'what stands above it announces what patients or customers say',
  // References.
  'biblio.authors': 'names of authors stand before it, as in a bibliography',
  'biblio.before': 'what stands before it looks like a bibliography',
  'biblio.after': 'what stands after it looks like a bibliography',
  'biblio.subtitle': 'it looks like a title with a subtitle',
  'biblio.design': 'it names the design of a study, as titles do',
  link: fromTable('a link stands', {
    before: 'before it',
    after: 'after it',
    behind: 'right behind it',
    paragraph: 'in its paragraph',
  }),
  support: value => supports[value] ?? 'where its citation stands',
  'cited.several': 'several citations touch it',
  'cited.within': 'its paragraphs hold citations',
  // Block quotations.
  'blk.bold': 'the block begins with bold words',
  'blk.allbold': 'the block is bold',
  'blk.marks': 'the block begins with a quotation mark',
  'blk.endmarks': 'the block ends in a quotation mark',
  'blk.signed': 'the block ends in a line that says whose words it holds',
  'blk.source': 'the block ends in a line that names its source',
  'blk.emoji': 'the block begins with an emoji',
  'blk.alert': 'the block is an alert',
  'blk.list': 'the block holds a list',
  'blk.label': 'the block begins with a label',
  'blk.boldlabel': 'the block begins with a bold label',
  'blk.links': 'the block holds links',
  'blk.endsInLink': 'the block ends in a link',
  'blk.slanted': 'the block is slanted',
  'blk.nested': 'the block stands within another',
  'blk.top': 'the block stands at the top of the article',
  'blk.end': 'the block stands at the end of the article',
  'blk.cite': 'the block names its source in a `<cite>` element',
  // Who speaks.
  told: value => told[value] ?? 'the text says who speaks',
  'told.by': fromTable('its speaker is told by a', {
    name: 'name',
    pronoun: 'pronoun',
    description: 'description',
  }),
  'told.sure': 'how surely its speaker is told',
  'told.distance': atLeast('its speaker is named', ' characters or more away'),
  'told.shape': 'how its speaker is named',
  'told.standing': fromTable('its speaker is', standings),
  'told.standing.by': value => `its speaker is ${standings[value.split(' ')[0]!] ?? 'known'}`,
  'told.because': value =>
    value === 'none' ? 'nothing tells who its speaker is' : 'the article tells who its speaker is',
  'told.mentions': atLeast('its speaker is named', ' times or more'),
  'near.standing': fromTable('near it is named', standings),
  'near.age': 'an age stands beside the name near it',
  'near.title': 'a title stands beside the name near it',
  'near.introduced': 'the one named near it is introduced there',
  sig: 'a line or a dash behind it names somebody',
  'sig.bare': 'a short rest of its paragraph is a name',
  'speaker.before': value =>
    value === 'none'
      ? 'nobody speaks in the words before it'
      : `${classes[value] ?? 'somebody'} speaks in the words before it`,
  'speaker.after': value =>
    value === 'none'
      ? 'nobody speaks in the words after it'
      : `${classes[value] ?? 'somebody'} speaks in the words after it`,
  'speaker.previous': value =>
    value === 'none'
      ? 'nobody speaks in the sentence before'
      : `${classes[value] ?? 'somebody'} speaks in the sentence before`,
  // The article.
  // What the first judgement says of it and of others.
  ...Object.fromEntries([
    ...neighbours('all', 'in the article'),
    ...neighbours('section', 'in its section'),
    ...neighbours('paragraph', 'in its paragraph'),
    ...neighbours('list', 'in its list'),
    ...neighbours('style', 'of its form'),
    ...neighbours('inner', 'within it'),
  ]),
  '2.own': 'what it is, seen by itself',
  '2.outer': 'the quotation around it may be a claim',
  // The heuristics.
  'today.kind': fromTable('rules of thumb take it for', kinds),
  'today.because': value => `the rule of thumb “${value}” holds`,
  'today.cites': 'what rules of thumb make of its citation',
}

/** What the signals of a family have in common. */
const families: Readonly<Record<string, Clause>> = {
  '2': 'what the quotations around it are',
  blk: 'the form of the block',
  blocks: 'what the article uses block quotations for',
  colon: 'what stands before the colon that leads to it',
  afterverb: 'the verb behind it',
  today: 'what rules of thumb say',
}
