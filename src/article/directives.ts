// In: the source. Out: the comments that speak to citewell. Next: core/suppress, which lets findings pass.
import type { Directive, Range } from './model.ts'
import { findTemplating } from './templating/find.ts'

/**
 * Find the comments that speak to citewell, in HTML or in MDX (`{/* … *\/}`), outside code. Pure and linear in the
 * size of the text.
 *
 * A comment that seems to switch rules off in words of its own, `citewell-ignore` or `citewell disable-line`, is an
 * `unknown` one: whoever wrote it takes it to be heard. Other comments about citewell are left alone.
 */
export function collectDirectives(source: string): Directive[] {
  if (!MENTIONED.test(source)) return []
  return findTemplating(source).flatMap(({ kind, start, end }) =>
    kind === 'comment' ? (readDirective(source, start, end) ?? []) : [],
  )
}

const MENTIONED = /citewell/i
const DIRECTIVE = /^(?:<!--|\{\/\*)\s*citewell-(disable(?:-line|-next-line|-file)?|enable)(?![\w-])/
/** A reason follows two hyphens between blanks, so that a rule name may have hyphens. */
const REASON = /\s--\s+([^]*)$/

function readDirective(source: string, start: number, end: number): Directive | undefined {
  const comment = source.slice(start, end)
  const opening = DIRECTIVE.exec(comment)
  if (!opening) return readUnknown(comment, { start, end })
  const body = comment.slice(opening[0].length, -3)
  const reason = REASON.exec(body)
  return {
    action: opening[1] as Directive['action'],
    written: `citewell-${opening[1]}`,
    rules: readRules(body.slice(0, reason?.index), start + opening[0].length),
    reason: reason?.[1]?.trim() || undefined,
    range: { start, end },
  }
}

/** `citewell` with a hyphen and any word, or with a blank or a colon and a word for switching off or on. */
const UNKNOWN =
  /^(?:<!--|\{\/\*)\s*(citewell(?:[-_]\w[\w-]*|\s?:?\s*(?:disable|enable|ignore|suppress|skip|off)(?:-[\w-]+)?(?=[\s*-])))/i

function readUnknown(comment: string, range: Range): Directive | undefined {
  const written = UNKNOWN.exec(comment)?.[1]
  return written === undefined
    ? undefined
    : { action: 'unknown', written: written.replace(/-+$/, ''), rules: [], reason: undefined, range }
}

/** Names between commas or blanks, with their places. */
const readRules = (list: string, offset: number): Directive['rules'] =>
  Array.from(list.matchAll(/[^\s,]+/g), ({ 0: name, index }) => ({
    name,
    range: { start: offset + index, end: offset + index + name.length },
  }))
