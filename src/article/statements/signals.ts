// In: a sentence and what is around it. Out: the signals by which it is judged. Next: weigh.ts.
import { is } from '../quotations/kind/vocabulary.ts'
import type { StatementSupport } from '../model.ts'
import { type Say, sayLeast as least } from '../quotations/evidence/signal.ts'
import { inlinesWithin } from '../text/within-block.ts'
import { type StatementEvidence, healthBits } from './evidence.ts'
import { holdsPercent, holdsRatio, holdsStatistics } from './figures.ts'
import { classBits, follows, wordClasses, type StatementWord } from './vocabulary.ts'

const has = (word: StatementWord, classes: number): boolean => (word.classes & classes) !== 0

/** All signals of one sentence. */
export function collectStatementSignals(e: StatementEvidence, support: StatementSupport, say: Say): void {
  sayForm(e, say)
  sayWords(e, say)
  sayFrames(e, say)
  sayFigures(e, say)
  sayPlace(e, say)
  sayNeighbours(e, say)
  sayArticle(e, say)
  say('support', support)
}

function sayForm({ sentence, own }: StatementEvidence, say: Say): void {
  const { prose, start, end } = sentence
  const { text } = own
  least(say, 'words', own.words.length, 4, 6, 8, 10, 13, 16, 20, 26, 34)
  const trimmed = text.replace(/[\s*_“”"')\]\uFFFC]+$/u, '')
  const last = trimmed.slice(-1)
  say(
    'last',
    /[.!?:;…,]/.test(last) ? last : /\p{N}/u.test(last) ? 'number' : /\p{L}/u.test(last) ? 'letter' : 'other',
  )
  const first = text.replace(/^[\s*_“"'([\uFFFC]+/u, '').slice(0, 1)
  say(
    'first',
    /\p{Lu}/u.test(first)
      ? 'capital'
      : /\p{Ll}/u.test(first)
        ? 'small'
        : /\p{N}/u.test(first)
          ? 'number'
          : /\p{L}/u.test(first)
            ? 'letter'
            : 'other',
  )
  if (sentence.quoted > 0) say('quoted')
  if (/[“"«„]/.test(text)) say('marks')
  if (/:\s/.test(text.slice(0, 60))) say('colon.early')
  if (/\uFFFC/.test(text)) say('object')
  if (/→|⇒|✓|✅|❌|\p{Extended_Pictographic}/u.test(text)) say('sign')
  if (/\([^)]*\)/.test(text)) say('brackets')
  if (/[=`{}<>|_/\\]/.test(text)) say('code')
  if (/https?:|www\.|\.(?:com|org|md|html)\b/.test(text)) say('url')
  const capitals = own.words.slice(1).filter(({ start: at }) => /\p{Lu}/u.test(text.charAt(at))).length
  least(say, 'capitals', capitals / Math.max(1, own.words.length), 0.1, 0.25, 0.5)
  const long = own.words.filter(({ end: to, start: from }) => to - from >= 9).length
  least(say, 'long', long / Math.max(1, own.words.length), 0.1, 0.2, 0.35)
  for (const { type, start: from } of inlinesWithin(prose, start, end)) {
    say('holds', type)
    if (type === 'strong' && from <= start + 2) say('holds', 'strong.first')
  }
}

/** Word forms of medicine in languages of Latin script. */
const medicalForm =
  /(?:itis|osis|osa|emia|aemia|émie|ämie|pathy|pathie|patía|patia|ectomy|oma|ase|amine?|amin|statin|cillin|azole|olol|pril|genesis|lysis|plasia|trophy|cyte|phage|uria|algia|plegia|sclerosis|ologi\w*|ology)s?$/

function sayWords({ own, common, health }: StatementEvidence, say: Say): void {
  for (const name of wordClasses) {
    const n = own.words.filter(word => has(word, classBits[name])).length
    least(say, name, n, 1, 2, 3)
    if (own.words[0] && has(own.words[0], classBits[name])) say('starts', name)
  }
  least(say, 'health', health, 1, 2, 3, 4, 6, 9)
  least(say, 'health.share', health / Math.max(4, own.words.length), 0.1, 0.2, 0.3, 0.4, 0.55)
  const medical = own.words.filter(({ lower }) => lower.length > 5 && medicalForm.test(lower)).length
  least(say, 'medical', medical, 1, 2, 4)
  for (const name of [
    'firstPerson',
    'secondPerson',
    'finite',
    'modals',
    'negations',
    'pronouns',
    'saying',
    'sources',
    'experts',
    'laypeople',
    'anyone',
    'imagining',
    'pointing',
    'works',
    'articles',
  ] as const) {
    const n = common.filter(word => (word.classes & is[name]) !== 0).length
    least(say, `common.${name}`, n, 1, 2)
    if (common[0] && (common[0].classes & is[name]) !== 0) say('common.starts', name)
  }
  if (
    /\b(?:we|our|us|wir|unsere?|nous|notre|nos|nosotros|nuestr[ao]s?|noi|nostr[aio]|nós|nosso|wij|we|onze)\b/i.test(
      own.text,
    )
  )
    say('we')
  if (/\b(?:was|were|had|did)\b|\b\w{3,}ed\b/.test(own.text)) say('past')
  if (/\b(?:is|are|has|have|can|may|does)\b|\b\w{3,}(?:es|ts|ds|ps|ks|ns)\b/.test(own.text)) say('present')
}

const subject =
  classBits.exposures |
  classBits.treatments |
  classBits.conditions |
  classBits.body |
  classBits.people |
  classBits.mechanisms
const effect =
  classBits.benefits | classBits.causes | classBits.changes | classBits.mechanisms | classBits.harms
const object = classBits.conditions | classBits.body | classBits.risks | classBits.harms | classBits.care

/** Words of two or three kinds in the order in which statements of health put them. */
const frames: Readonly<Record<string, readonly number[]>> = {
  acts: [subject, effect, object],
  works: [classBits.exposures | classBits.treatments, classBits.benefits, object],
  causes: [subject, classBits.causes, object],
  changes: [subject, classBits.changes, object],
  finds: [classBits.studies, classBits.findings],
  found: [classBits.studies, classBits.findings, effect],
  risk: [classBits.risks, classBits.conditions],
  harms: [classBits.treatments | classBits.exposures, classBits.harms],
  advises: [classBits.authorities | classBits.studies, classBits.guidance],
  many: [classBits.frequency, classBits.people],
  cares: [classBits.conditions, classBits.care | classBits.treatments],
  compared: [subject, classBits.comparing, subject],
}

function sayFrames({ own }: StatementEvidence, say: Say): void {
  for (const [name, kinds] of Object.entries(frames)) if (follows(own.words, kinds)) say('frame', name)
}

function sayFigures({ own: { text, words, classes } }: StatementEvidence, say: Say): void {
  if (/\d/.test(text)) say('digit')
  if (holdsPercent(text)) say('figure', 'percent')
  if (/\d\s?[-–—]\s?\d/.test(text)) say('figure', 'range')
  if (holdsStatistics(text)) say('figure', 'statistics')
  if (/\b(?:19|20)\d\d\b/.test(text)) say('figure', 'year')
  if (
    /\d[\d.,]*\s?(?:million|billion|millones|millions|Millionen|milioni|milhões|miljoen|thousand|mil\b)/i.test(
      text,
    )
  )
    say('figure', 'large')
  if (/\d[\d.,]*\s?(?:mg|g|kg|ml|mcg|µg|μg|iu|mmol|mm|cm|kcal|bpm|mmHg|dl)\b/i.test(text))
    say('figure', 'measure')
  if (
    /\d[\d.,]*\s?[-–]?\s?(?:hours?|minutes?|days?|weeks?|months?|years?|Stunden|Minuten|Tagen?|Wochen|Monaten?|Jahren?|heures|minutes|jours|semaines|mois|ans|horas|minutos|días|dias|semanas|meses|años|anos|ore|minuti|giorni|settimane|mesi|anni|uur|dagen|weken|maanden|jaar)\b/i.test(
      text,
    )
  )
    say('figure', 'time')
  if (/[$€£]\s?\d|\d\s?[$€£]|\bUSD\b/.test(text)) say('figure', 'money')
  if (holdsRatio(text)) say('figure', 'ratio')
  if (/\d{1,2}:\d\d|\b\d{1,2}\s?(?:am|pm)\b/i.test(text)) say('figure', 'clock')
  if (/^\W*(?:step\s)?\d{1,2}[.)]?\s/i.test(text)) say('figure', 'numbered')
  const numbers = words.filter(({ lower }) => /^\d/.test(lower)).length
  least(say, 'numbers', numbers, 1, 2, 4)
  if (/\d/.test(text) && (classes & healthBits) !== 0) say('figure', 'health')
  if (
    /\d\s?[%％]/.test(text) &&
    (classes & (classBits.people | classBits.conditions | classBits.risks)) !== 0
  )
    say('figure', 'share')
}

function sayPlace(e: StatementEvidence, say: Say): void {
  const { sentence, heading, title, listLead } = e
  const { prose } = sentence
  const container = prose.container.type
  say(
    'place',
    prose.kind === 'cell' || container === 'tableRow'
      ? 'cell'
      : e.listItem
        ? 'item'
        : prose.kind === 'html'
          ? 'html'
          : container === 'blockquote'
            ? 'box'
            : 'paragraph',
  )
  if (e.isFirst) say('place.first')
  if (e.isLast) say('place.last')
  if (e.isFirst && e.isLast) say('place.only')
  for (const name of wordClasses) {
    if ((heading.classes & classBits[name]) !== 0) say('heading', name)
    if ((title.classes & classBits[name]) !== 0) say('title', name)
    if ((listLead.classes & classBits[name]) !== 0) say('lead', name)
  }
  if (heading.text === '') say('heading', 'none')
  if (/[?？]/.test(heading.text)) say('heading', 'question')
  if (/:\s*$/.test(listLead.text)) say('lead', 'colon')
  const share = sentence.prose.range.start / Math.max(1, e.article.prose.at(-1)!.range.end)
  least(say, 'position', share, 0.05, 0.2, 0.5, 0.8, 0.95)
}

function sayNeighbours(e: StatementEvidence, say: Say): void {
  for (const [tag, step] of [
    ['previous', -1],
    ['next', 1],
  ] as const) {
    const other = e.next(step)
    if (!other) {
      say(tag, 'none')
      continue
    }
    const same = other.sentence.prose === e.sentence.prose
    if (same) say(tag, 'same')
    for (const name of wordClasses) if ((other.own.classes & classBits[name]) !== 0) say(tag, name)
    least(say, `${tag}.health`, other.health, 1, 2, 4)
    if (/[?？]\s*$/.test(other.own.text)) say(tag, 'question')
    if (/\d\s?[%％]/.test(other.own.text)) say(tag, 'percent')
  }
  let health = 0
  let words = 0
  let stories = 0
  for (let step = -4; step <= 4; step++) {
    const other = step === 0 ? undefined : e.next(step)
    if (!other) continue
    health += other.health
    words += other.own.words.length
    if ((other.own.classes & classBits.stories) !== 0) stories++
  }
  least(say, 'around.health', health / Math.max(10, words), 0.05, 0.1, 0.15, 0.2, 0.3)
  least(say, 'around.stories', stories, 1, 3, 5)
}

function sayArticle({ article }: StatementEvidence, say: Say): void {
  const shares = articleShares(article)
  least(say, 'art.health', shares.health, 0.1, 0.2, 0.3, 0.45, 0.6)
  least(say, 'art.stories', shares.stories, 0.1, 0.2, 0.3, 0.5)
  least(say, 'art.site', shares.site, 0.05, 0.1, 0.2, 0.35)
  least(say, 'art.studies', shares.studies, 0.05, 0.1, 0.2)
  least(say, 'art.advice', shares.advice, 0.1, 0.2, 0.35)
  least(say, 'art.effects', shares.effects, 0.1, 0.2, 0.35, 0.5)
  least(say, 'art.sentences', article.of.length, 10, 30, 80, 200)
}

const memo = new WeakMap<
  object,
  Readonly<Record<'health' | 'stories' | 'site' | 'studies' | 'advice' | 'effects', number>>
>()

function articleShares(article: StatementEvidence['article']) {
  let known = memo.get(article)
  if (!known) {
    const shareOf = (classes: number) => article.share(({ own }) => (own.classes & classes) !== 0)
    known = {
      health: article.share(({ health }) => health >= 3),
      stories: shareOf(classBits.stories),
      site: shareOf(classBits.site),
      studies: shareOf(classBits.studies),
      advice: shareOf(classBits.advice),
      effects: article.share(({ own }) => (own.classes & effect) !== 0 && (own.classes & object) !== 0),
    }
    memo.set(article, known)
  }
  return known
}
