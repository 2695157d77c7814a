// A thread that answers as those of the command do, but what some files are called ends it.
import { parentPort, workerData } from 'node:worker_threads'

if (workerData.today === 'never') process.exit(7)

parentPort.on('message', batch => {
  const bugs = []
  const linted = batch.map(({ path }, at) => {
    workerData.busyWith[0] = at
    if (path.includes('exits')) process.exit(3)
    if (path.includes('throws')) throw new Error('thrown out of the thread')
    if (!path.includes('bug')) return { packed: [], isText: true, digest: { hash: path, isDated: false } }
    bugs.push({ path, error: new Error('met in the thread') })
    return null
  })
  workerData.busyWith[0] = -1
  parentPort.postMessage({ linted: JSON.stringify(linted), bugs })
})
