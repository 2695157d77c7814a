/** Command lines that a report tells people to type next, as they would be typed where it is read. */
export interface NextCommands {
  /** Shows what is found in the same articles. */
  readonly lint: string
  /** Carries out what can be fixed without judgement in the same articles. */
  readonly fix: string
  /** Takes out of the baseline what was put right. */
  readonly prune: string
  /** Asks about each suggestion. */
  readonly choose: string
  /** Says why a rule matters, when the name of a rule follows. */
  readonly explain: string
}
