/**
 * What stands where a citation belongs and is none: expressions that match from an offset. `findPlaceholders` asks them of
 * the text of a block.
 */

/** What chatbots leave behind where their window showed a source. */
export const residue = new RegExp(
  [
    // 【12†source】, 【4:0†…】, 【turn0search1】, and [1†L10-L20] in plain brackets
    String.raw`【[^】\n]{0,60}(?:†|turn\d)[^】\n]{0,60}】`,
    String.raw`\[\^?\d{1,3}(?::\d{1,3})?†[^\]\n]{0,60}\]`,
    // :contentReference[oaicite:3]{index=3}, [oaicite:0], with or without what stands around it
    String.raw`:?(?:contentReference)?\[oaicite:\d+\](?:\{index=\d+\})?`,
    String.raw`:?contentReference\[[^\]\n]{0,60}\](?:\{index=\d+\})?`,
    String.raw`\boai_citation:\d+(?:‡[^\]\s]{0,60})?`,
    // :antCitation[]{citations="…"}
    String.raw`:antCitation\[[^\]\n]{0,120}\](?:\{[^}\n]{0,200}\}|\uFFFC)?`,
    // citeturn0search4turn1news2, with the marks of private use that may part its names: one marker
    String.raw`[\uE200-\uE206]?(?:(?:file)?cite|navlist)?(?:[\uE200-\uE206,]?\s?turn\d{1,3}[a-z]{3,14}\d{1,3})+(?:L\d+(?:-L?\d+)?)?[\uE200-\uE206]?`,
    // [cite: 3, 5], [cite_start], [citation:2], [web:1]; `[cite:@key]` is a key of Org mode
    String.raw`\[cite:\s?(?![^\]\n]*@)[^\]\n]{1,60}\]`,
    String.raw`\[cite_(?:start|end)\]`,
    String.raw`\[(?:citation|reference|web|attached_file|file|doc|page|memory|post|search_result|generated_image):\s?\d[\d,:\s-]{0,30}\]`,
  ].join('|'),
  'uy',
)

const noun = '(?:citations?|references?|refs?|sources?|cites?)'
const gap = String.raw`[\s:.\-–_]{0,3}`
const need = String.raw`(?:needed|required|missing|pending|here|tbd|tba|tbc|tk|todo|to come|to follow|to be added|to add|to find|x{2,4}|#{1,3}|_{2,}|\.{3}|…|\d{0,3}\s?\?+)`

/** What editors write where a source is still wanted. Between brackets of either kind, and in several languages. */
const wanted = [
  String.raw`${noun}${gap}${need}`,
  String.raw`\?+\s?${noun}`,
  String.raw`(?:needs?|add|insert|find|missing|include|check)\s(?:a\s|an\s|the\s|your\s)?${noun}(?:\shere|\stk)?`,
  String.raw`(?:add|insert|include|missing)\s(?:a\s|an\s|the\s|your\s)?(?:quote|quotation|link|url|doi|statistics?|stats?|study|footnote|page number)\b[^\]\)\n]{0,80}`,
  String.raw`(?:clarification|verification|attribution)\sneeded`,
  String.raw`links?${gap}(?:to|for)\s(?:the\s|a\s)?(?:study|studies|source|paper|article|trial|research|reference)`,
  String.raw`links?\s(?:here|needed|tbc|tbd|tk|to come)`,
  String.raw`todo\s?[:\-–—][^\]\)\n]{0,80}`,
  String.raw`todo\s(?:add|find|insert|check|look|cite|source|sources|ref|refs|reference|references|citation|citations|link)\b[^\]\)\n]{0,80}`,
  'quelle(?:\\sfehlt|\\sergänzen|\\seinfügen|\\?)|beleg(?:e)?\\sfehlt|citation\\snécessaire|réf\\.?\\snécessaire|source\\s\\?',
  'cita\\srequerida|falta\\s(?:la\\s)?(?:cita|fuente|referencia)|citazione\\snecessaria|senza\\sfonte|carece\\sde\\sfontes|bron\\?',
  '来源请求|來源請求|需要来源|需要引用|要出典',
]

/** Between square brackets alone: in parentheses they may be words of the sentence. */
const alone = [
  String.raw`citations?|references?|refs?|sources?|cites?|links?|url|\?{1,3}|todo|tk|tbc|tbd`,
  String.raw`(?:source|study|journal|author|expert|organi[sz]ation)\s(?:name|link|url|title|year)`,
  String.raw`(?:insert|add|your|placeholder)\s[^\]\n]{0,40}(?:quote|quotation|source|citation|reference|link|url|study|statistic|stat|number|doi|author|name|figure)s?\b[^\]\n]{0,80}`,
  String.raw`(?:author|source|name|study|organi[sz]ation)s?(?:\(s\))?(?:\set\sal\.?|\s(?:&|and)\s\w{1,12})?,?\s(?:and\s|&\s)?(?:publication\s)?(?:year|date|yyyy|(?:19|20)xx|x{4})`,
]

/** In parentheses alone: an author and a year that nobody filled in. */
const unfilled = String.raw`(?:first\s)?(?:author|surname|last\s?name)s?(?:\(s\))?(?:\set\sal\.?|\s(?:&|and)\s\w{1,12})?,?\s(?:publication\s)?(?:year|yyyy|(?:19|20)xx|x{4})`

/** How a note may begin. To be asked first: most articles have nothing of the kind, and `notes` are many. */
export const noteBeginning =
  /[[(]\s?(?:\?|cit|ref|source|need|add|insert|find|missing|include|check|clarif|verif|attrib|link|todo|quelle|beleg|réf|falta|senza|carece|bron|来源|來源|需要|要出典|url|tk|tb[acd]|study|journal|author|expert|organi|your|placeholder|name|first|surname|last)/iy

/**
 * The notes, an expression each: of one for all of them V8 makes so much code that it takes longer than to read an
 * article. Without `u`, which makes it slower still.
 */
export const notes: readonly RegExp[] = [
  ...[...wanted, ...alone].map(words => new RegExp(String.raw`\[\s?(?:${words})\s?\]`, 'iy')),
  ...[...wanted, unfilled].map(words => new RegExp(String.raw`\(\s?(?:${words})\s?\)`, 'iy')),
]

/** Marks in which the case of letters matters: `[xx]` is a page in Roman numerals, `TODO` in small letters is Spanish. */
export const capitals = /\[X{2,4}\s?%?\]|\(TODO\b[^()\n]{0,80}\)|\[TODO\b[^[\]\n]{0,80}\]/y

/** A year that was never filled in: `(Osei, 20XX)`. */
export const openYear = /(?:19|20)(?:XX|xx|\?\?|__)(?![\w?])/y

/** `(ref)`: in a table, and behind a figure, it is the group that others are compared with. */
export const bareNote =
  /\(\s?(?:refs?\.?|citations?|references?|(?:refs?|references?|citation)\.?\s?#?\d{1,3})\s?\)/iy

/** Where one of them can begin; this skips brackets that hold numbers, which are nearly all. */
export const beginning =
  /[[(]\s?(?=[a-z?\u00C0-\u024F\u3040-\u9FFF]|\^?\d{1,3}[:\d]{0,4}†)|【|:?contentReference\[|:antCitation\[|\boai_|[\uE200-\uE206]|(?:\b(?:file)?cite|\bnavlist)?turn\d|\b(?:19|20)(?:xx|\?\?|__)/gi

/** Templates of wikis: the braces hold words and no call. */
export const templates =
  /\{\{\s?(?:citation needed|cn|fact|refn?|source|citation|cite|todo)\b(?!\s?\(|\s+["'])[^{}\n]{0,60}\}\}/giu

/** Elements that chatbots write where a source belongs, up to the end of one: `<grok-card data-id="7"></grok-card>`. */
export const residueElements =
  /<(grok-card|grok:render)\b[^<>\n]{0,300}>(?:(?:(?!<\/?\1\b)[^]){0,400}?<\/\1>)?|<cite index="[\d,:-]{1,40}">|<citation needed\s?\/?>/giu
