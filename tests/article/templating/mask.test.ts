import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskTemplating } from '../../../src/article/templating/mask.ts'

/** U+FFFC is hard to see: show it as `~`. */
const show = (source: string): string => maskTemplating(source).replaceAll('\uFFFC', '~')
const hide = (text: string, hidden: string): string => text.replace(hidden, '~'.repeat(hidden.length))
const empty = (text: string, hidden: string): string => text.replace(hidden, hidden.replace(/[^\r\n]/g, ' '))

describe('maskTemplating', () => {
  it.each([
    ['a Hugo shortcode', 'Take {{< dose "5 mg" >}} daily.', '{{< dose "5 mg" >}}'],
    ['a Hugo shortcode over two lines', 'Take {{< dose\n "5 mg" >}} daily.', null],
    ['a Hugo Markdown shortcode', 'Take {{% dose 5 %}} daily.', '{{% dose 5 %}}'],
    ['Liquid output', 'By {{ page.author | escape }}, 2020.', '{{ page.author | escape }}'],
    ['output in three braces', 'By {{{ author }}}, 2020.', '{{{ author }}}'],
    ['a Jinja comment', 'Seen {# not yet #} here.', '{# not yet #}'],
    ['a link destination', '[risk]({{< ref "risk" >}}) grows', '{{< ref "risk" >}}'],
    ['an attribute list', '## Results {#results .wide}', '{#results .wide}'],
    ['a Kramdown attribute list', 'Results{: .lead}', '{: .lead}'],
    ['attributes after an image', '![x](y.png){width=50%}', '{width=50%}'],
    ['an unnumbered heading', '# Preface {-}', '{-}'],
    ['a comment within a line', 'One <!-- two --> three', '<!-- two -->'],
    ['an MDX comment', 'One {/* two */} three', '{/* two */}'],
    ['a string in braces', "One{' '}two", "{' '}"],
    ['inline math', 'A rise in $VO_2$ of', '$VO_2$'],
    ['math with a command', 'Take $\\frac{1}{2}$ of', '$\\frac{1}{2}$'],
    ['a variable', 'With $n$ of them', '$n$'],
    ['a relation', 'With $p < 0.05$ found', '$p < 0.05$'],
    ['math in double dollars', 'So $$a = b$$ holds', '$$a = b$$'],
    ['the value of a JSX attribute', '<span style={{color: "red"}}>x</span> y', '{{color: "red"}}'],
    ['a component within a line', 'See <Cite id="a>b" on={x > 1} /> there', '<Cite id="a>b" on={x > 1} />'],
  ])('hides %s', (_, source, hidden) => {
    expect(show(source)).toBe(hidden === null ? 'Take ~~~~~~~~\n~~~~~~~~~~~ daily.' : hide(source, hidden))
  })

  it.each([
    ['prices', 'From $5 and $10 to $5-$7, or $1.3 billion_x$ more'],
    ['a price with a dollar after', 'costs $5_a-day or 10$ per day, $ACME$'],
    ['escaped dollars', 'from \\$x_1\\$ to $ x_1$'],
    ['a dollar formula before a word', 'in $HOME_DIR/$USER now'],
    ['double dollars without an end', 'so $$a = b'],
    ['empty double dollars', 'so $$$$ much'],
    ['braces in plain Markdown', 'the set {1, 2, 3} and {a} and }'],
    ['an unclosed shortcode', 'see {{< ref "x"\n\nnot >}}'],
    ['an unclosed tag', 'see {% if x'],
    ['old HTML', 'H<SUP>1</SUP> and<BR>and <Sup>2</Sup>'],
    ['an unclosed component', 'see <Cite id="a'],
    ['a component with a stray brace', 'see <Cite id={a'],
    ['a component that meets another tag', 'see <Cite a <b>'],
    ['an equation, outside a tag', 'where x={a}'],
    ['inline code', 'write `{{< ref "x" >}}` and ``<!-- ` -->``'],
    ['fenced code', '```md\n<!-- a -->\n\n{{ b }}\n```\n'],
    ['tildes', '~~~\n{{ b }}\n~~~~\n'],
    ['fenced code in a list', '- a\n\n  ```\n  {{ b }}\n  ```\n'],
    ['a fence that the end of a quotation closes', '> ```\n> {{ b }}\n'],
    ['a fence that nothing closes', '```\n{{ b }}\n``` no\n{{ c }}'],
    ['indented code', 'a\n\n    {{ b }}\n\tc {{ d }}\n'],
    ['indented code in a quotation', '> a\n>\n>     {{ b }}\n'],
    ['a comment without an end', 'a\n\n<!-- b\n\n{{ c }}'],
    ['a comment that meets a blank line within a paragraph', 'a <!-- b\n\nc -->'],
    ['a fence at the end of a quotation', '> ```\n> {{ b }}\nc `{{ d }}`'],
    ['an unclosed brace in a tag', '<b c={d'],
    ['front matter', '---\ntitle: "{{ a }}"\n---\n'],
    ['front matter in TOML', '+++\ntitle = "{{ a }}"\n+++\n'],
    ['a link to a heading', '[a](#b) <https://example.org/{x}>'],
    ['an escaped brace', 'a \\{{ b'],
  ])('leaves %s', (_, source) => {
    expect(maskTemplating(source)).toBe(source)
  })

  it.each([
    ['a shortcode', 'a\n{{< notice >}}\nb\n', '{{< notice >}}'],
    ['a comment over blank lines', 'a\n\n<!-- [1]: b\n\n[2]: c -->\nd', '<!-- [1]: b\n\n[2]: c -->'],
    ['a comment in CRLF', 'a\r\n<!-- b\r\nc -->\r\nd', '<!-- b\r\nc -->'],
    ['a hidden quotation', '<!--\n> "no"\n-->\n', '<!--\n> "no"\n-->'],
    ['several tags', '{% if a %} {{ b }} {% endif %}\nc', '{% if a %} {{ b }} {% endif %}'],
    ['a container', ':::note Take care\n\na', ':::note Take care'],
    ['a table of contents', 'a\n\n[[_TOC_]]\n', '[[_TOC_]]'],
    ['a block of math', 'a\n\n$$\nx = 1\n$$\n', '$$\nx = 1\n$$'],
    [
      'highlighted code',
      '{% highlight html %}\n<!-- a\n\n{% endhighlight %}\nb',
      '{% highlight html %}\n<!-- a\n\n{% endhighlight %}',
    ],
    [
      'a drawing',
      '{{< mermaid >}}\na --> b\n\n{{< /mermaid >}}\nb',
      '{{< mermaid >}}\na --> b\n\n{{< /mermaid >}}',
    ],
    [
      'an import',
      'import Chart from "../chart"\nimport { a,\n  b } from \'c\'\n\nText',
      'import Chart from "../chart"\nimport { a,\n  b } from \'c\'',
    ],
    ['an export', 'export const meta = { a: 1 }\n\nText', 'export const meta = { a: 1 }'],
    ['a component', 'a\n\n<Callout type={"x"}\n  on="y">\n\nb', '<Callout type={"x"}\n  on="y">'],
  ])('makes the lines of %s blank', (_, source, hidden) => {
    expect(show(source)).toBe(empty(source, hidden))
  })

  it('keeps the marks of a block quotation around blank lines', () => {
    expect(show('> <!-- a\n> b -->\n> c')).toBe('>       \n>      \n> c')
  })

  it('hides the tag alone where a verbatim tag is never closed', () => {
    expect(show('{% highlight %} a\n\nb')).toBe('~~~~~~~~~~~~~~~ a\n\nb')
  })

  it('reads what stands between an opening and a closing tag', () => {
    expect(show('{{< notice >}}a [1]{{< /notice >}}')).toBe('~~~~~~~~~~~~~~a [1]~~~~~~~~~~~~~~~')
    expect(show('{% raw %}a{% endraw %}')).toBe('~~~~~~~~~a~~~~~~~~~~~~')
    expect(show('<Tabs>\n\n"a" [1]\n\n</Tabs>')).toBe('      \n\n"a" [1]\n\n       ')
  })

  it('reads braces as expressions where the file shows that it is MDX', () => {
    expect(show('import A from "a"\n\nDose {props.dose} and <>x</>.')).toBe(
      `${' '.repeat(17)}\n\nDose ${'~'.repeat(12)} and ~~x~~~.`,
    )
    expect(show('<Note/>\n\nDose {a{b}} and {c')).toBe('       \n\nDose ~~~~~~ and {c')
  })

  it('reads words that look like module code as text', () => {
    const source = 'import duties from "abroad" rose\n\nexport markets {a} grew\n'
    expect(maskTemplating(source)).toBe(source)
  })

  it('hides what indented lines hold in a list', () => {
    expect(show('- a\n\n    {{ b }} c\n\nd\n\n    {{ e }}')).toBe('- a\n\n    ~~~~~~~ c\n\nd\n\n    {{ e }}')
  })

  it('gives back the very same string where there is nothing to hide', () => {
    const source = 'A “quotation” [1].\n\n`x` <b>y</b>\n'
    expect(maskTemplating(source)).toBe(source)
  })

  it('keeps the length and every line ending, whatever the text', () => {
    const piece = fc.constantFrom(
      ...[
        '{{<',
        '>}}',
        '{{',
        '}}',
        '{%',
        '%}',
        '<!--',
        '-->',
        '{#',
        '#}',
        '{',
        '}',
        '$',
        '$$',
        '`',
        '```',
        '~~~',
      ],
      ...[
        '\n',
        '\r\n',
        '\r',
        '\n\n',
        '    ',
        '> ',
        '- ',
        ':::',
        'a',
        ' ',
        '\\',
        '"',
        "'",
        '<A b=',
        '<Ab ',
        '/>',
        '</Ab>',
        '>',
      ],
      ...[
        'import a from "b"',
        'export default a;',
        '---\n',
        '[toc]',
        '[^1]: ',
        '😀',
        '\t',
        ' highlight ',
        '= ',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const source = pieces.join('')
        const masked = maskTemplating(source)
        expect(masked.length).toBe(source.length)
        expect(masked.replace(/[^\r\n]/g, '')).toBe(source.replace(/[^\r\n]/g, ''))
        for (let at = 0; at < source.length; at++)
          if (masked[at] !== source[at]) expect(masked[at]).toMatch(/[ \uFFFC]/)
      }),
      { numRuns: 2000 },
    )
  })
})
