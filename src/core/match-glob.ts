import { UserError } from './user-error.ts'

/** More alternatives than this is a mistake, or an attempt to keep the machine busy. */
const mostAlternatives = 256

/**
 * Whether a path fits one of some patterns. Patterns and path have forward slashes. `*` is any run of characters
 * within a name, `?` one of them, `**` any run of folders, `{a,b}` either. A pattern without a slash fits at any
 * depth, and one that fits a folder fits all that is in it. A pattern after `!` takes back; the last that fits
 * decides. Time grows with the length of the path times that of the pattern, whatever the pattern.
 *
 * @throws {UserError} on a pattern with too many alternatives
 */
export function matchesAny(patterns: readonly string[], path: string): boolean {
  let matched = false
  for (const pattern of patterns) {
    const takesBack = pattern.startsWith('!')
    if (matched === takesBack && matchGlob(takesBack ? pattern.slice(1) : pattern, path)) matched = !takesBack
  }
  return matched
}

const matchGlob = (pattern: string, path: string): boolean =>
  expandBraces(pattern).some(alternative => matchPath(alternative, path))

function matchPath(pattern: string, path: string): boolean {
  const names = pattern.replace(/^\.?\//, '').replace(/\/+$/, '')
  const anyDepth = pattern.includes('/') && pattern.indexOf('/') < pattern.length - 1 ? [] : ['**']
  // What follows a folder that fits is in it.
  return matchSequence([...anyDepth, ...names.split('/'), '**'], path.split('/'), '**', matchWildcard)
}

/** Whether a text fits a pattern in which `*` is any run of characters and `?` any one. */
export const matchWildcard = (pattern: string, text: string): boolean =>
  matchSequence(pattern.split(''), text.split(''), '*', (wanted, unit) => wanted === '?' || wanted === unit)

/**
 * Whether items fit a pattern of the same kind, in which `star` is any run of items. When it goes wrong after a
 * star, only the last star needs to take one more, so that no pattern takes exponential time.
 */
function matchSequence(
  pattern: readonly string[],
  items: readonly string[],
  star: string,
  fits: (wanted: string, item: string) => boolean,
): boolean {
  let at = 0
  let afterStar = 0
  let resumeAt = -1
  let item = 0
  while (item < items.length) {
    if (pattern[at] === star) {
      afterStar = ++at
      resumeAt = item
    } else if (at < pattern.length && fits(pattern[at]!, items[item]!)) {
      at++
      item++
    } else if (resumeAt >= 0) {
      at = afterStar
      item = ++resumeAt
    } else return false
  }
  while (pattern[at] === star) at++
  return at === pattern.length
}

/** The patterns that one with `{a,b}` in it stands for. */
export function expandBraces(pattern: string): string[] {
  const done: string[] = []
  const open = [pattern]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const group = findInnerGroup(next)
    if (group) for (const choice of group.choices) open.push(group.before + choice + group.after)
    else done.push(next)
    if (done.length + open.length > mostAlternatives)
      throw new UserError(
        `The pattern \`${pattern.slice(0, 60)}\` stands for more than ${mostAlternatives} patterns`,
      )
  }
  return done.toReversed()
}

/** The first group in braces that holds no other. */
function findInnerGroup(pattern: string) {
  const close = pattern.indexOf('}')
  const start = close < 0 ? -1 : pattern.lastIndexOf('{', close)
  if (start < 0) return undefined
  return {
    before: pattern.slice(0, start),
    choices: pattern.slice(start + 1, close).split(','),
    after: pattern.slice(close + 1),
  }
}
