import { WordList } from '../text/word-list.ts'

/**
 * How sure a heading is to stand above references:
 * - `sure`: it names nothing else ("References", "Literatur", "参考文献");
 * - `open`: it has other meanings too, such as the sources of a vitamin, so the entries decide;
 * - `loose`: it mostly heads something else ("Notes", "Studies"), so the entries have to show it clearly;
 * - `further`: reading that nobody expects to be cited.
 */
export type HeadingStrength = 'sure' | 'open' | 'loose' | 'further'

const names: Readonly<Record<HeadingStrength, string>> = {
  sure: `
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
    bronvermeldingen,
    works referenced, referenced works, list of sources, reference materials, reference material, referenced studies,
    przypisy, pismiennictwo, spis literatury,
    pouzita literatura, seznam literatury, zoznam literatury, pouzite zdroje,
    referenser, kallforteckning, litteraturlista, litteraturforteckning, kildeliste, kildehenvisninger, litteraturliste,
    referanser, lahdeluettelo, lahteet, viitteet, bibliografie, referinte, referinte bibliografice, kaynakca, irodalomjegyzek,
    felhasznalt irodalom, daftar pustaka, tai lieu tham khao,
    список литературы, список источников, литература, использованная литература, библиография, источники и литература,
    список використаних джерел, список літератури, література, βιβλιογραφια, παραπομπες, αναφορες,
    참고문헌, 참고 문헌, 참고자료, 참고 자료, 인용문헌, 출처 및 참고문헌, المراجع, המקורות`,
  open: `
    reference, source, sources, citation, how we reviewed this article, how we reviewed, how this article was reviewed,
    how this was reviewed, how we researched this article,
    quellen, quelle, nachweise, belege, source de l'information, sources de l'information,
    fuentes, fuente, referencia, citas, fonti, fonte, riferimento, fontes, bronnen, bron, verwijzingen,
    source material, source materials, source notes, information sources, referenser och kallor,
    zrodła, zrodla, zrodło, zrodla informacji, literatura, zdroje, zdroj, kallor, kalla, litteratur, kilder, kilde, surse, sursa,
    kaynaklar, kaynak, forrasok, forras, irodalom, referensi, nguon,
    источники, источник, ссылки, джерела, посилання, πηγες, 출처, 각주, المصادر`,
  loose: `
    notes, note, studies, research, research papers, papers, evidence base, resources, recursos, ressources, risorse,
    publications, papers cited, anmerkungen, studien, etudes, notas, estudios, studi, estudos, noten, onderzoeken`,
  further: `
    further reading, additional reading, recommended reading, suggested reading, suggested readings,
    related publications, further readings, additional readings, recommended readings, reading list,
    weiterfuhrende literatur, weitere literatur, literaturempfehlungen,
    lectures complementaires, lectures recommandees, pour approfondir, lecturas recomendadas, lecturas adicionales,
    letture consigliate, per approfondire, leituras recomendadas, leitura complementar, leituras complementares,
    verder lezen, aanbevolen literatuur`,
}

const before = `
    selected, trusted, text, in-text, key, main, primary, additional, other, more, all, full, complete, scientific, medical, clinical,
    academic, research, study, journal, peer-reviewed, supporting, article, cited, bibliographic, essential,
    external, our, the, these, show, view, see, expand, hide, toggle, click, to, here, for, voir, afficher, les, ver,
    mostrar, las, mostra, vedi, toon, bekijk, my, original, numbered, general, useful, important, core, literature, evidence,
    ausgewahlte, verwendete, wichtige, wichtigste, wissenschaftliche, medizinische, weitere, unsere, alle,
    principales, principaux, autres, nos, otras, otros, nuestras, principali, altre, altri, outras, outros,
    principais, geraadpleegde, gebruikte, wetenschappelijke, medische, belangrijkste, overige, onze`

const after = `
    list, section, anzeigen, einblenden, cited, used, consulted, quoted, links,
    scientifiques, medicales, utilisees, consultees, citees, principales, officielles, de, del, dell'articolo,
    l'article, la, articulo, artigo, do, cientificas, medicas, consultada, consultadas, citadas, utilizadas, scientifici,
    scientifiche, consultate, citate, essenziale, esencial, essencial, basica, medici, reviewed, naukowe, zum, zu, diesem, dieses, artikels, artikel, dit`

const companions = `
    resources, links, acknowledgements, acknowledgments, disclosures, credits, methodology, abbreviations,
    ressources, recursos, risorse, liens, enlaces, collegamenti, remerciements, more, further information,
    weblinks, weiterfuhrende links, danksagung, image credits, photo credits`

/** "for this article", "in the guide" after a name says which references are meant; and what joins two names. */
const betweenNames =
  'for in of to this the our article post guide page section chapter review text and und et y e en i a og och oraz si ve ja appendix part'

/** What headings of references are made of, in lower case and without accents. */
export interface HeadingParts {
  /** How many words the longest name has. */
  readonly longest: number
  /** What may stand before a name: "Selected references", "Clinical study references". */
  readonly before: ReadonlySet<string>
  /** What may follow a name: "Sources consulted", "Références scientifiques". */
  readonly after: ReadonlySet<string>
  /** What may stand beside a name, after "and": it neither makes nor breaks a reference heading. */
  readonly companions: ReadonlySet<string>
}

let words: WordList<true> | undefined
let strengths: ReadonlyMap<string, HeadingStrength> | undefined
let parts: HeadingParts | undefined

/** Every word that a heading of references may hold. Like the others, made when it is first asked for. */
export const headingWords = (): WordList<true> => (words ??= new WordList([true, listWords()]))

/** The names of reference lists, and how surely each of them is one. */
export const headingNames = (): ReadonlyMap<string, HeadingStrength> => (strengths ??= rankNames())

/** What else may stand in a heading beside a name. */
export const headingParts = (): HeadingParts => (parts ??= readParts())

const listWords = (): string =>
  [...Object.values(names), before, after, companions, betweenNames].join(' ').replace(/[^a-z]+/g, ' ')

/** The strengths in their order: of two names in one heading, the stronger decides. */
export const weakestFirst = ['further', 'loose', 'open', 'sure'] as const

const rankNames = (): Map<string, HeadingStrength> =>
  new Map(weakestFirst.flatMap(strength => split(names[strength]).map(name => [name, strength] as const)))

const readParts = (): HeadingParts => ({
  longest: Math.max(...Array.from(headingNames().keys(), name => name.split(' ').length)),
  before: new Set(split(before)),
  after: new Set(split(after)),
  companions: new Set(split(companions)),
})

const split = (list: string): string[] => list.trim().split(/\s*,\s*/)

const opening = '主要|重要|内容|內容|其他|其它|本文|相关|相關|主な|その他の|その他'
const chinese =
  '参考文献|參考文獻|参考资料|參考資料|参考来源|參考來源|参考链接|參考連結|资料来源|資料來源|引用文献|引用文獻|引用来源|引用來源|引用|参考|參考|文献|文獻|出处|出處|脚注|腳註|参考书目|參考書目'
const japanese = '出典|引用元|情報源|参考サイト|参考リンク|参照文献|参考資料|資料来源'
const further = '延伸阅读|延伸閱讀|参考阅读|參考閱讀|扩展阅读|擴展閱讀|推荐阅读|推薦閱讀|関連文献|関連資料'
const open = '来源|來源|数据来源|數據來源'
/** What may number such a heading: `二十三、参考文献`. */
const numerals = '一|二|三|四|五|六|七|八|九|十'
const loose = '注释|註釋|注釈|注|备注|備註|研究'

interface EasternHeadings {
  readonly forms: readonly (readonly [HeadingStrength, RegExp])[]
  /** What such a heading may open with, as character codes. */
  readonly firsts: ReadonlySet<number>
}

let known: EasternHeadings | undefined

/** Made when the first line in such a script is met: most articles have none. */
const headings = (): EasternHeadings =>
  (known ??= {
    forms: [
      ['further', new RegExp(`^(?:${further})$`)],
      [
        'sure',
        new RegExp(
          `^(?:${opening})?(?:${chinese}|${japanese})` +
            `(?:(?:および|及び|と|及|和|与|與|、|・|／)?(?:${chinese}|${japanese}|${further}|注释|註釋|備註|注))?` +
            `(?:列表|清单|清單|一覧|リスト|目录|目錄)?$`,
        ),
      ],
      ['open', new RegExp(`^(?:${open})$`)],
      ['loose', new RegExp(`^(?:${loose})$`)],
    ],
    firsts: new Set(
      [opening, chinese, japanese, further, open, loose, numerals].flatMap(list =>
        list.split('|').map(word => word.charCodeAt(0)),
      ),
    ),
  })

/** Whether a heading of references may open with this character. */
export const opensEasternHeading = (code: number): boolean => headings().firsts.has(code)

/** How surely a heading, without the spaces and marks around it, heads references. */
export const readEasternHeading = (title: string): HeadingStrength | undefined =>
  headings().forms.find(([, form]) => form.test(title))?.[0]
