/** The parts of `process` that a command may touch, so that tests can hand in their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  cwd(): string
}

interface Output {
  readonly isTTY?: boolean
  write(text: string): unknown
  on(event: 'error', listener: (error: Error) => void): unknown
}

/** Everything on standard input, as bytes. */
export async function readStdin({ stdin }: Io): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** A reader that goes away early (`citewell | head`) is no error; anything else that befalls an output is. */
export function ignoreClosedPipes({ stdout, stderr }: Io): void {
  for (const output of [stdout, stderr])
    output.on('error', error => {
      if (!('code' in error) || error.code !== 'EPIPE') throw error
    })
}
