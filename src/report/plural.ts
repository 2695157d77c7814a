/** `1 error`, `2 errors`, `1,000 errors`. */
export const plural = (count: number, singular: string, several = `${singular}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? singular : several}`
