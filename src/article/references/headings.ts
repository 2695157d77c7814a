/**
 * How sure a heading is to stand above references:
 * - `sure`: it names nothing else ("References", "Literatur", "参考文献");
 * - `open`: it has other meanings too, such as the sources of a vitamin, so the entries decide;
 * - `loose`: it mostly heads something else ("Notes", "Studies"), so the entries have to show it clearly;
 * - `further`: reading that nobody expects to be cited.
 */
export type HeadingStrength = 'sure' | 'open' | 'loose' | 'further'

/** A longer line is a sentence, not a heading. */
const longestHeading = 90

const split = (words: string): string[] => words.trim().split(/\s*,\s*/)

/** Names without accents and in lower case, as `normalise` leaves them. */
const names: Readonly<Record<HeadingStrength, readonly string[]>> = {
  sure: split(`
    references, reference list, list of references, bibliography, works cited, works consulted, literature cited,
    literature, citations, footnotes, endnotes, cited works,
    literatur, literaturverzeichnis, literaturhinweise, literaturangaben, literaturliste, literaturnachweise,
    quellenverzeichnis, quellenangaben, quellenangabe, quellennachweise, quellennachweis, referenzen,
    einzelnachweise, fussnoten, bibliographie, bibliografie, literaturquellen,
    liste des references, references bibliographiques, ouvrages cites, webographie, notes de bas de page,
    referencias, referencias bibliograficas, bibliografia, obras citadas, citas bibliograficas, notas al pie,
    riferimenti, riferimenti bibliografici, sitografia, note bibliografiche, opere citate, note a pie di pagina,
    referencias consultadas, notas de rodape,
    referenties, literatuur, literatuurlijst, literatuurverwijzingen, bronvermelding, bronnenlijst, voetnoten,
    bronvermeldingen`),
  open: split(`
    reference, source, sources, citation,
    quellen, quelle, nachweise, belege, source de l'information, sources de l'information,
    fuentes, fuente, referencia, citas, fonti, fonte, riferimento, fontes, bronnen, bron, verwijzingen`),
  loose: split(`
    notes, note, studies, research, research papers, papers, evidence base,
    anmerkungen, studien, etudes, notas, estudios, studi, estudos, noten, onderzoeken`),
  further: split(`
    further reading, additional reading, recommended reading, suggested reading, suggested readings,
    further readings, additional readings, recommended readings, reading list,
    weiterfuhrende literatur, weitere literatur, literaturempfehlungen,
    lectures complementaires, lectures recommandees, pour approfondir, lecturas recomendadas, lecturas adicionales,
    letture consigliate, per approfondire, leituras recomendadas, leitura complementar, leituras complementares,
    verder lezen, aanbevolen literatuur`),
}

/** What may stand before a name: "Selected references", "Clinical study references". */
const before = new Set(
  split(`
    selected, key, main, primary, additional, other, more, all, full, complete, scientific, medical, clinical,
    academic, research, study, journal, peer-reviewed, supporting, article, cited, bibliographic, essential,
    external, our, the, these, my, original, numbered, general, useful, important, core, literature, evidence,
    ausgewahlte, verwendete, wichtige, wichtigste, wissenschaftliche, medizinische, weitere, unsere, alle,
    principales, principaux, autres, nos, otras, otros, nuestras, principali, altre, altri, outras, outros,
    principais, geraadpleegde, gebruikte, wetenschappelijke, medische, belangrijkste, overige, onze`),
)

/** What may follow a name: "Sources consulted", "Références scientifiques", "Sources for this article". */
const after = new Set(
  split(`
    list, section, cited, used, consulted, quoted, links,
    scientifiques, medicales, utilisees, consultees, citees, principales, officielles, de, del, dell'articolo,
    l'article, la, articulo, artigo, do, cientificas, medicas, consultada, consultadas, citadas, utilizadas, scientifici,
    scientifiche, consultate, citate, medici, zum, zu, diesem, dieses, artikels, artikel, dit`),
)

/** "for this article", "in the guide" after a name says which references are meant. */
const forThisText =
  / (?:for|in|of|to) (?:this|the|our) (?:article|post|guide|page|section|chapter|review|text)$/

/** What may stand beside a name, after "and": it neither makes nor breaks a reference heading. */
const companions = new Set(
  split(`
    resources, links, acknowledgements, acknowledgments, disclosures, credits, methodology, abbreviations,
    ressources, recursos, risorse, liens, enlaces, collegamenti, remerciements, more, further information,
    weblinks, danksagung`),
)

const chinese =
  '参考文献|參考文獻|参考资料|參考資料|参考来源|參考來源|参考链接|參考連結|资料来源|資料來源|引用文献|引用文獻|引用来源|引用來源|引用|参考|參考|文献|文獻|出处|出處|脚注|腳註|参考书目|參考書目'
const japanese = '出典|引用元|情報源|参考サイト|参考リンク|参照文献|資料来源'
const easternFurther =
  '延伸阅读|延伸閱讀|参考阅读|參考閱讀|扩展阅读|擴展閱讀|推荐阅读|推薦閱讀|関連文献|関連資料'
const easternSure = new RegExp(
  `^(?:主要|重要|内容|內容|其他|其它|本文|相关|相關|主な|その他の?)?(?:${chinese}|${japanese})` +
    `(?:(?:および|及び|と|及|和|与|與|、|・|／)?(?:${chinese}|${japanese}|${easternFurther}|注释|註釋|備註|注))?` +
    `(?:列表|清单|清單|一覧|リスト|目录|目錄)?$`,
)
const easternOpen = /^(?:来源|來源|数据来源|數據來源)$/
const easternLoose = /^(?:注释|註釋|注釈|注|备注|備註|研究)$/
const easternReading = new RegExp(`^(?:${easternFurther})$`)

const weakestFirst = ['further', 'loose', 'open', 'sure'] as const
const strengths = new Map<string, HeadingStrength>(
  weakestFirst.flatMap(strength => names[strength].map(name => [name, strength] as const)),
)
const longestName = Math.max(...[...strengths.keys()].map(name => name.split(' ').length))

const wordPattern = /\p{L}{2,}/u
const firstWords = new Set(
  [...strengths.keys(), ...before, ...companions].map(name => wordPattern.exec(name)![0]),
)
const romanNumber = /^[ivx]{1,4}$/i
const isEastern = /[\u3040-\u9fff]/

/** Cheap, and true of every line that heads references: most lines of an article open with some other word. */
function opensLikeHeading(line: string): boolean {
  const word = wordPattern.exec(line)?.[0]
  if (word === undefined) return isEastern.test(line)
  return isEastern.test(word) || romanNumber.test(word) || firstWords.has(fold(word))
}

/**
 * Whether a line heads a list of references, and how surely. Only a line that says nothing else does: "Food
 * sources", "Sources of vitamin D", "Reference ranges" and "Studies on mice" do not.
 *
 * @param more further names, as given by `referenceHeadings`
 */
export function readReferenceHeading(
  line: string,
  more: readonly string[] = [],
): HeadingStrength | undefined {
  if (line.length > longestHeading || (more.length === 0 && !opensLikeHeading(line))) return undefined
  const title = normalise(line)
  if (more.some(name => normalise(name) === title)) return 'sure'
  if (isEastern.test(title)) return readEasternHeading(title.replaceAll(' ', ''))
  return readParts(
    title.replace(forThisText, '').split(/\s*(?:[&+/|,;]|\s[-–—]\s|\s(?:and|und|et|y|e|en)\s)\s*/),
  )
}

function readEasternHeading(title: string): HeadingStrength | undefined {
  if (easternReading.test(title)) return 'further'
  if (easternSure.test(title)) return 'sure'
  if (easternOpen.test(title)) return 'open'
  return easternLoose.test(title) ? 'loose' : undefined
}

/** "References and further reading": every part has to be known, the surest decides. */
function readParts(parts: readonly string[]): HeadingStrength | undefined {
  const found = parts.filter(part => part !== '' && !companions.has(part)).map(readName)
  if (found.length === 0 || found.includes(undefined)) return undefined
  return weakestFirst.findLast(strength => found.includes(strength))
}

/** One name among words that may stand beside it. */
function readName(part: string): HeadingStrength | undefined {
  const words = part.split(' ')
  for (let start = 0; start < words.length; start++) {
    for (let end = Math.min(words.length, start + longestName); end > start; end--) {
      const strength = strengths.get(words.slice(start, end).join(' '))
      if (strength && words.slice(end).every(word => after.has(word))) return strength
    }
    if (!before.has(words[start]!)) return undefined
  }
  return undefined
}

/** Numbering, emoji, marks, accents and case do not matter: `📚 7. Références :` reads as `references`. */
const normalise = (line: string): string =>
  fold(line.replace(/\{[^{}]*\}\s*$/, ''))
    .replace(/[’‘]/g, "'")
    .replace(/^[^\p{L}]+/u, '')
    .replace(/^(?:[ivx]{1,4}|[a-h])[.)]\s+/, '')
    .replace(/\s*[([（][^()[\]（）]*[)\]）]\s*$/, '')
    .replace(/[^\p{L}]+$/u, '')
    .replace(/\s+/g, ' ')

/** Lower case, without accents. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  if (/^[\0-\x7f]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
}
