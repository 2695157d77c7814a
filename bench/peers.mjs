// The peers that citewell is measured against, installed beside it, and how each is told to check some paths.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('peers/', import.meta.url))
const bin = name => join(folder, 'node_modules/.bin', name)

/** The newest that run on Node 20. The rules of textlint are under the MIT licence. */
const dependencies = {
  rumdl: '0.2.75',
  'markdownlint-cli2': '0.22.1',
  'remark-cli': '12.0.1',
  'remark-preset-lint-recommended': '7.0.1',
  textlint: '15.8.0',
  'textlint-rule-max-comma': '4.0.0',
  'textlint-rule-no-todo': '2.0.1',
  'textlint-rule-terminology': '5.2.16',
}

export function installPeers() {
  mkdirSync(folder, { recursive: true })
  const wanted = `${JSON.stringify({ private: true, dependencies }, null, 2)}\n`
  writeFileSync(join(folder, 'package.json'), wanted)
  writeFileSync(join(folder, '.markdownlint-cli2.jsonc'), '{}\n')
  writeFileSync(
    join(folder, 'textlintrc.json'),
    `${JSON.stringify({ rules: { 'max-comma': true, 'no-todo': true, terminology: true } })}\n`,
  )
  if (!existsSync(bin('textlint')))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', folder], { stdio: 'inherit' })
}

/** The binary that the package for this system holds, without the script that npm starts it with. */
function findNativeRumdl() {
  const scope = join(folder, 'node_modules/@rumdl')
  const [name] = existsSync(scope) ? readdirSync(scope) : []
  return name && ['bin/rumdl', 'rumdl'].map(file => join(scope, name, file)).find(existsSync)
}

/**
 * @param path a file or a folder, absolute
 * @param cache a folder for caches
 * @returns the command line of each peer, by what tables call it
 */
export function commandsFor(path, cache) {
  const native = findNativeRumdl()
  const pattern = path.endsWith('.md') ? path : `${path}/**/*.md`
  return {
    ...(native && {
      'rumdl, native': [native, 'check', '--no-cache', path],
      'rumdl, native, warm': [native, 'check', '--cache-dir', join(cache, 'rumdl'), path],
    }),
    'rumdl, as npm installs it': [bin('rumdl'), 'check', '--no-cache', path],
    'markdownlint-cli2': [
      bin('markdownlint-cli2'),
      '--config',
      join(folder, '.markdownlint-cli2.jsonc'),
      pattern,
    ],
    'remark-cli, lint-recommended': [
      bin('remark'),
      '--frail',
      '--no-stdout',
      '--use',
      'remark-preset-lint-recommended',
      path,
    ],
    'textlint, 3 rules': [
      bin('textlint'),
      '--config',
      join(folder, 'textlintrc.json'),
      '--rules-base-directory',
      join(folder, 'node_modules'),
      pattern,
    ],
  }
}

/** remark looks for its presets from the working folder. */
export const peersFolder = folder
