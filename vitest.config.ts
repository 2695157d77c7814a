import { defineConfig } from 'vitest/config'

/** Where continuous integration wants the results as JSON. */
const report = process.env['CITEWELL_TEST_REPORT']

export default defineConfig({
  test: {
    testTimeout: 60_000,
    ...(report ? { reporters: ['default', 'json'], outputFile: { json: report } } : {}),
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'rules/**/*.ts'],
    },
    projects: [
      {
        extends: true,
        test: { name: 'parts', include: ['tests/**/*.test.ts'], exclude: ['tests/command/**'] },
      },
      {
        extends: true,
        test: {
          name: 'command',
          include: ['tests/command/**/*.test.ts'],
          globalSetup: 'tests/support/build-command.ts',
        },
      },
    ],
  },
})
