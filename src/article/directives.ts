// In: the source. Out: the comments that speak to citewell. Next: core/suppress, which lets findings pass.
import type { Directive } from './model.ts'
import { findTemplating } from './templating/find.ts'

/**
 * Find the comments that speak to citewell, in HTML or in MDX (`{/* … *\/}`), outside code. Pure and linear in the
 * size of the text.
 *
 * A comment whose word after `citewell-` is no action is no directive.
 */
export function collectDirectives(source: string): Directive[] {
  if (!source.includes('citewell-')) return []
  return findTemplating(source).flatMap(({ kind, start, end }) =>
    kind === 'comment' ? (readDirective(source, start, end) ?? []) : [],
  )
}

const DIRECTIVE = /^(?:<!--|\{\/\*)\s*citewell-(disable(?:-line|-next-line|-file)?|enable)(?![\w-])/
/** A reason follows two hyphens between blanks, so that a rule name may have hyphens. */
const REASON = /\s--\s+([^]*)$/

function readDirective(source: string, start: number, end: number): Directive | undefined {
  const comment = source.slice(start, end)
  const opening = DIRECTIVE.exec(comment)
  if (!opening) return undefined
  const body = comment.slice(opening[0].length, -3)
  const reason = REASON.exec(body)
  return {
    action: opening[1] as Directive['action'],
    rules: readRules(body.slice(0, reason?.index), start + opening[0].length),
    reason: reason?.[1]?.trim() || undefined,
    range: { start, end },
  }
}

/** Names between commas or blanks, with their places. */
const readRules = (list: string, offset: number): Directive['rules'] =>
  Array.from(list.matchAll(/[^\s,]+/g), ({ 0: name, index }) => ({
    name,
    range: { start: offset + index, end: offset + index + name.length },
  }))
