import { is } from '../kind/words.ts'
import type { ArticleEvidence, Evidence } from './evidence.ts'
import { type Say, sayLeast as least, type Wants } from './signal.ts'
import { boldStart } from './evidence.ts'
import { hasAttributionLine } from '../attribution-line.ts'

interface Facts {
  marked: number
  blocks: number
  reported: number
  whole: number
  inItems: number
  ownFirst: number
  words: number
  perThousand: number
  links: number
  linksPerBlock: number
  lexicon: number
  list: number
  timestamps: number
  block: {
    bold: number
    marks: number
    signed: number
    emoji: number
    list: number
    colon: number
    headed: number
    link: number
    long: number
    question: number
    label: number
  }
}

function gather(a: ArticleEvidence): Facts {
  const { prose, spans } = a.parts
  const marked = a.of.filter(e => !e.block),
    blocks = a.of.filter(e => e.block)
  const share = (list: readonly Evidence[], of: (e: Evidence) => boolean): number =>
    list.length === 0 ? 0 : list.filter(of).length / list.length
  const words = a.text.length / 6
  let small = 0,
    all = 0
  for (const { text } of prose.slice(0, 12))
    for (const w of a.read(text.slice(0, 160), Math.min(160, text.length))) {
      all++
      if ((w.classes & is.smallWords) !== 0) small++
    }
  const links = prose.reduce((n, p) => n + p.inlines.filter(i => i.type === 'link').length, 0)
  const items = prose.filter(p => p.container.type === 'listItem').length
  return {
    marked: marked.length,
    blocks: blocks.length,
    reported: share(marked, e =>
      [...e.lead.words.slice(-8), ...e.after.words.slice(0, 6)].some(w => (w.classes & is.saying) !== 0),
    ),
    whole: share(marked, e => e.opens && e.closes),
    inItems: share(marked, e => e.listItem !== undefined),
    ownFirst: share(marked, e => e.quoted.words.some(w => (w.classes & is.firstPerson) !== 0)),
    words,
    perThousand: (spans.length / words) * 1000,
    links: (links / words) * 1000,
    linksPerBlock: links / Math.max(1, prose.length),
    lexicon: all === 0 ? 0 : small / all,
    list: items / Math.max(1, prose.length),
    timestamps: (a.text.match(/\b\d{1,2}:\d\d(?::\d\d)?\b/g) ?? []).length,
    block: {
      bold: share(blocks, e => boldStart(e.first) !== undefined),
      marks: share(blocks, e => /^[\s*_]*["“”„«»‘「『]/.test(e.span.text)),
      signed: share(blocks, e => hasAttributionLine(e.span)),
      emoji: share(blocks, e => /^[\s*_]*\p{Extended_Pictographic}/u.test(e.span.text)),
      list: share(blocks, e => e.span.prose.some(p => p.container.type === 'listItem')),
      colon: share(blocks, e => /[:：]\W*$/.test(e.lead.text)),
      headed: share(blocks, e => e.blockBefore?.kind === 'heading'),
      link: share(blocks, e => e.blockBefore?.inlines.some(i => i.type === 'link') ?? false),
      long: blocks.reduce((n, e) => n + e.span.wordCount, 0) / Math.max(1, blocks.length),
      question: share(blocks, e => /[?？]\W*$/.test(e.span.text)),
      label: share(blocks, e => /^[\s*_]*[\p{L} ]{1,24}[*_]*[:：]/u.test(e.span.text)),
    },
  }
}

/** A share of fewer quotations says no more than the one itself. */
const fewestForShares = 4
/** In a shorter text one list or one quotation is a large part. */
const wordsForShares = 200

export function articleSignals(e: Evidence, say: Say): void {
  const a = e.article
  const f = a.once('facts', () => gather(a))
  const { citations, lists, prose } = a.parts
  least(say, 'art.marked', f.marked, 2, 4, 8, 16, 32)
  least(say, 'art.blocks', f.blocks, 1, 2, 4, 8, 16)
  if (f.marked >= fewestForShares) {
    least(say, 'art.reported', f.reported, 0.2, 0.4, 0.6)
    least(say, 'art.whole', f.whole, 0.2, 0.5, 0.8)
    least(say, 'art.inItems', f.inItems, 0.25, 0.5, 0.8)
    least(say, 'art.first', f.ownFirst, 0.15, 0.4)
  }
  least(say, 'art.words', f.words, 300, 800, 1500, 3000, 8000)
  if (f.words >= wordsForShares) {
    least(say, 'art.dense', f.perThousand, 2, 5, 10, 20)
    least(say, 'art.links', f.links, 1, 4, 10, 20)
    least(say, 'art.list', f.list, 0.1, 0.3, 0.6)
  }
  least(say, 'art.lexicon', f.lexicon, 0.05, 0.1, 0.2)
  least(say, 'art.timestamps', f.timestamps, 1, 5)
  least(say, 'art.citations', citations.length, 1, 5, 20)
  say(
    'art.references',
    lists.some(l => l.references.length > 0),
  )
  least(say, 'art.place', e.first.index / Math.max(1, prose.length), 0.1, 0.3, 0.6, 0.9)
  if (e.block && f.blocks > 1) {
    const b = f.block
    for (const key of [
      'bold',
      'marks',
      'signed',
      'emoji',
      'list',
      'colon',
      'headed',
      'link',
      'question',
      'label',
    ] as const)
      least(say, `blocks.${key}`, b[key], 0.01, 0.3, 0.6)
    least(say, 'blocks.long', b.long, 12, 25, 50, 90)
  }
  // words of the quotation again in the article
  const own = e.quoted.words.filter(w => w.lower.length > 4).map(w => w.lower)
  if (own.length > 2) {
    const rest = a.once('bag', () => {
      const bag = new Map<string, number>()
      for (const w of a.text.toLowerCase().match(/\p{L}{5,}/gu) ?? []) bag.set(w, (bag.get(w) ?? 0) + 1)
      return bag
    })
    const again = own.filter(w => (rest.get(w) ?? 0) > 1).length / own.length
    least(say, 'q.again', again, 0.3, 0.5, 0.7, 0.9)
  }
  // neighbours
  const before = a.of[e.at - 1],
    after = a.of[e.at + 1]
  if (before) {
    say(
      'prev.same',
      before.last === e.first
        ? e.span.start - before.span.end < 5
          ? 'touch'
          : 'block'
        : before.last.index + 1 >= e.first.index
          ? 'next'
          : 'far',
    )
    say('prev.style', `${before.block}`)
  } else say('prev.same', 'none')
  if (after)
    say(
      'next.same',
      after.first === e.last
        ? after.span.start - e.span.end < 5
          ? 'touch'
          : 'block'
        : after.first.index - 1 <= e.last.index
          ? 'next'
          : 'far',
    )
  else say('next.same', 'none')
  const inBlock = a.of.filter(o => o !== e && o.first === e.first).length
  least(say, 'others', inBlock, 1, 2, 4)
  if (e.listItem) {
    const list = e.listItem.parent
    const items = new Set(a.of.filter(o => o.listItem?.parent === list).map(o => o.listItem)).size
    least(say, 'list.quoting', items, 2, 3, 5)
  }
}

/** Who speaks, and what the article says of them. */
export function standingOf(e: Evidence, say: Say, wants: Wants): void {
  const a = e.article
  const told = a.parts.speakers.speakerOf(e.span)
  if (told) {
    const { speaker, sureness, distance } = told
    say('told', told.told)
    say('told.by', told.by)
    least(say, 'told.sure', sureness, 0.3, 0.5, 0.7, 0.9)
    least(say, 'told.distance', distance, 20, 60, 150, 400)
    say('told.standing', speaker.standing)
    say('told.standing.by', `${speaker.standing} ${told.told}`)
    say('told.shape', speaker.shape)
    say('told.because', speaker.because ?? 'none')
    least(say, 'told.mentions', speaker.mentions.length, 2, 4)
  } else say('told', 'none')
  const near = a.parts.speakers.at(
    e.first,
    Math.max(0, e.span.start - 200),
    Math.min(e.first.text.length, e.span.end + 150),
  )
  for (const s of near) say('near.standing', s.standing)
  if (wants('before.standing') && e.opens && e.blockBefore)
    for (const s of a.parts.speakers.at(
      e.blockBefore,
      Math.max(0, e.blockBefore.text.length - 250),
      e.blockBefore.text.length,
    ))
      say('before.standing', s.standing)
  const signature =
    /^[\s*_"”.]*\n?[\s>]*(?:[—–―]|--?\s)\s*[*_]*([^\n*_]{2,80})/u.exec(e.block ? '' : e.after.text)?.[1] ??
    (e.block
      ? /(?:^|\n)[\s*_]*(?:[—–―]|--?\s)\s*[*_]*([^\n]{2,90})\s*$/u.exec(e.span.text.trim())?.[1]
      : undefined) ??
    (e.closes && e.blockAfter
      ? /^[\s*_]*(?:[—–―]|--?\s)\s*[*_]*([^\n]{2,90})\s*$/u.exec(e.blockAfter.text.trim())?.[1]
      : undefined)
  if (signature) {
    say('sig')
    if (/^(?:\p{Lu}\.?\s?){1,3}$/u.test(signature.trim()) || /anonym/i.test(signature)) say('sig', 'initials')
    if (/^\p{Lu}\p{Ll}+$/u.test(signature.trim())) say('sig', 'first')
    if (/,/.test(signature)) say('sig', 'comma')
    if (/\d{4}/.test(signature)) say('sig', 'year')
    if (/\b\d{2}\b/.test(signature)) say('sig', 'age')
    if (/^(?:\p{Lu}\p{Ll}+|\p{Lu}\.)(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}’-]+)){1,3}/u.test(signature.trim()))
      say('sig', 'full')
    for (const w of a.read(signature, signature.length))
      for (const c of ['experts', 'sources', 'laypeople', 'works'] as const)
        if ((w.classes & is[c]) !== 0) say('sig', c)
  }
  // a short rest of the block that is a name: "…" **Ruth Bell**, "…" (Ruth Bell, 2019)
  if (!signature) {
    const rest = e.block
      ? e.span.prose.length > 1
        ? e.last.text
        : (/[."”»!?]\s+([^."”»!?]{3,70})\.?\s*$/u.exec(e.span.text)?.[1] ?? '')
      : e.closes
        ? ''
        : e.after.text
    const bare = rest.replace(/[\s*_()[\]"”»\uFFFC.,–—-]+/gu, ' ').trim()
    const parts = bare.split(' ')
    const capitals = parts.filter(w => /^\p{Lu}/u.test(w)).length
    if (
      bare.length > 3 &&
      rest.length < 110 &&
      parts.length <= 14 &&
      capitals >= 2 &&
      capitals / parts.length >= 0.4 &&
      /^\p{Lu}/u.test(bare)
    ) {
      say('sig.bare')
      if (parts.length <= 5) say('sig.bare', 'short')
      for (const w of a.read(rest, rest.length))
        for (const c of ['experts', 'sources', 'laypeople', 'saying'] as const)
          if ((w.classes & is[c]) !== 0) say('sig.bare', c)
    }
  }
  if (e.span.outer?.style === 'block') {
    const outer = e.span.outer
    if (hasAttributionLine(outer)) say('outer.signed')
    say('outer.share', Math.floor((4 * e.span.text.length) / Math.max(1, outer.text.length)))
  }
}
