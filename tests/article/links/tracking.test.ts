import { describe, expect, test } from 'vitest'
import { isOnlyTracking, readTracking } from '../../../src/article/links/tracking.ts'

const restOf = (url: string): string | undefined => {
  const found = readTracking(url)
  return (
    found && (found.rest === undefined ? '?' : url.slice(0, found.start) + found.rest + url.slice(found.end))
  )
}

describe('what tracks is taken out of a query, and the rest is kept byte for byte', () => {
  test.each([
    ['https://a.example/?utm_source=x', 'https://a.example/'],
    ['https://a.example/?utm_source=x#utm_medium=y', 'https://a.example/#utm_medium=y'],
    ['https://a.example/?id=3&utm_id=x', 'https://a.example/?id=3'],
    ['https://a.example/?utm_source=x;id=3', 'https://a.example/?id=3'],
    ['https://a.example/?id=3;utm_source=x', 'https://a.example/?id=3'],
    ['https://a.example/?a=1;utm_source=x&b=2', 'https://a.example/?a=1&b=2'],
    ['https://a.example/?a=1&utm_source=x;b=2', 'https://a.example/?a=1&b=2'],
    ['https://a.example/?a=1;utm_source=x;b=2', 'https://a.example/?a=1;b=2'],
    ['https://a.example/?utm_source=x&a=1&amp;b=2', 'https://a.example/?a=1&amp;b=2'],
    ['https://a.example/?utm_source=x&#38;a=1&#x26;b=2', 'https://a.example/?a=1&#x26;b=2'],
    ['https://a.example/?q=caf&eacute;&gclid=x', 'https://a.example/?q=caf&eacute;'],
    ['https://a.example/?q=a+b%20c&fbclid=x&d=%C3%A9', 'https://a.example/?q=a+b%20c&d=%C3%A9'],
    ['https://a.example/?UTM_Source=x&utm%5Fmedium=y&%zz=1', 'https://a.example/?%zz=1'],
    ['https://a.example/a?guccounter=1&guce_referrer=aHR0&ncid=x&ref_src=y&dgcid=z', 'https://a.example/a'],
    ['page.html?mc_cid=1&mc_eid=2', 'page.html'],
    ['https://a.example/b:c?utm_term=x', 'https://a.example/b:c'],
  ])('%s', (url, rest) => expect(restOf(url)).toBe(rest))

  test.each([
    'https://a.example/?utm_source=x?id=3',
    'https://a.example/?utm_source=x;3',
    'https://a.example/share?u=https://b.example/?a=1&utm_source=x',
  ])('but where it cannot be told what belongs to it, there is no rest: %s', url =>
    expect(restOf(url)).toBe('?'),
  )

  test.each([
    'https://a.example/?utm_zone=32&utm_easting=5&utm_northing=6',
    'https://a.example/utm_source=x/b',
    'https://a.example/#?utm_source=x',
    'https://a.example/?q=utm_source',
    'https://a.example/?X-Amz-Signature=0f&utm_source=x',
    'https://a.example/?utm_source=x&sig=0f&se=2030',
    'https://web.archive.org/web/2020/https://a.example/?utm_source=x',
    'https://web.archive.org/web/20200101000000/a.example/?utm_source=x',
    'https://archive.ph/20200101/https://a.example/?utm_source=x',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F&fbclid=x',
    'mailto:a@b.example?utm_source=x',
    'https://a.example/',
  ])('and nothing is found in %s', url => expect(restOf(url)).toBeUndefined())

  test('further names are those of the reader', () => {
    expect(readTracking('https://a.example/?campaign=x', new Set(['campaign']))?.rest).toBe('')
  })
})

test('a query may be nothing else', () => {
  expect(isOnlyTracking('utm_source=x&fbclid=y')).toBe(true)
  expect(isOnlyTracking('utm_source=x&id=3')).toBe(false)
})
