#!/usr/bin/env node
// Write the two files of a new rule, to be filled in: node scripts/new-rule.mjs <group>/<name> [<folder of rules>]
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [id = '', folder = fileURLToPath(new URL('../rules', import.meta.url))] = process.argv.slice(2)
if (!/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/.test(id))
  stop(`A rule is called <group>/<name>, such as links/no-tracking, not ${id || 'nothing'}`)
const place = join(folder, id)
if (existsSync(`${place}.ts`)) stop(`There is a rule ${id} already`)

mkdirSync(dirname(place), { recursive: true })
writeFileSync(
  `${place}.ts`,
  `import { defineRule } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'Say in one line what every article should have',
  severity: 'warning',
  preset: 'strict',

  *check({ references }) {
    for (const at of references)
      if (at.text === '') yield { at, message: 'Unexpected empty entry, expected what it should say' }
  },
})
`,
)
writeFileSync(
  `${place}.md`,
  `<!-- rule -->

Why, for whom, and when it stays silent.

Known limits:

Precision: not measured yet.

## Incorrect

\`\`\`md
An article that the rule finds something in.
\`\`\`

\`\`\`report
\`\`\`

## Correct

\`\`\`md
An article that it finds nothing in.
\`\`\`
`,
)
console.log(
  `${place}.ts\n${place}.md\nFill them in; then \`npm run update\` writes the header, the reports and rules/index.ts.`,
)

function stop(message) {
  console.error(message)
  process.exit(2)
}
