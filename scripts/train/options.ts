/** What to do besides reading the labels. */
export interface TrainOptions {
  /** Print scores and calibration in cross-validation, and on the set `score`. */
  readonly evaluate: boolean
  /** Print the score without each family of signals. */
  readonly subjects: boolean
  /** Print the score by how many repositories were learned from. */
  readonly curve: boolean
  /** Write the module that holds what was learned. */
  readonly write: boolean
}
