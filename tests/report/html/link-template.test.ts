import { expect, test } from 'vitest'
import { checkLinkTemplate, needsRoot, writePlaceUrl } from '../../../src/report/html/link-template.ts'

const root = '/home/anna/site'

test.each([
  ['https://cms.example/edit/{path}#L{line}', 'drafts/a b.md', 'https://cms.example/edit/drafts/a%20b.md#L5'],
  ['vscode://file/{absolute}:{line}', 'a.md', 'vscode://file/home/anna/site/a.md:5'],
  ['vscode://file/{absolute}:{line}', '../b.md', 'vscode://file/home/anna/b.md:5'],
  ['idea://open?file={absolute}&line={line}', './a.md', 'idea://open?file=/home/anna/site/a.md&line=5'],
  ['HTTP://cms.example/{path}', 'a"><script>.md', 'HTTP://cms.example/a%22%3E%3Cscript%3E.md'],
  ['vscode://file/{absolute}', 'C:/site/a.md', 'vscode://file/C%3A/site/a.md'],
])('%s leads for %s to %s', (linkTemplate, path, url) => {
  expect(writePlaceUrl({ linkTemplate, root }, path, 5)).toBe(url)
})

test.each([
  ['javascript:alert({line})//{path}', 'begin with'],
  ['data:text/html,{path}', 'begin with'],
  ['file:///{absolute}', 'begin with'],
  ['{path}', 'begin with'],
  ['https://cms.example/', 'name {path}'],
  ['https://cms.example/{path} x', 'character'],
  ['https://cms.example/{path}"onclick="x', 'character'],
  ['https://cms.example/{path}?c={column}', 'no {column}'],
])('%s leads nowhere', (linkTemplate, why) => {
  expect(checkLinkTemplate(linkTemplate)).toContain(why)
  expect(writePlaceUrl({ linkTemplate, root }, 'a.md', 5)).toBeUndefined()
})

test('without a template there is no place to edit', () => {
  expect(writePlaceUrl({}, 'a.md', 5)).toBeUndefined()
  expect([needsRoot('x:{path}'), needsRoot('x:{absolute}')]).toEqual([false, true])
})
