// In: the text of a sentence. Out: which figures stand in it. Next: signals.ts and family.ts.

/** `40 %`, `forty per cent`: a share, in the words of any of our languages. */
export const holdsPercent = (text: string): boolean =>
  /\d\s?[%％]|(?<!\p{L})(?:per\s?cent|percent|Prozent|por ciento|pour cent|per cento|por cento|procent)(?!\p{L})/iu.test(
    text,
  )

/** `one in four`, `3 out of 10`, `twice`, `2.5-fold`, `3 times`: one number for another. */
export const holdsRatio = (text: string): boolean =>
  /\b(?:one|two|three|four|five|nine|\d+) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b|\d\s?(?:x|×|-?fold|times|mal|fois|veces|volte|vezes|keer)\b/i.test(
    text,
  )

/** `OR 1.3`, `95% CI`, `p < 0.05`, `n = 40`: what studies report. */
export const holdsStatistics = (text: string): boolean =>
  /\b(?:OR|RR|HR|aOR|CI|SMD|IC)\s?[=<>:]?\s?\d|95\s?%[ -]?(?:CI|IC|KI)|\bp\s?[<=>]\s?0?[.,]\d|\bn\s?=\s?\d/.test(
    text,
  )
