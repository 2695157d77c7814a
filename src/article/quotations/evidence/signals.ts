import type { Word } from '../kind/vocabulary.ts'
import { tellLanguage } from '../../language.ts'
import { is } from '../kind/words.ts'
import { type Evidence, boldStart } from './evidence.ts'
import { hasAttributionLine, lastLines } from '../attribution-line.ts'
import { sentenceAt } from '../../text/within-block.ts'
import { speakerAfter } from '../kind/speaker-after.ts'
import {
  describerBefore,
  isNamedBeforeColon,
  speakerBefore,
  speakerOfPrevious,
} from '../kind/speaker-before.ts'
import { enclosing } from '../../text/containers.ts'
import { classesAt, classesOf, distanceOf, type Say, sayLeast as least, type Wants } from './signal.ts'
import { articleSignals, standingOf } from './article-signals.ts'

const band = (n: number, ...cuts: number[]): number => cuts.filter(cut => n >= cut).length

function sayNear(say: Say, tag: string, words: readonly Word[], fromEnd: boolean, bag: number): void {
  const count = Math.min(words.length, bag)
  for (let away = 0; away < count; away++) {
    const word = words[fromEnd ? words.length - 1 - away : away]!
    const distance = distanceOf(away)
    for (const name of classesOf(word)) say(tag, name)
    for (const name of classesAt(word, distance)) say(tag, name)
    if (word.capital && word.classes === 0) say(tag, `capital.${distance}`)
  }
}
const classBag = (say: Say, tag: string, words: readonly Word[]): void => {
  for (const word of words) for (const name of classesOf(word)) say(tag, name)
}

const mark = (text: string): string => {
  const [c = ''] = text
  return c === ''
    ? 'none'
    : /\p{Lu}/u.test(c)
      ? 'U'
      : /\p{Ll}/u.test(c)
        ? 'l'
        : /\p{N}/u.test(c)
          ? 'n'
          : /\p{L}/u.test(c)
            ? 'L'
            : c
}
const lastMark = (text: string): string => {
  const t = text.replace(/[\s*_]+$/, '')
  return mark(Array.from(t.slice(-2)).at(-1) ?? '')
}

/** All signals of one quotation. */
export function collectSignals(e: Evidence, say: Say, wants: Wants): void {
  const { span, block } = e
  const q = e.quoted,
    b = e.before,
    lead = e.lead,
    a = e.after
  // form
  say('block', block)
  say('style', span.style)
  least(say, 'length', span.wordCount, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 45, 60, 90)
  say('opens', e.opens)
  say('closes', e.closes)
  if (!block) say('whole', e.opens && e.closes)
  if (span.prose.length > 1) say('paragraphs', Math.min(4, span.prose.length))
  say('q.first', mark(span.text))
  say('q.last', mark(span.text.slice(-1)))
  say('q.sentences', Math.min(4, (span.text.match(/[.!?。！？](?=\s|$|["”’])/g) ?? []).length))
  if (/\d/.test(span.text)) say('q.digit')
  if (wants('q.figures') && /%|\bp\s?[<=]|n\s?=|\bCI\b/.test(span.text)) say('q.figures')
  if (/…|\.\.\.|\[[^\]\d]{1,40}\]/.test(span.text)) say('q.elided')
  if (wants('q.inserted') && /\[[^\]\d]{1,40}\]/.test(span.text)) say('q.inserted')
  if (/[?？]\W*$/.test(span.text)) say('q.question')
  if (/[!！]/.test(span.text)) say('q.exclamation')
  if (/[:：]/.test(span.text)) say('q.colon')
  if (/[;；]/.test(span.text)) say('q.semicolon')
  if (wants('q.brackets') && /\(/.test(span.text)) say('q.brackets')
  if (/[,，、]/.test(span.text)) say('q.comma')
  if (/["“”«»「」]/.test(span.text)) say('q.marks')
  if (/’|'/.test(span.text)) say('q.apostrophe')
  if (wants('q.emoji') && /\p{Extended_Pictographic}/u.test(span.text)) say('q.emoji')
  const long = span.text.match(/\p{L}{4,}/gu) ?? []
  const caps = long.filter(w => /^\p{Lu}/u.test(w)).length
  if (long.length > 1) say('q.titlecase', band(caps / long.length, 0.2, 0.5, 0.75))
  const inner = q.words.slice(1).filter(w => w.capital).length
  least(say, 'q.capitals', inner, 1, 2, 4)
  const avg = span.text.length / Math.max(1, span.wordCount)
  least(say, 'q.wordlength', avg, 5, 5.5, 6, 6.5, 7)
  for (const name of [
    'firstPerson',
    'secondPerson',
    'finite',
    'modals',
    'negations',
    'smallWords',
    'sources',
    'experts',
    'laypeople',
    'anyone',
    'imagining',
    'saying',
  ] as const) {
    const n = q.words.filter(w => (w.classes & is[name]) !== 0).length
    least(say, `q.${name}`, n, 1, 2, 4)
    if (n > 0 && q.words[0] && (q.words[0].classes & is[name]) !== 0) say('q.starts', name)
  }
  if (q.words.length > 6)
    say('q.lexical', band(q.words.filter(w => w.classes === 0).length / q.words.length, 0.3, 0.4, 0.5, 0.6))
  if (/\b(?:we|our|us|wir|unsere?|nous|notre|nos|nosotros|noi|nós|wij|we)\b/i.test(q.text)) say('q.we')
  if (/\b\w+ed\b|\bwas\b|\bwere\b/.test(q.text)) say('q.past')
  // before
  sayNear(say, 'lead', lead.words, true, 30)
  if (e.opens) sayNear(say, 'openlead', lead.words, true, 30)
  say('lead.tail', lastMark(lead.text))
  say('before.tail', lastMark(b.text))
  least(say, 'before.words', b.words.length, 1, 2, 3, 5, 8, 12, 20)
  least(say, 'lead.words', lead.words.length, 1, 3, 6, 12, 20)
  const names = (t: string): number =>
    (t.match(/(?<![.!?]\s|^)\p{Lu}[\p{Ll}’'-]+(?:\s(?:\p{Lu}\.?\s?)?\p{Lu}[\p{Ll}’'-]+)+/gu) ?? []).length
  least(say, 'lead.names', names(lead.text.slice(-200)), 1, 2)
  if (/\d{4}/.test(lead.text)) say('lead.year')
  if (wants('before.bracket') && /\(\s*$/.test(b.text)) say('before.bracket')
  if (wants('before.object') && /\uFFFC/.test(b.text)) say('before.object')
  if (/["“”«»]/.test(b.text)) say('before.otherQuote')
  if (/[\p{Lu}]{2,6}\b/u.test(lead.text)) say('lead.acronym')
  if (wants('lead.etal') && /\bet al\b/.test(lead.text)) say('lead.etal')
  // pairs of classes before and after
  const bc = new Set(lead.words.slice(-14).flatMap(classesOf)),
    ac = new Set(a.words.slice(0, 9).flatMap(classesOf))
  if (bc.has('saying') || bc.has('describing') || bc.has('according')) say('lead.reports')
  if (ac.has('saying')) say('after.reports')
  // after
  sayNear(say, 'after', a.words, false, 14)
  const head = a.text.replace(/^[\s*_]+/, '')
  say('after.head', mark(head))
  say('after.head2', mark(head.replace(/^[.,;:)\]”"’!?\s]+/, '')))
  if (/^\s*[,.;]?\s*\n/.test(a.text)) say('after.newline')
  least(say, 'after.words', a.words.length, 1, 3, 8)
  least(say, 'after.names', names(a.text.slice(0, 100)), 1, 2)
  if (wants('after.parenYear') && /^[\s.,;)*_"”]*[(（][^)）]*\d{4}/.test(a.text)) say('after.parenYear')
  if (/^[\s.,;*_"”]*[(（]/.test(a.text)) say('after.paren')
  if (/^[\s*_"”.]*[—–-]+\s*[*_]*\p{Lu}/u.test(a.text)) say('after.dashName')
  if (/^[\s*_"”.]*[—–→-]/.test(a.text)) say('after.dash')
  if (/^[\s,]*(?:and|or|und|oder|et|ou|y|o|e|en|，|、)?\s*["“„«「]/.test(a.text)) say('after.joins')
  if (wants('before.joins') && /["”“»」]\s*,?\s*(?:and|or|und|oder|et|ou|y|o|e|en|，|、)?\s*$/.test(b.text))
    say('before.joins')
  if (wants('after.timestamp') && /^[\s.,;)*_"”]*(?:\[?\d{1,2}:\d\d)/.test(a.text)) say('after.timestamp')
  if (/\b(?:19|20)\d\d\b/.test(a.text.slice(0, 80))) say('after.year')
  // previous, following
  classBag(say, 'previous', e.previous.words.slice(-25))
  say('previous.tail', lastMark(e.previous.text))
  classBag(say, 'following', e.following.words.slice(0, 15))
  if (block || e.closes) {
    say('following.head', mark(e.following.text.replace(/^[\s*_>]+/, '')))
  }
  // place
  const container = enclosing(e.first, 'tableRow')
    ? 'cell'
    : e.listItem
      ? e.listItem.parent?.ordered
        ? 'numbered'
        : 'item'
      : block
        ? 'block'
        : enclosing(e.first, 'blockquote')
          ? 'inblock'
          : e.first.kind
  say('place', container)
  say('place.whole', `${container} ${e.opens} ${e.closes}`)
  if (span.outer) say('outer', span.outer.style === 'block')
  if (e.boldLead.text) {
    say('bold')
    classBag(say, 'bold', e.boldLead.words)
  }
  classBag(say, 'heading', e.heading.words)
  if (/[?？]/.test(e.heading.text)) say('heading.question')
  if (wants('heading.marks') && /["“”«»„「]/.test(e.heading.text)) say('heading.marks')
  classBag(say, 'headings', e.headingsAbove.words)
  say('heading.depth', e.headings[0]?.depth ?? 0)
  if (e.blockBefore?.kind === 'heading') say('headed')
  classBag(say, 'parent', e.parentItem.words)
  classBag(say, 'listlead', e.listLead.words.slice(-16))
  classBag(say, 'column', e.column.words)
  // links
  for (const type of ['link', 'emphasis', 'strong'] as const) {
    if (!block && e.covers(type)) say('covered', type)
    if (e.holds(type)) say('holds', type)
  }
  if (block)
    for (const type of ['link', 'emphasis', 'strong'] as const) {
      const i = e.first.inlines.find(
        x => x.type === type && x.start <= 2 && x.end >= e.first.text.length * 0.9,
      )
      if (i) say('blockcovered', type)
    }
  const sentence = sentenceAt(e.first.sentences, span.start)
  const links = e.first.inlines.filter(i => i.type === 'link')
  if (!block) {
    if (links.some(l => l.end <= span.start + 1 && l.start >= sentence.start)) say('link', 'before')
    const endSentence = sentenceAt(e.last.sentences, Math.max(0, span.end - 1))
    const lastLinks = e.last.inlines.filter(i => i.type === 'link')
    if (lastLinks.some(l => l.start >= span.end - 1 && l.start <= endSentence.end)) say('link', 'after')
    if (lastLinks.some(l => l.start >= span.end - 1 && l.start <= span.end + 4)) say('link', 'behind')
    if (links.length) say('link', 'paragraph')
  }
  const pb = e.blockBefore
  if (pb) {
    if (pb.inlines.some(i => i.type === 'link')) say('previous.link')
    if (e.opens && pb.inlines.some(i => i.type === 'link' && i.end >= pb.text.trimEnd().length - 2))
      say('previous.endsInLink')
    if (pb.inlines.some(i => i.type === 'link' && i.end - i.start >= pb.text.trim().length * 0.8))
      say('previous.isLink')
    say('previous.kind', `${pb.kind} ${pb.container.type}`)
  }
  const fb = e.blockAfter
  if (fb && e.closes) {
    if (fb.inlines.some(i => i.type === 'link' && i.start <= 2)) say('following.link')
    if (fb.inlines.some(i => i.type === 'link' && i.end - i.start >= fb.text.trim().length * 0.8))
      say('following.isLink')
    say('following.kind', `${fb.kind} ${fb.container.type}`)
    if (wants('following.dash') && /^[\s*_]*(?:[—–―]|--?\s)/.test(fb.text)) say('following.dash')
    if (wants('following.paren') && /^[\s*_]*[(（]/.test(fb.text)) say('following.paren')
  }
  // citations
  say('support', e.support)
  if (e.article.parts.direct[e.at]!.length > 1) say('cited.several')
  const inBlocks = e.context.citationsWithin
  least(say, 'cited.within', inBlocks, 1, 2, 4)
  // speakers by today's lexicon
  {
    say('speaker.before', speakerBefore(e.context) ?? 'none')
    say('speaker.after', speakerAfter(e.context) ?? 'none')
    say('describer', describerBefore(e.context) ?? 'none')
    if (isNamedBeforeColon(e.context)) say('namedBeforeColon')
    say('speaker.previous', speakerOfPrevious(e.context) ?? 'none')
  }
  frameSignals(e, say, wants)
  blockSignals(e, say, wants)
  standingOf(e, say, wants)
  articleSignals(e, say)
}

const sourceLine = /(?:^|\n)[\s*_(]*(?:source|quelle|fuente|fonte|bron|来源|來源|出处|出處|出典)\s?[::：]/i

function blockSignals(e: Evidence, say: Say, wants: Wants): void {
  if (!e.block) return
  const { span } = e
  const text = span.text
  const last = lastLines(span)
  if (boldStart(e.first)) say('blk.bold')
  if (
    e.span.prose.every(p => {
      const s = boldStart(p)
      return s && s.end >= p.text.trimEnd().length - 2
    })
  )
    say('blk.allbold')
  if (/^[\s*_]*["“”„«»‘「『]/.test(text)) say('blk.marks')
  if (wants('blk.endmarks') && /["”»」』]\s*$/.test(text)) say('blk.endmarks')
  if (hasAttributionLine(span)) say('blk.signed')
  if (wants('blk.source') && sourceLine.test(last)) say('blk.source')
  if (wants('blk.emoji') && /^[\s*_]*\p{Extended_Pictographic}/u.test(text)) say('blk.emoji')
  if (wants('blk.alert') && /^[\s*_]*\[!(?!quote\]|cite\])/i.test(text)) say('blk.alert')
  if (e.span.prose.some(p => p.container.type === 'listItem')) say('blk.list')
  if (/^[\s*_]*[\p{L} ]{1,24}[*_]*[:：]/u.test(text)) say('blk.label')
  if (wants('blk.boldlabel') && /^[\s*_]*\*?\*?(?:[\p{L}’' ]{1,40})[:：]/u.test(text) && boldStart(e.first))
    say('blk.boldlabel')
  const links = e.span.prose.flatMap(p => p.inlines.filter(i => i.type === 'link'))
  least(say, 'blk.links', links.length, 1, 2, 4)
  const lastProse = e.last
  if (lastProse.inlines.some(i => i.type === 'link' && i.end >= lastProse.text.trimEnd().length - 2))
    say('blk.endsInLink')
  if (
    e.span.prose.every(p =>
      p.inlines.some(i => i.type === 'emphasis' && i.start <= 2 && i.end >= p.text.trimEnd().length - 3),
    )
  )
    say('blk.slanted')
  if (
    span.prose[0]!.container.parent &&
    span.prose[0]!.container.type === 'blockquote' &&
    span.prose[0]!.container.parent.type === 'blockquote'
  )
    say('blk.nested')
  const firstIndex = e.first.index
  if (firstIndex <= 2) say('blk.top')
  if (e.last.index >= e.article.parts.prose.length - 2) say('blk.end')
}

const sayerOf = (words: readonly Word[]): string => {
  for (let i = words.length - 1; i >= Math.max(0, words.length - 10); i--) {
    const w = words[i]!
    for (const name of ['experts', 'sources', 'laypeople', 'pronouns', 'anyone'] as const)
      if ((w.classes & is[name]) !== 0) return name
    if (w.capital && w.classes === 0) return 'name'
  }
  return 'none'
}

const sample =
  /\b(?:do(?:n.t)? say|say(?:ing)?|phras\w+|script|wording|examples?|prompts?|affirmations?|mantras?|ask|questions?|myths?|misconceptions?|beliefs?|thoughts?|reframe|instead|try|avoid|template|dialogue|scenario|what to say|vs\.?|mitos?|mythes?|mythos|irrtum|irrtümer|fragen|preguntas|ejemplos?|esempi[oi]?|exemples?|beispiele?|domande)\b|误区|误解|迷思|例如|示例|问题|话术/i
const lay =
  /\b(?:stor(?:y|ies)|testimonials?|experiences?|reviews?|comments?|patients? (?:say|report|stories)|what (?:people|others|patients|clients|customers|users)|reports?|trip report|voices|erfahrung\w*|stimmen|testimonian\w+|testimonios?|témoignages?|opiniones|depoimentos|recensioni)\b|经历|故事|评论|体验/i
const biblio =
  /\b(?:PMID|PMC\d|doi|vol\.|pp\.|et al|journal|proceedings|press|retrieved|ISBN|arXiv)\b|\d+\s?\(\d+\)\s?[:,]\s?[\dA-Za-z]+|\b\d{1,4}\s?:\s?\d{1,5}[-–]\d/i
const authors =
  /(?:\p{Lu}[\p{L}’'-]+,?\s+(?:\p{Lu}\.?[\s,-]*){1,3}|et al\.?|\p{Lu}[\p{L}’'-]+,\s\p{Lu}[\p{L}]+|and \p{Lu}\p{L}+ \p{Lu}\p{L}+)[,.;:]?\s*(?:\(?(?:19|20)\d\d[a-z]?\)?[.,:]?\s*)?["'*_\s]*$/u
const own = /^(?:my|mi|mis|mein\w*|mon|ma|mes|mio|mia|mijn|meu|minha|our|unser\w*|i|ich|je|yo|io|ik|eu)$/

/** How the sentence names somebody or something for the words, and what kind of place it is. */
function frameSignals(e: Evidence, say: Say, wants: Wants): void {
  const { span } = e
  const words = e.lead.words,
    text = e.lead.text
  const verbs = is.saying | is.describing | is.according
  const at = words.findLastIndex(w => (w.classes & verbs) !== 0)
  if (at >= 0) {
    const verb = words[at]!
    const kind =
      (verb.classes & is.according) !== 0
        ? 'according'
        : (verb.classes & is.saying) !== 0
          ? (verb.classes & is.statements) !== 0
            ? 'both'
            : 'saying'
          : 'describing'
    const gap = text.slice(verb.end)
    const sayer =
      kind === 'according' ? sayerOf(words.slice(at + 1, at + 8).toReversed()) : sayerOf(words.slice(0, at))
    const dist = words.length - 1 - at
    const near = dist === 0 ? 'at' : dist < 3 ? 'close' : dist < 8 ? 'near' : 'far'
    say('verb.kind', kind)
    say('verb.sayer', sayer)
    say('verb.near', near)
    say('verb.frame', `${kind} ${near}`)
    if (near !== 'far') say('verb.says', `${kind} ${sayer}`)
    const before = words[at - 1]
    if (before)
      for (const c of ['modals', 'articles', 'negations', 'finite', 'conjunctions'] as const)
        if ((before.classes & is[c]) !== 0) say('verb.after', c)
    if (wants('verb.colon') && /[:：]\W*$/.test(gap)) say('verb.colon', sayer)
    if (wants('verb.that') && /\b(?:that|que|dass|che|dat)\W*$/i.test(gap)) say('verb.that', sayer)
    if (wants('verb.comma') && /,\W*$/.test(gap)) say('verb.comma')
    if (wants('verb.stopped') && /[.!?]\s/.test(gap)) say('verb.stopped')
  } else say('verb.kind', 'none')
  const av = e.after.words.findIndex(
    (w, i) => i < 9 && (w.classes & (is.saying | is.describing | is.according)) !== 0,
  )
  if (av >= 0) {
    const verb = e.after.words[av]!
    const gap = e.after.text.slice(0, verb.start)
    if (!/[.!?;:]\s+\p{Lu}/u.test(gap.replace(/\b(?:Dr|Prof|Mr|Mrs|Ms|St)\./g, ''))) {
      const subject = av > 0 ? e.after.words.slice(0, av) : e.after.words.slice(1, 7).toReversed()
      say('afterverb.sayer', sayerOf(subject))
      say('afterverb.at', Math.min(av, 4))
      if (wants('afterverb.own') && subject.some(w => own.test(w.lower))) say('afterverb.own')
      if (/^[\s*_]*[,，]/.test(gap) || /[,?!.]["”’]?$/.test(span.text))
        say('afterverb.parted', sayerOf(subject))
    } else say('afterverb.anew')
  }
  if (wants('lead.own') && words.slice(-12).some(w => own.test(w.lower))) say('lead.own')
  // a name with a possessive, or before a colon
  if (wants('lead.possessive') && /\p{Lu}[\p{L}’-]+['’]s?\s(?:\p{L}+\s){0,3}\p{L}*\W*$/u.test(text))
    say('lead.possessive')
  if (/[:：]\W*$/.test(text)) {
    const tail = words.slice(-6)
    if (tail.some(w => w.capital && w.classes === 0)) say('colon.name')
    if (tail.some(w => (w.classes & is.sources) !== 0)) say('colon.source')
    if (tail.some(w => (w.classes & is.experts) !== 0)) say('colon.expert')
    say('colon.words', words.length <= 2 ? 2 : words.length <= 4 ? 4 : words.length <= 8 ? 8 : 99)
    if (tail.some(w => (w.classes & is.imagining) !== 0)) say('colon.imagining')
  }
  // behind
  const behind = e.last.inlines.filter(i => i.start >= span.end - 1 && i.start <= span.end + 4)
  if (!e.block)
    for (const i of behind) {
      if (i.type === 'html') say('behind', i.value!.toLowerCase().startsWith('<cite') ? 'cite' : 'html')
      if (i.type === 'emphasis' || i.type === 'strong') {
        say('behind', i.type)
        if (wants('behind.name') && /^\p{Lu}\p{L}+/u.test(e.last.text.slice(i.start)))
          say('behind.name', i.type)
      }
      if (i.type === 'footnoteReference') say('behind', 'footnote')
    }
  if (e.block && e.last.inlines.some(i => i.type === 'html' && /^<(?:cite|footer)/i.test(i.value!)))
    say('blk.cite')
  if (e.block) {
    const s = e.last.inlines.findLast(
      i => (i.type === 'strong' || i.type === 'emphasis') && i.end >= e.last.text.trimEnd().length - 2,
    )
    if (s && s.start > 0) say('blk.endsMarked', s.type)
  }
  if (/^[\s.,;]*[(（]/.test(e.after.text) && behind.some(i => i.type === 'link')) say('behind.parenLink')
  if (/^[\s"”’.,]*[(（]\s*\p{Lu}[\p{L}’-]+/u.test(e.after.text)) say('behind.parenName')
  // bibliography
  const around = `${e.previous.text.slice(-60)} ${e.before.text.slice(-90)}`
  if (wants('biblio.authors') && authors.test(e.before.text.slice(-80))) say('biblio.authors')
  if (biblio.test(e.after.text.slice(0, 120))) say('biblio.after')
  if (biblio.test(around)) say('biblio.before')
  if (/[:：–—-]\s/.test(span.text) && !/[.!?]$/.test(span.text)) say('biblio.subtitle')
  if (
    /\b(?:systematic review|meta-analysis|randomi[sz]ed|trial|cohort|a review|case report|study)\b/i.test(
      span.text,
    )
  )
    say('biblio.design')
  // samples and laypeople announced above
  const above = [
    e.boldLead.text,
    e.heading.text,
    e.parentItem.text,
    e.column.text,
    e.listLead.text.slice(-90),
  ]
  const names = ['bold', 'heading', 'parent', 'column', 'list'] as const
  above.forEach((t, i) => {
    if (sample.test(t)) {
      say('sample', names[i])
      say('sample')
    }
    if (lay.test(t)) {
      say('layplace', names[i])
      say('layplace')
    }
  })
  if (sample.test(text.slice(-60))) say('sample', 'lead')
  // the paragraph and the one before
  const paragraph = e.once('paragraph', () =>
    e.article.part(
      e.cut(e.first, Math.max(0, span.start - 700), Math.min(e.first.text.length, span.end + 200)),
    ),
  )
  const count = (list: readonly Word[], c: number): number => list.filter(w => (w.classes & c) !== 0).length
  if (!e.block) {
    for (const [n, c] of [
      ['sources', is.sources],
      ['reports', is.saying | is.according],
      ['lay', is.laypeople],
      ['experts', is.experts],
      ['first', is.firstPerson],
      ['second', is.secondPerson],
      ['anyone', is.anyone],
    ] as const) {
      const k = count(paragraph.words, c)
      if (k >= 1) say(`par.${n}>=1`)
      if (k >= 3) say(`par.${n}>=3`)
    }
    if (e.first.inlines.some(i => i.type === 'link')) say('par.link')
    if (e.first.inlines.some(i => i.type === 'footnoteReference')) say('par.footnote')
  }
  for (const [n, c] of [
    ['sources', is.sources],
    ['reports', is.saying | is.according],
    ['lay', is.laypeople],
    ['experts', is.experts],
    ['first', is.firstPerson],
    ['second', is.secondPerson],
  ] as const) {
    const k = count(e.previous.words, c)
    if (k >= 2) say(`prev.${n}>=2`)
  }
  // a language of its own
  if (span.wordCount >= 8) {
    const small =
      e.quoted.words.filter(w => (w.classes & is.smallWords) !== 0).length /
      Math.max(1, e.quoted.words.length)
    if (e.quoted.words.length >= 8) say('q.small', small < 0.08 ? 0 : small < 0.16 ? 1 : small < 0.3 ? 2 : 3)
    const language = wants('q.foreign') ? tellLanguage([e.quoted.text]) : undefined
    if (language !== undefined && language !== e.article.parts.language.known) say('q.foreign')
  }
  // shouting and emphasis
  const letters = (wants('q.shouted') && span.text.match(/\p{L}/gu)) || []
  if (letters.length > 12 && letters.filter(c => /\p{Lu}/u.test(c)).length / letters.length > 0.8)
    say('q.shouted')
  // article under its title
  if (e.block && e.headings.length === 1 && e.headings[0]!.depth === 1 && e.blockBefore?.kind === 'heading')
    say('blk.undertitle')
  if (e.block && e.first.index === 0) say('blk.opensArticle')
  // items of one list that open with a quotation
  if (e.listItem) {
    const list = e.listItem.parent
    const siblings = e.article.parts.prose.filter(p => p.container.parent === list)
    const opening = siblings.filter(p => /^[\s*_]*["“”„«「『‘]/.test(p.text)).length
    say('items.opening', opening === 0 ? 0 : opening / siblings.length > 0.7 ? 2 : 1)
  }
  // paragraphs around that are nothing but a quotation
  if (!e.block && e.opens) {
    let run = 0
    for (const step of [-1, 1])
      for (let i = e.first.index + step; Math.abs(i - e.first.index) <= 3; i += step) {
        const p = e.article.parts.prose[i]
        if (!p || !/^[\s*_]*["“”„«「『‘]/.test(p.text)) break
        run++
      }
    for (const c of [1, 2, 4]) if (run >= c) say(`run>=${c}`)
  }
  if (wants('answered') && /^[\s*_.]*(?:[—–→=:-]+)\s*\p{L}/u.test(e.after.text) && e.opens) say('answered')
  // apposition: a name, an age
  const beside = `${e.after.text.slice(0, 120)} ${text.slice(-160)}`
  if (
    wants('near.age') &&
    /,\s\d{1,2},|\b\d{2}[- ]year|\b\d{2} (?:años|ans|anni|jahre|anos|jaar)|aged? \d{2}/i.test(beside)
  )
    say('near.age')
  if (wants('near.title') && /\b(?:Dr|Prof|Professor|MD|PhD|MPH|Doktor|Dra?|Dott)\b/.test(beside))
    say('near.title')
  if (
    wants('near.introduced') &&
    /\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)+,\s(?:an?|the|der|die|le|la|el|il|professor|director|chief|head|founder|co|of|from)\b/u.test(
      beside,
    )
  )
    say('near.introduced')
}
