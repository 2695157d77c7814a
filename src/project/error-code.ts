/** The system's name for what went wrong, `ENOENT`. Anything that is no system error is thrown on: it is a bug. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  throw error
}
