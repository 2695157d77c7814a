import { is } from '../kind/words.ts'
import type { Evidence } from './evidence.ts'
import { type Say, sayLeast as least, type Wants } from './signal.ts'
import { boldStart } from './evidence.ts'
import { hasAttributionLine } from '../attribution-line.ts'

/** What the block quotations of an article look like: as shares of them. */
function gather(blocks: readonly Evidence[]): Readonly<Record<string, number>> {
  const share = (of: (e: Evidence) => boolean): number => blocks.filter(of).length / blocks.length
  return {
    bold: share(e => boldStart(e.first) !== undefined),
    marks: share(e => /^[\s*_]*["“”„«»‘「『]/.test(e.span.text)),
    signed: share(e => hasAttributionLine(e.span)),
    emoji: share(e => /^[\s*_]*\p{Extended_Pictographic}/u.test(e.span.text)),
    list: share(e => e.span.prose.some(p => p.container.type === 'listItem')),
    colon: share(e => /[:：]\W*$/.test(e.lead.text)),
    headed: share(e => e.blockBefore?.kind === 'heading'),
    link: share(e => e.blockBefore?.inlines.some(i => i.type === 'link') ?? false),
    question: share(e => /[?？]\W*$/.test(e.span.text)),
    label: share(e => /^[\s*_]*[\p{L} ]{1,24}[*_]*[:：]/u.test(e.span.text)),
  }
}

/**
 * What the article around says. How long it is, how much it quotes, cites and links says nothing: those signals told
 * repositories apart, and made the judge worse on other ones.
 */
export function articleSignals(e: Evidence, say: Say): void {
  const a = e.article
  const blocks = a.once('blocks', () => a.of.filter(({ block }) => block))
  if (e.block && blocks.length > 1) {
    for (const [name, share] of Object.entries(a.once('facts', () => gather(blocks))))
      least(say, `blocks.${name}`, share, 0.01, 0.3, 0.6)
    const words = blocks.reduce((n, { span }) => n + span.wordCount, 0) / blocks.length
    least(say, 'blocks.long', words, 12, 25, 50, 90)
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
