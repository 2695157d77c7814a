#!/usr/bin/env node
// Train the judges of quotations and statements on a folder of labels:
//   node scripts/train.mjs [--corpus ../shared/corpus] [--only quotations|statements] [--evaluate] [--subjects] [--curve] [--write]
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

// Beside the packages that it imports.
const folder = mkdtempSync(fileURLToPath(new URL('../node_modules/.train-', import.meta.url)))
try {
  const outfile = join(folder, 'train.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('train/main.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
  })
  await import(outfile)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
