/** Text that the native parser and remark read differently, and why. */
export interface ParserDifference {
  readonly reason: string
  /** Texts in which it may show. */
  readonly applies: RegExp
  readonly example: string
}

/**
 * All differences that are known. Texts with one of them are not compared by the fuzzer; a test sees that each still is
 * one, so that the list gets shorter when a parser is mended.
 */
export const parserDifferences: readonly ParserDifference[] = [
  {
    reason:
      'where footnotes end, what they hold on their first line, and white space or references in their label',
    applies: /\[\^/,
    example: '[^1]:[^1]:',
  },
  {
    reason: 'bare addresses whose host begins with no letter or digit, which native takes for links',
    applies: /(?:https?:\/\/|www\.)(?![\w-])/i,
    example: 'http://.o',
  },
  {
    reason: 'controls, which remark takes into bare addresses',
    applies: /(?!\s)\p{Cc}/u,
    example: 'http://a\u0011',
  },
  {
    reason: 'a row of a table that begins with a tag, which ends the table for remark',
    applies: /\|.*(?:\r\n?|\n)[ \t>]*</,
    example: ',||\n-|-\n<d>',
  },
  {
    reason: 'how far a fence reaches that its item or quotation ends',
    applies: /(?:^|[\r\n])[ \t]*(?:>|[-+*]|\d{1,9}[.)]).*(?:```|~~~)/,
    example: '1. ~~~\n1.',
  },
]
