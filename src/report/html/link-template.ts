// A template such as `https://cms.example/edit/{path}#L{line}` and a place in an article come in; an address goes out.
import { encodePath } from '../urls.ts'

/** The web, and what editors of text answer to. An address of any other kind could run something. */
const schemes: ReadonlySet<string> = new Set([
  'http',
  'https',
  'atom',
  'cursor',
  'emacs',
  'idea',
  'jetbrains',
  'mvim',
  'nova',
  'obsidian',
  'phpstorm',
  'pycharm',
  'sublime',
  'subl',
  'txmt',
  'vscode',
  'vscode-insiders',
  'vscodium',
  'webstorm',
  'windsurf',
  'zed',
])

/** What a template may name. */
const placeholder = /\{(path|absolute|line)\}/g

/** What is wrong with a template, as a sentence; `undefined` when it can be used. */
export function checkLinkTemplate(template: string): string | undefined {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(template)?.[1]?.toLowerCase()
  if (scheme === undefined || !schemes.has(scheme))
    return 'it has to begin with https://, http:// or the scheme of an editor, such as vscode://'
  if (/[\s\p{Cc}<>"`\\]/u.test(template)) return 'there is a character in it that no address has'
  if (!/\{(?:path|absolute)\}/.test(template)) return 'it has to name {path} or {absolute}'
  const unknown = template.replaceAll(placeholder, '').match(/\{[^}]*\}/)
  return unknown ? `there is no ${unknown[0]}; there are {path}, {absolute} and {line}` : undefined
}

/** Whether a template asks where the working folder is. */
export const needsRoot = (template: string): boolean => template.includes('{absolute}')

interface Template {
  readonly linkTemplate?: string
  readonly root?: string
}

/** Where a line of an article is edited; `undefined` without a template, or with one that leads nowhere safe. */
export function writePlaceUrl(
  { linkTemplate, root = '' }: Template,
  path: string,
  line: number,
): string | undefined {
  if (linkTemplate === undefined || checkLinkTemplate(linkTemplate) !== undefined) return undefined
  const absolute = encodePath(resolve(root, path))
  return linkTemplate.replaceAll(placeholder, (_, name: string, offset: number) => {
    if (name === 'line') return String(line)
    if (name === 'path') return encodePath(path)
    // `vscode://file/{absolute}` has the slash that a path begins with already.
    return linkTemplate[offset - 1] === '/' ? absolute.replace(/^\//, '') : absolute
  })
}

/** A path from the working folder as one from the root of the disk: `/site` and `../a.md` give `/a.md`. */
function resolve(root: string, path: string): string {
  if (/^(?:\/|[a-z]:\/)/i.test(path)) return path
  const names = root.split('/')
  for (const name of path.split('/')) {
    if (name === '..') names.pop()
    else if (name !== '.') names.push(name)
  }
  return names.join('/')
}
