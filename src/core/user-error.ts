/**
 * Something the user can put right: a misspelt option, a path that does not exist. It is printed as a sentence
 * with a hint and without a stack, and ends the command with exit code 2.
 */
export class UserError extends Error {
  override readonly name = 'UserError'
  /** What to do about it, as a sentence of its own. */
  readonly hint: string | undefined

  constructor(message: string, hint?: string) {
    super(message)
    this.hint = hint
  }
}
