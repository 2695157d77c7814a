const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** What a full stop after a word that may be an abbreviation needs on its right to end the sentence. */
export type StopNeeds =
  | 'start' // whatever may start a sentence: the word is no abbreviation
  | 'capital' // a word in capitals or the end: a number or bracket belongs to the abbreviation
  | 'opener' // a word that usually opens a sentence: a name may follow as well
  | 'nothing' // the stop never ends a sentence

/** Titles and connectives, which always have something after them. In lower case. */
const ALWAYS_FOLLOWED = words(`
  dr dres drs prof profs mr mrs ms messrs mme mlle mgr rev hon capt sgt lt col gen gov sen rep
  st ste mt ft vs cf viz resp esp incl excl approx ca circa
  e.g i.e eg ie n.b d.h z.b u.a o.ä s.o s.u v.a p.ex
  bzw vgl sog ggf evtl inkl zzgl ggü hrsg
  sr sra srta dra d.ª núm págs pág ej
  sig dott dott.ssa sigg
  dhr mevr drs bijv
  av env éd
`)

/** Words for numbered things, and months: abbreviations where a number or a bracket follows. */
const BEFORE_NUMBERS = words(`
  fig figs no nos nr vol vols pp pg pgs p par para art arts sec secs sect ch chap eq eqs ref refs tab tbl abb
  app suppl ed eds ver min max avg est
  bd aufl abs kap seite num pág págs cap lám
  jan feb mar apr jun jul aug sep sept oct nov dec
  janv févr avr juil déc ene abr ago dic okt dez mrz
`)

/** Abbreviations that end sentences as well; a capital after them starts a new one. */
const BEFORE_CAPITALS = words(`
  etc usw inc ltd co corp plc llc gmbh a.m p.m am pm ff u.s.w ibid
  mg kg ml mcg
`)

/** Abbreviations that names follow as often as a new sentence does. */
const BEFORE_NAMES = words(`al ex jr sr ph.d phd m.d md univ dept bros`)

/** Words that name lettered things: after `vitamin C.` the letter is no initial. */
const LETTERED = words(`
  vitamin vitamins provitamin hepatitis influenza flu type types group groups grade class category plan appendix
  part option strain factor schedule stage phase figure table panel section column arm cohort site unit team
  complex immunoglobulin protein apolipoprotein haemophilia hemophilia
  vitamine hépatite vitamina tipo typ gruppe klasse groupe grupo klass
`)

/** Words that usually open a sentence and are hardly ever part of a name. */
const OPENERS = words(`
  the a an this that these those there then thus they their them it its he his she her we our you your i my
  in on at by for from with without of to as if when while where who what which why how whether
  and but or so yet nor however moreover furthermore although though because since after before during
  despite until unless also another other both each every some many most several such all any no not
  one two three four five only even once here now today yes
  le la les un une des ce cette ces il elle ils elles nous vous on mais et dans pour avec selon en
  der die das ein eine dies diese dieser er sie es wir im am und aber doch mit nach bei für auch
  el los las una este esta estos estas pero según con por para lo gli questo questa nel nella
  de het een deze dit maar voor met
`)

/** Months that a German ordinal (`am 3. Mai`) is followed by. */
const ORDINAL_MONTHS = words(`
  januar februar märz april mai juni juli august september oktober november dezember jahrhundert
`)

/** One look-up a word: a list after the other takes 1.9 times as long. */
const NEEDS = new Map<string, StopNeeds>([
  ...[...BEFORE_NAMES].map(word => [word, 'opener'] as const),
  ...[...BEFORE_NUMBERS, ...BEFORE_CAPITALS].map(word => [word, 'capital'] as const),
  ...[...ALWAYS_FOLLOWED].map(word => [word, 'nothing'] as const),
])
const LONGEST = Math.max(...[...NEEDS.keys()].map(word => word.length))

/** Which lengths and last two letters the abbreviations have: hardly any other word shares them. */
const ENDINGS = new Uint8Array((LONGEST + 1) << 10)
for (const word of NEEDS.keys()) ENDINGS[endingOf(word, word.length, word.length)] = 1

function endingOf(text: string, end: number, length: number): number {
  return (length << 10) | ((text.charCodeAt(end - 2) & 31) << 5) | (text.charCodeAt(end - 1) & 31)
}

/** Initials written together: `U.S`, `J.K`, `z.T`. */
const INITIALISM = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u

/** Whether a word of ASCII letters alone, two or more, cannot be an abbreviation: sentences take 0.x of the time. */
export const isPlainWord = (text: string, start: number, end: number): boolean =>
  end - start > LONGEST || ENDINGS[endingOf(text, end, end - start)] === 0

/**
 * What must follow the stop after `word` for it to end the sentence.
 *
 * @param before the word before that one, in lower case
 */
export function stopNeeds(word: string, before: string): StopNeeds {
  const listed = word.length > LONGEST ? undefined : NEEDS.get(word.toLowerCase())
  if (listed) return listed
  if (word.includes('.') && INITIALISM.test(word)) return 'opener'
  if (word.length === 1) return LETTERED.has(before) ? 'start' : 'opener'
  return 'start'
}

/** Whether a number and a stop before this word are an ordinal. */
export const followsOrdinal = (word: string): boolean => ORDINAL_MONTHS.has(word.toLowerCase())

/** Whether a word usually opens a sentence. */
export const isOpener = (word: string): boolean => OPENERS.has(word.toLowerCase())
