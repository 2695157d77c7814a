import { describe, expect, test } from 'vitest'
import { findWrapped } from '../../../src/article/links/wrapped-urls.ts'

describe('an address that stands within another', () => {
  test.each([
    [
      'https://www.google.com/url?q=https://a.example/b&sa=D&source=editors&ust=17&usg=x',
      'https://a.example/b',
    ],
    [
      'https://www.google.co.uk/url?sa=t&q=&url=https%3A%2F%2Fa.example%2Fb%20c%28d%29%C3%A9',
      'https://a.example/b%20c%28d%29%C3%A9',
    ],
    [
      'https://www.google.com/url?q=https://a.example/b?c%3D1%26d%3D2&amp;sa=D',
      'https://a.example/b?c=1&d=2',
    ],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example&data=05%7C01&reserved=0',
      'https://a.example',
    ],
    ['https://proxy.uni.example/login?url=https://a.example/b?c=1&d=2', 'https://a.example/b?c=1&d=2'],
    ['https://login.ezproxy.uni.example/login?qurl=https%3A%2F%2Fa.example%2Fb', 'https://a.example/b'],
    [
      'https://go.openathens.net/redirector/uni.example?url=https%3A%2F%2Fa.example%2Fb',
      'https://a.example/b',
    ],
    ['http://www.salt.org.ezproxy.uni.example:2048/b', 'http://www.salt.org/b'],
    ['https://urldefense.com/v3/__https://a.example/b__;!!x!y$', 'https://a.example/b'],
    ['https://urldefense.com/v3/__https:/a.example/b__;!!x!y$', 'https://a.example/b'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2Fb&h=x', 'https://a.example/b'],
    ['https://www.youtube.com/redirect?event=x&q=https%3A%2F%2Fa.example%2Fb', 'https://a.example/b'],
  ])('%s', (url, target) => expect(findWrapped(url)).toMatchObject({ target, isCertain: true }))

  test.each([
    ['https://www-salt-org.proxy.uni.example/b', 'https://www.salt.org/b'],
    ['https://www-salt--free-org.lib.idm.oclc.org/b', 'https://www.salt-free.org/b'],
    ['https://www.google.com/url?q=https://a.example/b?c=1&d=2&page=3', 'https://a.example/b?c=1'],
  ])('is likely, not certain, in %s', (url, target) =>
    expect(findWrapped(url)).toMatchObject({ target, isCertain: false }),
  )

  test.each([
    'https://www.google.com/search?q=https://a.example',
    'https://www.google.com/url?q=salt',
    'https://www.google.com/url?q=%zz',
    'https://docs.google.com/document/d/1/edit#heading=h.a',
    'https://proxy.example.org/about',
    'https://www-salt-xyz.proxy.uni.example/b',
    'https://a.example/share?url=https://b.example/',
    'https://web.archive.org/web/2020/https://www.google.com/url?q=https://a.example/',
    'https://urldefense.com/v3/__https://a.example/*b__;Iw!!x',
    'https://www.youtube.com/watch?v=x',
  ])('there is none in %s', url => expect(findWrapped(url)).toBeUndefined())
})
