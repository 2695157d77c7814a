/**
 * `1 error`, `2 errors`, `1,000 errors`. Without `toLocaleString`: the first call of that loads what every language
 * writes, for as long as Node takes to start.
 */
export const plural = (count: number, singular: string, several = `${singular}s`): string =>
  `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${count === 1 ? singular : several}`
