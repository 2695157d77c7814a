import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Before the tests of the report page: bundle what it runs in the browser. */
export function setup(): void {
  const root = fileURLToPath(new URL('../../', import.meta.url))
  execFileSync(process.execPath, ['scripts/build-page.mjs'], { cwd: root, stdio: 'inherit' })
}
