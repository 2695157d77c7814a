import { WordList } from './word-list.ts'

/** What a full stop after a word that may be an abbreviation needs on its right to end the sentence. */
export type StopNeeds =
  | 'start' // whatever may start a sentence: the word is no abbreviation
  | 'capital' // a word in capitals or the end: a number or bracket belongs to the abbreviation
  | 'opener' // a word that usually opens a sentence: a name may follow as well
  | 'nothing' // the stop never ends a sentence

/** Titles and connectives, which always have something after them. In lower case. */
const ALWAYS_FOLLOWED = `
  dr dres drs prof profs mr mrs ms messrs mme mlle mgr rev hon capt sgt lt col gen gov sen rep
  st ste mt ft vs cf viz resp esp incl excl approx ca circa
  e.g i.e eg ie n.b d.h z.b u.a o.ä s.o s.u v.a p.ex
  bzw vgl sog ggf evtl inkl zzgl ggü hrsg
  sr sra srta dra d.ª núm págs pág ej
  sig dott dott.ssa sigg
  dhr mevr drs bijv
  av env éd
`

/** Words for numbered things, and months: abbreviations where a number or a bracket follows. */
const BEFORE_NUMBERS = `
  fig figs no nos nr vol vols pp pg pgs p par para art arts sec secs sect ch chap eq eqs ref refs tab tbl abb
  app suppl ed eds ver min max avg est
  bd aufl abs kap seite num pág págs cap lám
  jan feb mar apr jun jul aug sep sept oct nov dec
  janv févr avr juil déc ene abr ago dic okt dez mrz
`

/** Abbreviations that end sentences as well; a capital after them starts a new one. */
const BEFORE_CAPITALS = `
  etc usw inc ltd co corp plc llc gmbh a.m p.m am pm ff u.s.w ibid
  mg kg ml mcg
`

/** Abbreviations that names follow as often as a new sentence does. */
const BEFORE_NAMES = `al ex jr sr ph.d phd m.d md univ dept bros`

/** Words that name lettered things: after `vitamin C.` the letter is no initial. */
const LETTERED = new WordList([
  true,
  `
  vitamin vitamins provitamin hepatitis influenza flu type types group groups grade class category plan appendix
  part option strain factor schedule stage phase figure table panel section column arm cohort site unit team
  complex immunoglobulin protein apolipoprotein haemophilia hemophilia
  vitamine hépatite vitamina tipo typ gruppe klasse groupe grupo klass
`,
])

/** Words that usually open a sentence and are hardly ever part of a name. */
const OPENERS = new WordList([
  true,
  `
  the a an this that these those there then thus they their them it its he his she her we our you your i my
  in on at by for from with without of to as if when while where who what which why how whether
  and but or so yet nor however moreover furthermore although though because since after before during
  despite until unless also another other both each every some many most several such all any no not
  one two three four five only even once here now today yes
  le la les un une des ce cette ces il elle ils elles nous vous on mais et dans pour avec selon en
  der die das ein eine dies diese dieser er sie es wir im am und aber doch mit nach bei für auch
  el los las una este esta estos estas pero según con por para lo gli questo questa nel nella
  de het een deze dit maar voor met
`,
])

/** Months that a German ordinal (`am 3. Mai`) is followed by. */
const ORDINAL_MONTHS = new WordList([
  true,
  `
  januar februar märz april mai juni juli august september oktober november dezember jahrhundert
`,
])

/** All lists in one, so that a word is looked up once. */
const NEEDS = new WordList<StopNeeds>(
  ['opener', BEFORE_NAMES],
  ['capital', BEFORE_NUMBERS],
  ['capital', BEFORE_CAPITALS],
  ['nothing', ALWAYS_FOLLOWED],
)

/** What must follow the stop after an abbreviation for it to end the sentence; `undefined` for other words. */
export const abbreviationNeeds = (text: string, start: number, end: number): StopNeeds | undefined =>
  NEEDS.get(text, start, end)

/** Whether a word names lettered things. */
export const isLettered = (text: string, start: number, end: number): boolean =>
  LETTERED.get(text, start, end) === true

/** Whether a word is the name of a month, so that a number and a stop before it are an ordinal. */
export const isOrdinalMonth = (text: string, start: number, end: number): boolean =>
  ORDINAL_MONTHS.get(text, start, end) === true

/** Whether a word usually opens a sentence. */
export const isOpener = (text: string, start: number, end: number): boolean =>
  OPENERS.get(text, start, end) === true
