import type { HeadingStrength } from './heading-names.ts'

const opening = '主要|重要|内容|內容|其他|其它|本文|相关|相關|主な|その他の|その他'
const chinese =
  '参考文献|參考文獻|参考资料|參考資料|参考来源|參考來源|参考链接|參考連結|资料来源|資料來源|引用文献|引用文獻|引用来源|引用來源|引用|参考|參考|文献|文獻|出处|出處|脚注|腳註|参考书目|參考書目'
const japanese = '出典|引用元|情報源|参考サイト|参考リンク|参照文献|資料来源'
const further = '延伸阅读|延伸閱讀|参考阅读|參考閱讀|扩展阅读|擴展閱讀|推荐阅读|推薦閱讀|関連文献|関連資料'
const open = '来源|來源|数据来源|數據來源'
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
      [opening, chinese, japanese, further, open, loose].flatMap(list =>
        list.split('|').map(word => word.charCodeAt(0)),
      ),
    ),
  })

/** Whether a character is of a script of the East. */
export const isEastern = (code: number): boolean => code >= 0x3040 && code <= 0x9fff

/** Whether a heading of references may open with this character. */
export const opensEasternHeading = (code: number): boolean => headings().firsts.has(code)

/** How surely a heading, without the spaces and marks around it, heads references. */
export const readEasternHeading = (title: string): HeadingStrength | undefined =>
  headings().forms.find(([, form]) => form.test(title))?.[0]
