import type { Style } from './style.ts'
import { layOut } from './table.ts'
import { wrap } from './wrap.ts'

/** Columns beyond which lines of prose are hard to read, however wide a terminal is. */
const widest = 100

/**
 * A page of documentation for the terminal: headings stand out, examples are indented, tables are laid out.
 *
 * @param width columns of the terminal; left out, lines are as the page has them
 */
export function renderPage(page: string, style: Style, width = Infinity): string {
  const lines = page.replaceAll(/<!--[^]*?-->\n*/g, '').split('\n')
  const shown: string[] = []
  for (let at = 0; at < lines.length;) {
    const end = findBlockEnd(lines, at)
    shown.push(
      ...renderBlock(lines.slice(at, end), style, Math.min(width, width < Infinity ? widest : width)),
    )
    at = end
  }
  return `${shown
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

const FENCE = /^(`{3,})(.*)$/

/** Fences, tables and paragraphs are more than a line. */
function findBlockEnd(lines: readonly string[], start: number): number {
  const fence = FENCE.exec(lines[start]!)?.[1]
  const goesOn = fence ? (line: string) => line !== fence : isRow(lines[start]!) ? isRow : isProse
  if (!fence && lines[start]!.startsWith('#')) return start + 1
  let end = start + 1
  while (end < lines.length && goesOn(lines[end]!)) end++
  return fence ? Math.min(end + 1, lines.length) : end
}

/** Whether a line goes on with a paragraph or an item. */
const isProse = (line: string): boolean => !/^(?:$|[#|`]|\s*[-*] |\s*\d+\. )/.test(line)

const isRow = (line: string): boolean => line.startsWith('|')

function renderBlock(block: readonly string[], style: Style, width: number): string[] {
  const [first = ''] = block
  const info = FENCE.exec(first)?.[2]
  if (info !== undefined) return renderExample(info, block.slice(1, -1), style)
  if (isRow(first))
    return layOut(block.filter(line => !/^[|\s:-]+$/.test(line)).map(readRow), width - 4).flatMap(row =>
      row.split('\n').map(indent),
    )
  const heading = /^(#+) (.*)$/.exec(first)
  if (heading) return [`${heading[1] === '#' ? '' : '\n'}${style.strong(heading[2]!)}`]
  return renderProse(block, width)
}

/** A paragraph or an item. Where there is a width, it is broken anew, an item below its first word. */
function renderProse(lines: readonly string[], width: number): string[] {
  if (width === Infinity) return lines.map(renderText)
  const text = renderText(lines.map(line => line.trim()).join(' '))
  const [, lead = '', mark = ''] = /^(\s*)([-*] |\d+\. )?/.exec(lines[0]!)!
  const hang = ' '.repeat(mark === '' ? 0 : lead.length + mark.length)
  return wrap(text.slice(mark.length).split(' '), width - hang.length).map(
    (line, index) => (index === 0 ? (mark === '' ? '' : lead + mark) : hang) + line,
  )
}

/** What the words after the opening of an example mean to a reader. */
const labels: Readonly<Record<string, string>> = {
  report: 'reports',
  'md fixed': 'fixed',
  'json options': 'with the options',
}

function renderExample(info: string, lines: readonly string[], style: Style): string[] {
  const label = labels[info]
  return [...(label ? [style.dim(`  ${label}:`)] : []), ...lines.map(indent)]
}

const indent = (line: string): string => (line === '' ? '' : `    ${line}`)

const readRow = (line: string): string[] =>
  line
    .replace(/^\|\s*|\s*\|\s*$/g, '')
    .split(/(?<!\\)\|/)
    .map(cell => renderText(cell.trim()))

/** Marks that mean nothing in a terminal go, but not from code; a link shows where on the web it leads. */
const renderText = (line: string): string =>
  line.replaceAll(MARKS, (all: string, link?: string, url = '', strong?: string) =>
    link === undefined ? (strong ?? all) : url.startsWith('http') ? `${link} (${url})` : link,
  )

const MARKS = /`[^`]*`|\[([^\]]+)\]\(([^)\s]+)\)|\*\*([^*]+)\*\*/g
