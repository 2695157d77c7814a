// Compares the statements that `citewell inspect` lists with labelled sentences, as fixtures/README.md describes them.
import { inspect } from './score-quotations.mjs'

/**
 * Precision and recall of each tier, for sentences that need a source and for those that have none.
 *
 * @param {object[]} labels with `needs` (`yes` or `no`), `cited` and a place
 * @param {string[]} command the program and its first arguments
 */
export function scoreStatements(labels, folder, command) {
  const known = labels.filter(({ needs }) => needs !== 'unsure')
  const articles = inspect([...new Set(known.map(({ file }) => file))], folder, command)
  const judged = known.map(label => ({ label, hit: findOver(label, articles.get(label.file)) }))
  const rows = {}
  for (const [name, isSaid] of Object.entries({
    certain: ({ certain }) => certain,
    'both tiers': () => true,
  })) {
    rows[`needs, ${name}`] = score(
      judged,
      hit => isSaid(hit),
      ({ needs }) => needs === 'yes',
    )
    rows[`uncited, ${name}`] = score(
      judged,
      hit => isSaid(hit) && hit.cited === 'no',
      ({ needs, cited }) => needs === 'yes' && cited === 'no',
    )
  }
  return { count: judged.length, rows }
}

/** The statement over the middle of a label. */
function findOver({ line, col, endLine, endCol }, { statements }) {
  const order = (at, column) => at * 1e7 + column
  const middle = (order(line, col) + order(endLine, endCol)) / 2
  return statements.find(
    ({ start, end }) => order(start.line, start.column) <= middle && order(end.line, end.column) >= middle,
  )
}

function score(judged, isSaid, isWanted) {
  const said = judged.filter(({ hit }) => hit && isSaid(hit))
  const wanted = judged.filter(({ label }) => isWanted(label))
  const found = said.filter(({ label }) => isWanted(label)).length
  const share = (part, whole) => (whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000)
  return {
    precision: share(found, said.length),
    recall: share(found, wanted.length),
    f1: share(2 * found, said.length + wanted.length),
  }
}
