import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Before the tests of the command: build what `bin/citewell.js` runs. Types are checked elsewhere. */
export function setup(): void {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  execFileSync('node_modules/.bin/tsc', ['-p', 'tsconfig.build.json', '--noCheck'], {
    cwd: root,
    stdio: 'inherit',
  })
  execFileSync(process.execPath, ['scripts/build-command.mjs'], { cwd: root, stdio: 'inherit' })
}
