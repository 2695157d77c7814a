import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../rules/', import.meta.url))
const indexFile = `${folder}index.ts`

/** The ids of all rules: the paths of their files, `quotations/cited`. A rule is code with a document beside it. */
export function listRuleIds(): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => file.replaceAll('\\', '/'))
  return files
    .filter(file => /^[a-z-]+\/[a-z-]+\.ts$/.test(file) && files.includes(file.replace(/\.ts$/, '.md')))
    .map(file => file.replace(/\.ts$/, ''))
    .toSorted()
}

/** What `rules/index.ts` must hold. */
export function renderRulesIndex(ids: readonly string[]): string {
  const name = (id: string): string => id.replaceAll(/[/-]([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return [
    '// Generated from the names of the files in this folder by `npm run update`. Do not edit.',
    "import type { Rule } from '../src/core/rule.ts'",
    ...ids.map(id => `import ${name(id)} from './${id}.ts'`),
    '',
    '/** Every rule by its id. */',
    'export const rules: Readonly<Record<string, Rule>> = {',
    ...ids.map(id => `  '${id}': ${name(id)},`),
    '}',
    '',
  ].join('\n')
}

export const readRulesIndex = (): string => readFileSync(indexFile, 'utf8')

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(indexFile, renderRulesIndex(listRuleIds()))
