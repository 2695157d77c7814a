import { loadParser } from '../../src/article/parse/parse.ts'

/** Before each test file: what the package's entry points do when they are imported. */
await loadParser('auto')
