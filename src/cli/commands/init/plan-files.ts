// What somebody wants and what is there come in; the files to write go out, each with its text, and what has to be put
// into files that only their owners should change. `run-init.ts` shows and writes them.
import { applyEdits, modify, parse } from 'jsonc-parser'
import { type Answers, renderInitialConfig } from './initial-config.ts'
import type { Surroundings } from './look-around.ts'

export interface PlannedFile {
  /** From the working folder, with forward slashes. */
  readonly path: string
  readonly text: string
  /** It is not there yet, and may not be put in the place of one that comes meanwhile. */
  readonly isNew: boolean
}

/** Lines to put into a file by hand. */
interface Advice {
  readonly path: string
  readonly lines: string
}

export interface Plan {
  readonly files: readonly PlannedFile[]
  readonly advice: readonly Advice[]
}

const configName = 'citewell.config.jsonc'

const WORKFLOW = `name: articles
on: pull_request
permissions:
  contents: read
jobs:
  citewell:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: citewell/citewell@main
        with:
          since: origin/\${{ github.base_ref }}
`

const GITLAB = `citewell:
  image: node:20
  script:
    - npx citewell --format pretty --format gitlab=gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`

const PRE_COMMIT = `  - repo: https://github.com/citewell/citewell
    rev: main
    hooks:
      - id: citewell
`

/** Plan what is to be written. Pure. */
export function planFiles(answers: Answers, surroundings: Surroundings): Plan {
  const { manifest, forge, hooks } = surroundings
  const files: PlannedFile[] = [
    { path: configName, text: renderInitialConfig(answers, surroundings), isNew: true },
  ]
  const advice: Advice[] = []
  const changed = manifest === undefined ? undefined : changeManifest(manifest, answers, hooks)
  if (changed !== undefined && changed !== manifest)
    files.push({ path: 'package.json', text: changed, isNew: false })
  if (answers.ci && forge === 'github')
    files.push({ path: '.github/workflows/citewell.yml', text: WORKFLOW, isNew: true })
  if (answers.ci && forge === 'gitlab') advice.push({ path: '.gitlab-ci.yml', lines: GITLAB })
  if (answers.hook && hooks === 'pre-commit')
    advice.push({ path: '.pre-commit-config.yaml', lines: PRE_COMMIT })
  return { files, advice }
}

/** A script, and articles for lint-staged, put in as the rest of the file is laid out; what is there already stays. */
function changeManifest(
  text: string,
  { script, hook }: Answers,
  hooks: Surroundings['hooks'],
): string | undefined {
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  '
  const formattingOptions = { insertSpaces: !indent.startsWith('\t'), tabSize: indent.length }
  const put = (before: string, path: string[], value: unknown): string => {
    const there: unknown = path.reduce<unknown>((part, key) => Object(part)[key], parse(before))
    return there === undefined
      ? applyEdits(before, modify(before, path, value, { formattingOptions }))
      : before
  }
  let changed = text
  if (script) changed = put(changed, ['scripts', 'lint:articles'], 'citewell')
  if (hook && hooks === 'lint-staged') changed = put(changed, ['lint-staged', '*.{md,mdx}'], 'citewell')
  return changed
}
