// Whether citewell became slower than it was, in ratios of CPU time that hold on any machine, with generous margins.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRandom, writeArticle, writeArticles } from './generate.mjs'
import { compare } from './measure.mjs'

const floorFile = fileURLToPath(new URL('floor.json', import.meta.url))
const yardstick = [process.execPath, fileURLToPath(new URL('yardstick.mjs', import.meta.url))]

/** A slide is more than noise on a busy machine. */
const MARGIN = 2
const TRIES = 3

/** @returns the exit code */
export function checkSpeed({ citewell, folder, write }) {
  const floor = JSON.parse(readFileSync(floorFile, 'utf8'))
  const article = join(folder, 'article.md')
  const articles = join(folder, 'articles')
  writeFileSync(article, writeArticle(createRandom(7), 4700))
  mkdirSync(articles)
  writeArticles(articles, 150, 4650, 11)
  const measure = () => {
    const { start, work, one, many, known } = compare(
      {
        start: [process.execPath, '-e', '0'],
        work: yardstick,
        one: [...citewell, '--no-cache', article],
        many: [...citewell, '--no-cache', articles],
        known: [...citewell, '--cache-location', join(folder, 'caches/'), articles],
      },
      { cwd: folder, runs: 5 },
    )
    return { one: one.cpu / start.cpu, many: many.cpu / work.cpu, known: known.cpu / start.cpu }
  }
  for (let turn = 1; ; turn++) {
    const ratios = measure()
    const slower = Object.keys(ratios).filter(name => ratios[name] > (floor.speed?.[name] ?? 0) * MARGIN)
    for (const [name, ratio] of Object.entries(ratios))
      console.log(`${name.padEnd(8)} ${ratio.toFixed(2)}, floor ${floor.speed?.[name]} times ${MARGIN}`)
    if (write) {
      floor.speed = Object.fromEntries(
        Object.entries(ratios).map(([name, ratio]) => [name, Number(ratio.toFixed(2))]),
      )
      writeFileSync(floorFile, `${JSON.stringify(floor, null, 2)}\n`)
      return 0
    }
    if (slower.length === 0) return 0
    if (turn === TRIES) {
      console.log(`slower than the floor in ${TRIES} tries: ${slower.join(', ')}`)
      return 1
    }
  }
}
