/** A path as the path of a URL: every name is percent-encoded, slashes stay. */
export const encodePath = (path: string): string =>
  path
    // Half a character has no UTF-8 form.
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
