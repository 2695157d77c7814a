import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { loadParser } from '../../src/article/parse/parse.ts'
import { trainQuotations } from './train-quotations.ts'
import { trainStatements } from './train-statements.ts'

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    evaluate: { type: 'boolean', default: false },
    subjects: { type: 'boolean', default: false },
    curve: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    /** One of the judges alone: `quotations` or `statements`. */
    only: { type: 'string' },
  },
})

await loadParser('auto')
const corpus = resolve(options.corpus)
if (options.only !== 'quotations') trainStatements(corpus, options)
if (options.only !== 'statements') trainQuotations(corpus, options)
