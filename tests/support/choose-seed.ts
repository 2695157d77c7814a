import fc from 'fast-check'

/**
 * Property tests draw the same cases at every run, so that a run tells what a change did and not what chance drew.
 * To look further, give another number: `CITEWELL_SEED=7 npx vitest run tests/article`.
 */
fc.configureGlobal({ seed: Number(process.env['CITEWELL_SEED'] ?? 20_261_122) })
