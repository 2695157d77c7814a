import type { Candidate } from './candidate.ts'

/**
 * What looks like a marker where it stands and is something else. Each entry names the thing; the article as a
 * whole is not asked. `before` and `after` are the text around the candidate.
 */
interface LookAlike {
  readonly name: string
  readonly notations: readonly Candidate['notation'][]
  /** Too weak a hint to speak against a label that the reference list has. */
  readonly weak?: boolean
  is(before: string, after: string, candidate: Candidate): boolean
}

/** How much of the text around a candidate is looked at. */
const reach = 24

/** What follows the number of a list item or a note. */
const startsNote = /^[.):]?\s?[\p{Lu}\p{Lo}\p{N}"“«‘*]/u

const raised = ['sup-tag', 'sup-character', 'caret'] as const

const lookAlikes: readonly LookAlike[] = [
  {
    // `95% CI [12-20]`, `95% CI [4, 12]`, `IQR: 4 [2, 9]`, `HR = 1.2 (1-2)`, `on a scale of [0, 10]`
    name: 'interval',
    notations: ['bracket', 'paren'],
    is: (before, _, candidate) =>
      areBounds(candidate) &&
      /\b(?:CIs?|CrI|IC|KI|IQR|interval|interval[lo]s?|range[ds]?|scale|bounds|quartiles?|percentiles?|(?:OR|HR|RR|IRR|SMD|MD|ratio)\s?(?:of|was|[=:])?\s?[-−]?\d+(?:[.,]\d+)?)(?:\s(?:of|was|from|to))?[\s:,=]{0,2}(?:[-−]?\d+(?:[.,]\d+)?%?\s)?$/i.test(
        before,
      ),
  },
  {
    // `median 6 [4, 12]`, `a mean of 6.5 (4, 12)`, but not `type 2 [1, 3]`: two bounds around the value they belong to.
    name: 'bounds of a value',
    notations: ['bracket', 'paren'],
    is: (before, _, candidate) => {
      const value = /(?:^|[^\p{L}\d.,-])(\d+(?:[.,]\d+)?)%?\s?$/u.exec(before)
      if (!value || !areBounds(candidate) || !encloses(candidate, Number(value[1]!.replace(',', '.'))))
        return false
      const isStated =
        /[.,%]|\b(?:median|mean|average|of|was|were|by|difference|ratio|score)\s\d|[=±]\s?\d/i.test(before)
      return isStated || !candidate.resolved
    },
  },
  {
    // `[0, 1]`, `[0]`: bounds or the index of a list. No source has the number 0, unless the list has it.
    name: 'zero',
    notations: ['bracket', 'paren'],
    weak: true,
    is: (_before, _after, { labels }) => labels.some(({ first, last }) => first === '0' || last === '0'),
  },
  {
    // `6 [4, 12]` or `[4, 12]` is all that a cell of a table holds.
    name: 'figures in a cell',
    notations: ['bracket', 'paren'],
    weak: true,
    is: (_before, _after, candidate) =>
      candidate.prose.kind === 'cell' && areBounds(candidate) && !/\p{L}/u.test(candidate.prose.text),
  },
  {
    // `100 kg × [5] reps`, `[10] minutes`: a field to fill in, or a figure.
    name: 'field',
    notations: ['bracket', 'paren'],
    weak: true,
    is: (before, after) =>
      /[×÷=+<>≥≤~]\s?$|\d\s?[x*]\s?$/.test(before) ||
      /^\s?(?:reps?|sets?|kg|mg|µg|g|ml|l|cm|mm|km|lbs?|oz|kcal|min(?:ute)?s?|sec(?:ond)?s?|hours?|hrs?|days?|weeks?|months?|years?|times|points?|×|%)(?![\p{L}])/iu.test(
        after,
      ),
  },
  {
    // `[575,000](u)`, `[1,200]`: one large number, its thousands set apart.
    name: 'large number',
    notations: ['bracket', 'paren', 'link', 'bracketed-link'],
    weak: true,
    is: (_before, _after, { prose, start, end }) =>
      /^[[(]?\s?\d{1,3}(?:,\d{3})+\s?[\])]?$/.test(prose.text.slice(start, end)),
  },
  {
    // `100 kg`, `[10] minutes`: no source stands before a unit of measure in the midst of a clause.
    name: 'measure',
    notations: ['bracket', 'paren'],
    is: (before, after, { labels }) =>
      labels.length === 1 &&
      labels[0]!.last === undefined &&
      /[\p{L}:,]\s$/u.test(before) &&
      /^\s(?:reps|kg|mg|µg|ml|cm|mm|km|lbs|oz|kcal|min(?:ute)?s|seconds|hours|hrs|days|weeks|months|years)(?=[\s.,;)]|$)/.test(
        after,
      ),
  },
  {
    // `arr[0][1]`: an element of a list within a list.
    name: 'array index',
    notations: ['bracket'],
    is: before => /[A-Za-z_]\w*(?:\[\d+\])*\[0\](?:\[\d+\])*$/.test(before),
  },
  {
    // `in [15](u) countries`: the number of things in a sentence.
    name: 'figure',
    notations: ['link'],
    is: (before, after) =>
      /\b(?:in|of|to|from|about|around|over|under|than|nearly|almost|by|at|all|every|the|between|only|least|most|has|have|had|were|are|was|is)\s$/i.test(
        before,
      ) &&
      /^\s(?!(?:shows|suggests|reports|says|states|finds|describes|was|is|has|does|plus|versus|this|thus|as|us)\b)(?:\p{L}+\s)?(?:\p{Ll}{2,}s\b|people|men|women|children|per ?cent|million|billion)/u.test(
        after,
      ),
  },
  {
    // `OR 3 [1-7]`, `a score of 12 [0-20]`: a range straight after the value it belongs to.
    name: 'range of a value',
    notations: ['bracket', 'paren'],
    weak: true,
    is: (before, _, { labels }) => labels.every(({ last }) => last !== undefined) && /\d%?\s?$/.test(before),
  },
  {
    // `[60]fullerene`, `[18]F-FDG`: a name goes on straight after the bracket.
    name: 'chemical name',
    notations: ['bracket', 'lenticular'],
    weak: true,
    is: (_, after) => /^[a-z\d]/i.test(after),
  },
  {
    // `(25)OH-D`, `¹²³I`, `<sup>13</sup>C`
    name: 'isotope or prefix',
    notations: ['paren', ...raised],
    is: (before, after) => /^[a-z\d]/i.test(after) && !/[.!?,;"”’)\]]$/.test(before),
  },
  {
    // `C[60]`, `25(OH)`, `f(1)`, `22(1)`, `10.(3)`, `147 (7):` are formulas and journal issues.
    name: 'journal issue or formula',
    notations: ['paren'],
    is: (before, after) => /[\p{L}\p{N}_]$|\d\.$/u.test(before) || /^\s?:\s?e?\d/i.test(after),
  },
  {
    // `13% (295)`, `n = 20 (88)`: a count beside its share.
    name: 'count',
    notations: ['paren'],
    weak: true,
    is: (before, after) => /(?:\d\s?%?|%)\s?$/.test(before) || /^\s?(?:%|mg|ml|\d{3})/i.test(after),
  },
  {
    // `10²`, `10^6^`: a number raised to a power. A year may carry a marker: `in 2019²`.
    name: 'power',
    notations: raised,
    is: before => /[\d⁰¹²³⁴-⁹]$/.test(before) && !/(?:^|\D)(?:19|20)\d\d$/.test(before),
  },
  {
    // `m²`, `kg/m<sup>2</sup>`, `cm^3^`, `mm³`: units of area and volume, and the second of acceleration.
    name: 'unit',
    notations: raised,
    is: (before, after, { labels }) =>
      labels.length === 1 &&
      /^[23]$/.test(labels[0]!.first) &&
      (/(?:^|[^\p{L}])(?:[munpkcdµμ]?m|ft|in|yd|mi|sec?|s|мм?|см|м)$|(?:[\d/]|\d\s)[ckm]?m\s$/iu.test(
        before,
      ) ||
        after.startsWith('/')),
  },
  {
    // `R²`, `x³`, `I<sup>2</sup>`, `r <sup>2</sup>`, `χ²`: one letter alone is a quantity; a vitamin has a space behind it.
    name: 'quantity',
    notations: raised,
    is: (before, _, { labels }) =>
      /(?:^|[^\p{L}\p{N}])[A-Za-z\u0370-\u03ff]$/u.test(before) ||
      (/(?:^|[^\p{L}\p{N}])[rRIχ]\s$/u.test(before) && labels.length === 1 && labels[0]!.first === '2'),
  },
  {
    // `Cu²⁺`, `Fe<sup>3</sup>+`, `O²⁻`
    name: 'ion',
    notations: raised,
    is: (before, after) => /^[⁺⁻ⁿ]|^[+−](?!\d)/.test(after) || /[⁺⁻]$/.test(before),
  },
  {
    // `Chapter [3](url)`, `Figure (2)`, `stage (4)`, `tomes [1](url) et [2](url)`: the number of something that is not a source.
    name: 'numbered thing',
    notations: ['link', 'paren'],
    is: before =>
      /\b(?:fig\.?|figure|table|chapter|section|step|stage|grade|phase|level|part|week|day|page|volume|book|episode|lesson|no\.|number|type|class|appendix|box|item|question|option|equation|eq\.|tome|chapitre|partie|étape|kapitel|band|teil|folge|schritt|capítulo|parte|paso|volumen|capitolo|passo|hoofdstuk|deel|rozdział|tom)s?[:\s]{0,2}(?:\d{1,3}\s?(?:[,&]|and|et|und|y|e|en|i|to)\s)?$/i.test(
        before,
      ),
  },
  {
    // `Figure [2]`, `Table [1]`: in brackets only behind a name in capitals; “in the table [1]” is a citation.
    name: 'numbered figure',
    notations: ['bracket'],
    is: before =>
      /\b(?:Fig\.|Figures?|Tables?|Steps?|Chapters?|Sections?|Equations?|Eq\.|Box|Appendix)\s$/.test(before),
  },
  {
    // `(902) 406-4424`
    name: 'telephone number',
    notations: ['paren'],
    is: (_, after) => /^\s?[-–]?\d{3}/.test(after),
  },
  {
    // `[1] A note`, `¹ Department of Medicine` at the start of a block: a list or note, not a citation.
    name: 'list number',
    notations: ['bracket', 'lenticular', ...raised],
    is: (before, after) => before === '' && startsNote.test(after),
  },
  {
    // `² Twice a day.` on a line of its own, in a block that opens with `¹` or so: a further note of a table.
    name: 'number of a line',
    notations: raised,
    is: (before, after, { prose }) =>
      before.endsWith('\n') && startsNote.test(after) && /^[\uFFFC⁰¹²³⁴-⁹]/.test(prose.text),
  },
  {
    // `[^1] A note` at the start of a block: a footnote whose colon was forgotten.
    name: 'note without its colon',
    notations: ['footnote'],
    weak: true,
    is: (before, after) => before === '' && startsNote.test(after),
  },
  {
    name: 'list number in parentheses',
    notations: ['paren'],
    is: (before, after) => /^$|\n$/.test(before) && after !== '',
  },
]

/** Two numbers that count up, or ranges: the bounds of something. */
function areBounds({ labels }: Candidate): boolean {
  if (labels.every(({ last }) => last !== undefined)) return true
  const [low, high, third] = labels
  return (
    third === undefined &&
    low!.last === undefined &&
    high?.last === undefined &&
    Number(low!.first) < Number(high?.first)
  )
}

/** Whether a value stands between two bounds. */
function encloses({ labels }: Candidate, value: number): boolean {
  const ends = labels.flatMap(({ first, last }) => [Number(first), Number(last ?? first)])
  return ends[0]! <= value && value <= ends.at(-1)!
}

/** The name of what a candidate is instead of a marker, as far as its own surroundings tell. */
export function findLookAlike(candidate: Candidate): string | undefined {
  const { prose, start, end, notation, resolved } = candidate
  const before = prose.text.slice(Math.max(0, start - reach), start)
  const after = prose.text.slice(end, end + reach)
  const found = lookAlikes.find(
    lookAlike =>
      lookAlike.notations.includes(notation) &&
      !(lookAlike.weak && resolved) &&
      lookAlike.is(before, after, candidate),
  )
  return found?.name
}

/**
 * Whether a number, raised or in parentheses, opens its block or a line of it: the number of a note, of a table or of an
 * affiliation.
 */
export const opensNote = ({ form, start, end, prose }: Candidate): boolean =>
  (form === 'superscript' || form === 'paren') &&
  (start === 0 || prose.text[start - 1] === '\n') &&
  startsNote.test(prose.text.slice(end, end + 4))
