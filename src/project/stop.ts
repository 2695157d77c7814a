const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Wait until the process is asked to stop. */
export async function waitForStop(): Promise<void> {
  await new Promise<void>(resolve => {
    const listener = (): void => {
      for (const signal of signals) process.off(signal, listener)
      resolve()
    }
    for (const signal of signals) process.on(signal, listener)
  })
}

/**
 * Do something that wants to finish what it has begun when the process is asked to stop.
 *
 * @returns the signal that asked, `undefined` when none did
 */
export async function whenAskedToStop(
  act: (isStopped: () => boolean) => Promise<void>,
): Promise<NodeJS.Signals | undefined> {
  let asked: NodeJS.Signals | undefined
  const listener = (signal: NodeJS.Signals): void => {
    asked = signal
  }
  for (const signal of signals) process.on(signal, listener)
  try {
    await act(() => asked !== undefined)
    return asked
  } finally {
    for (const signal of signals) process.off(signal, listener)
  }
}
