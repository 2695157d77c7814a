// Health prose for benchmarks: the same seed gives the same articles, byte for byte.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A small random generator (mulberry32), so that runs can be compared. */
export function createRandom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const SUBJECTS = [
  'Regular exercise',
  'Poor sleep',
  'A low-salt diet',
  'Vitamin D',
  'Chronic stress',
  'Physiotherapy',
  'Magnesium',
  'Cognitive behavioural therapy',
  'A short course of steroids',
  'Smoking',
  'The gut microbiome',
  'Mild dehydration',
]
const VERBS = [
  'lowers',
  'raises',
  'may change',
  'is thought to affect',
  'has little effect on',
  'can worsen',
  'eases',
]
const OBJECTS = [
  'blood pressure',
  'the pain of osteoarthritis',
  'migraine attacks',
  'inflammation in the joints',
  'fatigue',
  'the risk of type 2 diabetes',
  'symptoms of irritable bowel syndrome',
  'recovery after surgery',
  'mood',
]
const ENDINGS = [
  'in most adults over fifty',
  'for about a third of patients',
  'when it lasts longer than six weeks',
  'although the trials were small',
  'and the effect fades within a year',
  'if the dose is kept low',
]
const SPEAKERS = [
  'Dr Amara Osei',
  'Prof. Lena Holm',
  'the Royal College of Example',
  'a review of nine trials',
]
const CUES = ['says', 'writes', 'concluded', 'reported', 'warns']
const NAMES = ['Osei', 'Holm', 'Castellano', 'Nakamura', 'Brandt', "O'Neill", 'Silva', 'Kowalski']
const JOURNALS = ['J Example Med', 'Pain Letters', 'Ann Fict Rheumatol', 'Sleep Notes', 'Gut Reports']

/** About how long an entry of the reference list is. */
const ENTRY = 165

/** One article of about `size` bytes. */
export function writeArticle(random, size) {
  const pick = list => list[Math.floor(random() * list.length)]
  const sentence = () => `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(ENDINGS)}`
  let marker = 0
  const cite = () => `[${++marker}]`
  // One in fifty has no source, so that there is something to report.
  const quoted = () =>
    `${pick(SPEAKERS)} ${pick(CUES)}, “${sentence().toLowerCase()}”${random() < 0.02 ? '' : ` ${cite()}`}.`
  const bullet = () => `- **${pick(OBJECTS)}**: ${sentence()} ${cite()}`
  const link = () =>
    `${sentence()}, as [this leaflet](https://example.org/leaflets/${Math.floor(random() * 900)}) says.`

  const blocks = [`# ${pick(OBJECTS)} and ${pick(SUBJECTS).toLowerCase()}`]
  let length = blocks[0].length
  while (length + marker * ENTRY < size) {
    const kind = random()
    let block
    if (kind < 0.12) block = `## ${sentence()}`
    else if (kind < 0.24) block = [bullet(), bullet(), bullet()].join('\n')
    else if (kind < 0.3) block = `> ${sentence()}. ${sentence()}.\n>\n> — ${pick(SPEAKERS)} ${cite()}`
    else {
      const sentences = []
      for (let i = 3 + Math.floor(random() * 5); i > 0; i--) {
        const form = random()
        if (form < 0.15) sentences.push(quoted())
        else if (form < 0.25) sentences.push(link())
        else if (form < 0.35)
          sentences.push(`The so-called “${pick(OBJECTS)} diet” is no *cure*, doctors' groups say.`)
        else sentences.push(`${sentence()}${form < 0.6 ? ` ${cite()}` : ''}.`)
      }
      block = sentences.join(' ')
    }
    blocks.push(block)
    length += block.length + 2
  }
  blocks.push('## References')
  const entry = number =>
    `${number}. ${pick(NAMES)} A, ${pick(NAMES)} B. ${sentence()}. ${pick(JOURNALS)} ${2000 + Math.floor(random() * 25)};` +
    `${1 + Math.floor(random() * 40)}(${1 + Math.floor(random() * 12)}):${Math.floor(random() * 900)}-${900 + Math.floor(random() * 99)}. ` +
    `https://doi.org/10.5555/ex.${Math.floor(random() * 1e6)}`
  blocks.push(Array.from({ length: marker }, (_, i) => entry(i + 1)).join('\n'))
  return `${blocks.join('\n\n')}\n`
}

/** Write `files` articles of `size` bytes on average into folders of a hundred; returns the bytes written. */
export function writeArticles(folder, files, size, seed = 1) {
  const random = createRandom(seed)
  let bytes = 0
  for (let i = 0; i < files; i++) {
    const place = join(folder, `part-${String(Math.floor(i / 100)).padStart(3, '0')}`)
    if (i % 100 === 0) mkdirSync(place, { recursive: true })
    const text = writeArticle(random, size * (0.4 + 1.2 * random()))
    bytes += Buffer.byteLength(text)
    writeFileSync(join(place, `article-${String(i).padStart(5, '0')}.md`), text)
  }
  return bytes
}
