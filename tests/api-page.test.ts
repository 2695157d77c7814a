import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as api from '../src/index.ts'
import { describeModel } from './support/describe-model.ts'

const file = fileURLToPath(new URL('../docs/api.md', import.meta.url))
const page = readFileSync(file, 'utf8')
const model = readFileSync(new URL('../src/article/model.ts', import.meta.url), 'utf8')

// `npm run update` writes it.
test('the page has every field of the article', async () => {
  const place = /(?<=<!-- model -->\n\n)[^]*(?=\n<!-- \/model -->)/
  await expect(page.replace(place, () => describeModel(model))).toMatchFileSnapshot(file)
})

test('every interface of the model is described, with all of its fields', () => {
  const names = [...model.matchAll(/^export interface (\w+)/gm)].map(([, name]) => name!)
  expect(names.length).toBeGreaterThan(25)
  expect(names.filter(name => !page.includes(`### ${name}\n`))).toEqual([])
  const fields = [...model.matchAll(/^ {2}readonly (\w+\??):/gm)].map(([, field]) => field!)
  expect(fields.filter(field => !page.includes(`| \`${field}\` |`))).toEqual([])
})

test('every function on the page is exported', () => {
  const named = [...page.matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name!)
  expect(named).toEqual(['readArticle', 'lint', 'fixText', 'loadConfig', 'lintFiles', 'formatReport'])
  for (const name of named) expect(api).toHaveProperty(name)
})
