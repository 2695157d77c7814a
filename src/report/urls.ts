/** A path as the path of a URL: every name is percent-encoded, slashes stay. */
export const encodePath = (path: string): string =>
  path
    // Half a character has no UTF-8 form.
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/')

/** The signs of RFC 3986 but for brackets, which would end a link in Markdown. */
const plainUrl =
  /^https?:\/\/(?:[\w.~!$&'*+,;=:@/?-]|%[\dA-F]{2})+(?:#(?:[\w.~!$&'*+,;=:@/?-]|%[\dA-F]{2})*)?$/i

/** Whether a text is an address of the web that may stand anywhere as it is; a rule of a plug-in may give another. */
export const isPlainUrl = (url: string | undefined): url is string => url !== undefined && plainUrl.test(url)
