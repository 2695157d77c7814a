import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../', import.meta.url))
const file = join(root, 'docs/architecture.md')
const page = readFileSync(file, 'utf8')

/** The names and comments of what a file of types exports, in its order. */
const EXPORTED = /(?:\/\*\*((?:(?!\*\/)[^])*)\*\/\n)?export (?:interface|type) (\w+)/g

test('every path on the page exists', () => {
  const paths = [...page.matchAll(/`((?:src|rules|tests|scripts|bin|docs)(?:\/[\w.-]+)*)`/g)].map(
    ([, path]) => path!,
  )
  expect(paths.length).toBeGreaterThan(80)
  expect(paths.filter(path => !existsSync(join(root, path)))).toEqual([])
})

test('every function of the way is where the page says', () => {
  const rows = [...page.matchAll(/^\| [\w]+ \| `(\w+)` \| `([^`]+)` \|/gm)]
  expect(rows.length).toBeGreaterThan(20)
  const lost = rows.filter(([, name, path]) => {
    const text = readFileSync(join(root, path!), 'utf8')
    return !new RegExp(
      `export (?:async )?(?:function|const) ${name}\\b|module.exports = function ${name}\\b`,
    ).test(text)
  })
  expect(lost.map(([row]) => row)).toEqual([])
})

test('every step of reading is on the page', () => {
  const reading = readFileSync(join(root, 'src/article/article.ts'), 'utf8')
  const steps = [...reading.matchAll(/\bcollect[A-Z]\w+(?=\()/g)].map(([name]) => name)
  expect(steps.length).toBeGreaterThan(5)
  expect(steps.filter(name => !page.includes(`| \`${name}\` |`))).toEqual([])
})

test('every room is on the page', () => {
  const rooms = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
  expect(rooms.filter(room => !page.includes(`\n| \`${room}\` |`))).toEqual([])
})

// `npm run update` writes it.
test('the glossary is the comments of the model', async () => {
  const model = readFileSync(join(root, 'src/article/model.ts'), 'utf8')
  const entries = [...model.matchAll(EXPORTED)].map(([, comment, name]) => {
    expect(comment, `a comment on ${name}`).toBeDefined()
    return `- **${name}**: ${toMarkdown(comment!)}\n`
  })
  const place = /(?<=<!-- glossary -->\n\n)[^]*(?=\n<!-- \/glossary -->)/
  await expect(page.replace(place, () => entries.join(''))).toMatchFileSnapshot(file)
})

/** The first paragraph of a comment on one line, and its list, when there is one, under it. */
function toMarkdown(comment: string): string {
  const text = comment
    .split('\n')
    .map(line => line.replace(/^\s*\*? ?/, '').trimEnd())
    .join('\n')
    .trim()
  const [first, ...items] = text
    .split('\n\n')[0]!
    .replace(/^(?=- )/, 'One of\n')
    .split(/\n(?=- )/)
  return [first!, ...items.map(item => `  ${item}`)].map(part => part.replace(/\n\s*/g, ' ')).join('\n')
}
