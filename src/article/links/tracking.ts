// In: a URL as written. Out: the parameters of its query that follow readers around, and the query without them. Next:
// `rules/links/no-tracking.ts` reports them; `doi.ts` lets them pass.

import { findWrapped } from './wrapped-urls.ts'

/** What of a URL tracks, and what its query becomes without it. Offsets are into the URL. */
export interface TrackedQuery {
  /** From the `?` on, up to the `#`. */
  readonly start: number
  readonly end: number
  /** The parameters as written, in order. */
  readonly tracking: readonly string[]
  /** The query without them, `?` included; `undefined` where it cannot be told what belongs to them. */
  readonly rest: string | undefined
}

/**
 * Names that are known to track, in lower case: the campaign, the mailing, the click, and never the page. The five
 * and one of Urchin that Google Analytics documents and those it added, then the vendors' own. A name that merely
 * begins with `utm_` may be a coordinate of a map: `utm_zone`, `utm_easting`.
 */
const names = new Set(
  `utm_source utm_medium utm_campaign utm_term utm_content utm_id utm_source_platform utm_creative_format
  utm_marketing_tactic utm_campaign_id utm_adgroup utm_keyword utm_name utm_cid utm_reader utm_referrer utm_social
  utm_social-type utm_viz_id utm_pubreferrer utm_swu utm_brand utm_place utm_userid utm_user_id utm_channel utm_email
  fbclid fb_action_ids fb_action_types fb_ref fb_source mibextid sfnsn __tn__ __cft__ __xts__ gclid gclsrc dclid gbraid
  wbraid gad_source gad_campaignid _ga _gl ga_source ga_medium ga_term ga_content ga_campaign ga_place srsltid
  msclkid ocid yclid ysclid _openstat twclid ref_src ref_url __twitter_impression ttclid igshid igsh li_fat_id
  trkcampaign trkinfo epik mc_cid mc_eid mc_tc mkt_tok _hsenc _hsmi __hstc __hssc __hsfp hsctatracking hss_channel
  vero_id vero_conv oly_anon_id oly_enc_id wickedid wickedsource rb_clickid s_kwcid s_cid ef_id cmpid ncid guccounter
  guce_referrer guce_referrer_sig soc_src soc_trk dgcid sr_share smid xtor at_medium at_campaign at_custom1 at_custom2
  at_custom3 at_custom4 pk_campaign pk_kwd pk_keyword pk_source pk_medium pk_content pk_cid piwik_campaign piwik_kwd
  mtm_campaign mtm_keyword mtm_kwd mtm_source mtm_medium mtm_content mtm_cid mtm_group mtm_placement matomo_campaign
  itm_source itm_medium itm_campaign itm_content itm_term wt_mc wt.mc_id wt_zmc elqtrackid elqtrack elqcampaignid elqaid
  elqat ml_subscriber ml_subscriber_hash _bta_tid _bta_c _kx ck_subscriber_id dm_i irclickid irgwc cjevent
  trk_contact trk_msg trk_module trk_sid _branch_match_id _branch_referrer`.split(/\s+/),
)

/** Parameters that sign a URL: with another one gone it leads nowhere. */
const signatures =
  /^(?:x-(?:amz|goog|oss|cos|obs)-\S+|q-signature|signature|sig|sign|hmac|hdnea|hdnts|hdntl|key-pair-id|awsaccesskeyid|ossaccesskeyid|googleaccessid|auth_key|policy|securitytoken)$/

/** Hosts that keep copies of pages: their parameters belong to the page that was kept. */
const archives =
  /^(?:[\w.-]+\.)?(?:(?:web)?archive\.\w+|archive-it\.org|webarchive\.[\w.-]+|webcitation\.org|perma\.cc|arquivo\.pt|vefsafn\.is|megalodon\.jp|ghostarchive\.org|webcache\.googleusercontent\.com)$/
/** The address of another page, or the time of a copy, in a path. */
const keepsAddress = /https?:?\/|(?:^|\/)\d{4,14}[a-z_]{0,4}\/[\w-]+\.[\w-]/i

/** Read what tracks in a URL. Linear in its length. */
export function readTracking(url: string, further: ReadonlySet<string> = none): TrackedQuery | undefined {
  const query = findQuery(url)
  if (!query || isArchived(url.slice(0, query.start))) return undefined
  const parameters = readParameters(url.slice(query.start + 1, query.end))
  const tracking = parameters.filter(({ name }) => names.has(name) || further.has(name))
  if (tracking.length === 0 || parameters.some(({ name }) => signatures.test(name)) || findWrapped(url))
    return undefined
  return {
    ...query,
    tracking: tracking.map(({ written }) => written),
    rest: mayHoldMore(parameters, tracking) ? undefined : joinOthers(parameters, tracking),
  }
}

const none: ReadonlySet<string> = new Set()

/** Whether all that follows a `?` are parameters that track. */
export const isOnlyTracking = (query: string): boolean =>
  readParameters(query).every(({ name }) => names.has(name))

/** A sign that stands for `&` or `#` in HTML and in Markdown. */
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/gi

/** From the first `?` to the first `#`, as the URL Standard (4.4) has it; the `#` of `&#38;` is none. */
function findQuery(url: string): { readonly start: number; readonly end: number } | undefined {
  if (!/^(?:https?:|[^:?#]*(?:[/?#]|$))/i.test(url)) return undefined
  const start = url.indexOf('?')
  if (start < 0) return undefined
  const plain = url.includes('&#') ? url.replace(entity, written => '_'.repeat(written.length)) : url
  const fragment = plain.indexOf('#')
  return fragment >= 0 && fragment < start ? undefined : { start, end: fragment < 0 ? url.length : fragment }
}

function isArchived(address: string): boolean {
  const [, host, path] = /^(?:https?:)?(?:\/\/)?([^/]*)(.*)$/is.exec(address)!
  return archives.test(host!.toLowerCase()) || keepsAddress.test(path!)
}

/** One parameter as written, and what separates it from the one before. */
interface Parameter {
  readonly name: string
  readonly written: string
  readonly separator: string
}

/** `&`, also as HTML writes it; `;` before a name, which some servers read as one. */
const separators = /&(?:amp|#0*38|#x0*26);|&(?!#?\w{1,30};)|;(?=[\w.[\]%~-]+=)/gi

function readParameters(query: string): Parameter[] {
  const parameters: Parameter[] = []
  let from = 0
  let separator = ''
  const add = (to: number): void => {
    const written = query.slice(from, to)
    parameters.push({ name: nameOf(written), written, separator })
  }
  for (const { 0: sign, index } of query.matchAll(separators)) {
    add(index)
    separator = sign
    from = index + sign.length
  }
  add(query.length)
  return parameters
}

/** Names are decoded before they are compared (URL Standard, 5.1). */
function nameOf(written: string): string {
  const name = written.split('=', 1)[0]!
  try {
    return decodeURIComponent(name).toLowerCase()
  } catch {
    return name.toLowerCase()
  }
}

/**
 * Whether a value may hold what chooses the page: a second `?` or a `;` that begins no name, or an address that another
 * parameter takes to its end.
 */
const mayHoldMore = (parameters: readonly Parameter[], tracking: readonly Parameter[]): boolean =>
  tracking.some(({ written }) => /[?;]/.test(written.replace(entity, ''))) ||
  parameters.some(({ written }) => /=https?:\/\//i.test(written))

/** The other parameters, byte for byte. Between two of them stays the sign that all servers split at. */
function joinOthers(parameters: readonly Parameter[], tracking: readonly Parameter[]): string {
  let rest = ''
  let between: string[] = []
  for (const parameter of parameters) {
    between.push(parameter.separator)
    if (tracking.includes(parameter)) continue
    const sign = between.find(each => each.startsWith('&')) ?? between.at(-1)!
    rest += rest === '' ? `?${parameter.written}` : sign + parameter.written
    between = []
  }
  return rest
}
