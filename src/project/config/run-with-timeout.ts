import { createContext, Script } from 'node:vm'

const box: { run?: () => void } = createContext({})
const script = new Script('run()')

/** Thrown by what took too long. */
export class TimeoutError extends Error {}

/**
 * Run code that may never end. The engine itself stops it, wherever it is, also within a regular expression. What it
 * asks of the system (a child process, a lock) is only stopped when the system answers, and memory is not counted.
 *
 * @param limit milliseconds
 * @throws {TimeoutError} when it takes longer
 */
export function runWithTimeout<Result>(limit: number, run: () => Result): Result {
  let result: { readonly value: Result } | undefined
  box.run = () => {
    result = { value: run() }
  }
  try {
    script.runInContext(box, { timeout: limit })
  } catch (error) {
    if (Object(error).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw new TimeoutError()
    throw error
  }
  return result!.value
}
