/** The comments and bodies of the interfaces that a file of types exports, in its order. */
const INTERFACE =
  /\/\*\*((?:(?!\*\/)[^])*)\*\/\nexport interface (\w+)(?: extends ([\w, ]+))? \{\n([^]*?)\n\}/g

/** A comment, and the field behind it; methods count as fields. */
const FIELD =
  /(?: {2}\/\*\*((?:(?!\*\/)[^])*)\*\/\n)? {2}(?:readonly )?(\w+\??)(: (?:[^\n]|\n {4})+|\([^\n]*)/g

/** The interfaces of the model as Markdown: a heading each, what it is, and a table of its fields. */
export const describeModel = (model: string): string =>
  Array.from(model.matchAll(INTERFACE), ([, comment, name, parents, body]) => {
    const rows = Array.from(body!.matchAll(FIELD), ([, about, field, type]) => {
      const written = type!.startsWith('(') ? `${field}${type}` : type!.slice(2)
      const shown = written
        .replaceAll(/\s+/g, ' ')
        .replaceAll('readonly ', '')
        .replaceAll('|', String.raw`\|`)
      return `| \`${field}\` | \`${shown}\` | ${sentence(about)} |\n`
    })
    const more = parents ? ` Also has what \`${parents.replaceAll(', ', '` and `')}\` has.` : ''
    const table = rows.length > 0 ? `\n| Field | Type | Meaning |\n| --- | --- | --- |\n${rows.join('')}` : ''
    return `### ${name}\n\n${sentence(comment)}${more}\n${table}`
  }).join('\n')

/** A comment as one line, its paragraphs and lists one after the other. */
const sentence = (comment = ''): string =>
  comment
    .split('\n')
    .map(line => line.replace(/^\s*\*? ?/, '').trim())
    .filter(Boolean)
    .join(' ')
    .replaceAll(/ - (?=`)/g, ' ')
    .replaceAll('|', String.raw`\|`)
