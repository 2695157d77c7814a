import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    testTimeout: 60_000,
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
