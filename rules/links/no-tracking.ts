import { defineRule, object, replace, words } from '../../src/core/rule.ts'

export default defineRule({
  summary: 'A URL carries no tracking parameters',
  severity: 'warning',
  fixable: true,
  options: object({
    parameters: words([], 'Further parameters to report, such as `campaign`'),
  }),

  *check({ links }, { parameters }) {
    const further = new Set(parameters.map(name => name.toLowerCase()))
    for (const { url, range } of links) {
      const query = readQuery(url)
      if (!query) continue
      const tracking = query.parts.filter(part => isTracking(part, further))
      if (tracking.length === 0) continue
      const at = { range: { start: range.start + query.start, end: range.start + query.end } }
      const kept = query.parts.filter(part => !tracking.includes(part)).join(query.separator)
      const message = `Unexpected tracking ${describe(tracking)}, expected the URL without it`
      yield { at, message, fix: [replace(at, kept === '' ? '' : `?${kept}`)] }
    }
  },
})

/** Parameters that name a campaign, a mailing or a click, and never the page. */
const names = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh li_fat_id mc_cid mc_eid mkt_tok
  _hsenc _hsmi __hstc __hssc __hsfp hsctatracking vero_id vero_conv oly_anon_id oly_enc_id wickedid _openstat
  rb_clickid s_kwcid ef_id epik _branch_match_id _branch_referrer srsltid`.split(/\s+/),
)

/** Everything from `?` to `#`. In HTML and sometimes in Markdown, `&` is written `&amp;`. */
function readQuery(
  url: string,
): { start: number; end: number; separator: string; parts: string[] } | undefined {
  const start = url.indexOf('?')
  const fragment = url.indexOf('#')
  const end = fragment < 0 ? url.length : fragment
  if (start < 0 || start >= end || holdsUrl(url, start)) return undefined
  const written = url.slice(start + 1, end)
  const separator = written.includes('&amp;') ? '&amp;' : '&'
  return { start, end, separator, parts: written.split(separator) }
}

/** The address of an archived copy: its parameters belong to the page that was archived. */
const holdsUrl = (url: string, end: number): boolean => /:\/\/.*https?:/.test(url.slice(0, end))

function isTracking(part: string, further: ReadonlySet<string>): boolean {
  const name = part.split('=', 1)[0]!.toLowerCase()
  return name.startsWith('utm_') || names.has(name) || further.has(name)
}

const describe = (parts: readonly string[]): string => {
  const [first, ...others] = parts.map(part => `\`${part.split('=', 1)[0]!.slice(0, 30)}\``)
  return others.length === 0 ? `parameter ${first}` : `parameters ${first} and ${others.length} more`
}
