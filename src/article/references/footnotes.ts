import type { Container, Prose } from '../model.ts'
import { enclosing } from '../text/containers.ts'
import { type Draft, extendDraft } from './drafts.ts'

/** Every footnote definition, wherever it stands. A label that is defined twice gives two entries. */
export function readFootnotes(prose: readonly Prose[]): Draft[] {
  const drafts: Draft[] = []
  let last: Container | undefined
  for (const block of prose) {
    const definition = block.container.parent && enclosing(block, 'footnoteDefinition')
    if (!definition) continue
    const part = { prose: block, start: 0, end: block.text.length }
    if (definition === last) extendDraft(drafts.at(-1)!, part)
    else drafts.push(draftFootnote(definition, part))
    last = definition
  }
  return drafts
}

function draftFootnote({ range, label }: Container, part: Draft['parts'][number]): Draft {
  const start = range.start + '[^'.length
  const end = start + label!.length
  return { label, labelRange: { start, end }, form: 'footnote', parts: [part], range }
}
