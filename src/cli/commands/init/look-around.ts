// A folder comes in; what is already there goes out, to `run-init.ts`, which asks only about that.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../../../project/error-code.ts'
import { readRegular } from '../../../project/files/read-regular.ts'

/** What a folder has that citewell could be set up with. */
export interface Surroundings {
  /** The site generator, as people call it. */
  readonly site: string | undefined
  /** Folders that the generator writes: no articles of anybody. */
  readonly written: readonly string[]
  /** The text of `package.json`. */
  readonly manifest: string | undefined
  readonly forge: 'github' | 'gitlab' | undefined
  /** What runs before each commit. */
  readonly hooks: 'pre-commit' | 'lint-staged' | undefined
  /** Whether citewell is installed here, so that its schema is at hand. */
  readonly isInstalled: boolean
}

/** Site generators by a file that only they have, and where they write. */
const SITES: readonly (readonly [file: string, name: string, written: readonly string[]])[] = [
  ['hugo.toml', 'Hugo', ['public', 'resources']],
  ['hugo.yaml', 'Hugo', ['public', 'resources']],
  ['docusaurus.config.js', 'Docusaurus', ['build', '.docusaurus']],
  ['docusaurus.config.ts', 'Docusaurus', ['build', '.docusaurus']],
  ['astro.config.mjs', 'Astro', ['dist']],
  ['astro.config.ts', 'Astro', ['dist']],
  ['_config.yml', 'Jekyll', ['_site']],
  ['mkdocs.yml', 'MkDocs', ['site']],
  ['.eleventy.js', 'Eleventy', ['_site']],
  ['eleventy.config.js', 'Eleventy', ['_site']],
  ['_quarto.yml', 'Quarto', ['_site', '_book']],
  ['book.toml', 'mdBook', ['book']],
]

export function lookAround(folder: string): Surroundings {
  const has = (...path: string[]): boolean => existsSync(join(folder, ...path))
  const site = SITES.find(([file]) => has(file))
  const manifest = readText(join(folder, 'package.json'))
  const remote = readText(join(folder, '.git', 'config')) ?? ''
  return {
    site: site?.[1],
    written: (site?.[2] ?? []).filter(name => !name.startsWith('.')),
    manifest,
    forge:
      has('.github') || remote.includes('github.com')
        ? 'github'
        : has('.gitlab-ci.yml') || remote.includes('gitlab')
          ? 'gitlab'
          : undefined,
    hooks: has('.pre-commit-config.yaml')
      ? 'pre-commit'
      : manifest?.includes('"lint-staged"')
        ? 'lint-staged'
        : undefined,
    isInstalled: has('node_modules', 'citewell', 'package.json'),
  }
}

/** Bytes; no `package.json` is larger. */
const LARGEST = 1024 * 1024

function readText(file: string): string | undefined {
  try {
    return readRegular(file, LARGEST).toString('utf8')
  } catch (error) {
    errorCode(error)
    return undefined
  }
}
