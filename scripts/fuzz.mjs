// Look for texts that break what must hold for any text (tests/fuzz/invariants.ts):
//
//   npm run fuzz -- --minutes 10 --seed 42
//   npm run fuzz -- --cases 100000
//
// A text that breaks something is made as short as it gets and kept in fixtures/fuzz, where `npm test` replays it.
import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: { minutes: { type: 'string' }, cases: { type: 'string' }, seed: { type: 'string' } },
})
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'parts', 'tests/fuzz/fuzz.test.ts'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(values.cases === undefined
      ? { CITEWELL_FUZZ_MINUTES: values.minutes ?? '10' }
      : { CITEWELL_FUZZ_CASES: values.cases }),
    ...(values.seed !== undefined && { CITEWELL_FUZZ_SEED: values.seed }),
  },
})
process.exitCode = status ?? 1
