import { defineConfig } from 'vitest/config'

/** Where continuous integration wants the results as JSON. */
const report = process.env['CITEWELL_TEST_REPORT']

const withoutBinary = 'tests/article/parse/parse-without-binary.test.ts'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // All processors: one would be left out, which is half of the small machines that most tests run on.
    maxWorkers: '100%',
    ...(report ? { reporters: ['default', 'json'], outputFile: { json: report } } : {}),
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'rules/**/*.ts'],
      // Runs in the browser, where tests/page look at it.
      exclude: ['src/page/**', 'src/report/html/page-assets.ts'],
      // What turns text into findings is tested whole; the rest also runs in processes that are not counted here.
      thresholds: {
        'src/article/**': { statements: 100, branches: 100, functions: 100, lines: 100 },
        'src/core/**': { statements: 100, branches: 100, functions: 100, lines: 100 },
        'src/{report,terminology}/**': { statements: 90, branches: 90, functions: 90, lines: 90 },
        'rules/**': { statements: 90, branches: 90, functions: 90, lines: 90 },
      },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/command/**', 'tests/page/**', withoutBinary],
          setupFiles: ['tests/support/load-parser.ts', 'tests/support/choose-seed.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'without a native binary',
          include: [withoutBinary],
          setupFiles: 'tests/support/load-parser.ts',
          // The native parser looks for its binary here: this is how a machine without one is told.
          env: { NAPI_RS_NATIVE_LIBRARY_PATH: '/no/such/binary.node' },
        },
      },
      {
        extends: true,
        test: {
          name: 'command',
          include: ['tests/command/**/*.test.ts'],
          globalSetup: 'tests/support/build-command.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.ts'],
          globalSetup: 'tests/support/build-page.ts',
          setupFiles: 'tests/support/load-parser.ts',
        },
      },
    ],
  },
})
