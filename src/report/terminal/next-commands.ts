/** Command lines that a report tells people to type next, as they would be typed where it is read. */
export interface NextCommands {
  /** Carries out what can be fixed without judgement in the same articles. */
  readonly fix: string
  /** Asks about each suggestion. */
  readonly choose: string
  /** Says why a rule matters, when the name of a rule follows. */
  readonly explain: string
}
