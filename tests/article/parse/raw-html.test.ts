import { describe, expect, test } from 'vitest'
import { loadParser, parse } from '../../../src/article/parse/parse.ts'
import { readArticle } from '../../../src/article/article.ts'
import { describeTree } from '../../support/describe-tree.ts'

await Promise.all([loadParser('native'), loadParser('remark')])

const names = ['pre', 'script', 'style', 'textarea', 'STYLE', 'Pre']
const pairs = names.flatMap(opening => names.map(closing => [opening, closing] as const))

describe('raw HTML ends at the first closing tag of any kind', () => {
  test.each(pairs)('<%s></%s>', (opening, closing) => {
    for (const text of [
      `<${opening}></${closing}>\n\nRest.`,
      `<${opening} class="a">\na\n</${closing}> b\nRest.`,
      `Sleep.\n<${opening}\n>\n\na</${closing}>\n</${opening}>\n\nRest.`,
      `> - <${opening}>\r\n>   a\r\n>   </${closing}>\r\n>\r\n>   Rest.\r\n`,
      `<${opening}>\n</${closing}>\n<${closing}>\n</${opening}>\n\nRest.`,
      `<${opening}></${closing}`,
      `<${opening}x></${closing}>`,
    ])
      expect(describeTree(parse(text, 'native'))).toBe(describeTree(parse(text, 'remark')))
  })

  test.each([
    ['in a paragraph', 'Sleep <style> a </pre> b.'],
    ['in a paragraph that goes on', 'Sleep\n      <style> a </pre> b.'],
    ['in a fence', '```\n<style>\n</pre>\n```\n\nRest.'],
    ['in a fence, and behind it', '```\n<style>\n```\n\n<script>\n</style>\n\nRest </pre>.'],
    ['in indented code', '    <style>\n    </pre>\n\nRest.'],
    ['in a comment', '<!--\n<style>\n</pre>\n-->\n\nRest.'],
    ['in front matter', '---\na: |\n<style>\n</pre>\n---\n\nRest.'],
    ['where its container ends', '> <style>\n\nRest </pre>.'],
    ['more often than is looked for', '```\n<style>\n```\n\nRest </pre>.\n\n'.repeat(9)],
  ])('%s tags are what they were', (_, text) => {
    expect(describeTree(parse(text, 'native'))).toBe(describeTree(parse(text, 'remark')))
  })

  test('and what is quoted behind it is seen', () => {
    const text = '<style></pre>\n\n“Sleep is good for most people,” said Dr Osei.\n'
    for (const parser of ['native', 'remark'] as const)
      expect(readArticle('a.md', text, { parser }).quotations).toHaveLength(1)
  })
})
