import { entries, type Lexicon } from './lexicon.ts'

/** In Japanese the reporting clause follows the quotation: 「…」と述べた. */
export const japanese: Lexicon = {
  saying: entries(
    `と述べ, と語, と話, と言, と書, と説明し, と報告し, と指摘し, と結論, と警告し, と主張し, と強調し, と記し, と記載, と発表し, とコメントし, と回答し, としている, と定義`,
  ),
  describing: entries(`と呼, と表現し, と評し`),
  according: entries(`によると, によれば, の言葉を借りれば`),
  statements: entries(`声明, 結論, 定義, 引用, 発言, 見解`),
  conjunctions: entries(`と`),
  joining: entries(`しかし, が、`),
  sources: entries(
    `研究, 論文, 著者, 研究者, 報告書, ガイドライン, 法律, 学会, 協会, 大学, 研究所, 専門家, 厚生労働省, 添付文書, 世界保健機関`,
  ),
  experts: entries(`博士, 教授, 医師, 先生, 大臣, 所長, 院長`),
  pronouns: entries(`彼, 彼女, 同氏`),
  anyone: entries(`あなた, 人々, 私, 私たち, 誰か`),
  laypeople: entries(`患者, 利用者, ユーザー, 母親, 父親, 体験談`),
  firstPerson: entries(`私, 僕`),
  secondPerson: entries(`あなた`),
  naming: entries(`いわゆる, という, とは, と呼ばれる, という言葉, という用語`),
  works: entries(`記事, 本, 動画, タイトル, 番組, 章, 参照`),
  imagining: entries(`例えば, たとえば, など, か？, という質問, 神話, スローガン, ことわざ`),
  modals: entries(`かもしれ, もし`),
  negations: entries(`ではなく, じゃなく`),
  finite: entries(`です, ます, である, だった, でした, した, する, いる, ある, ない, なる, れる`),
  articles: entries(`この, その`),
  indefinite: entries(`ある人`),
  smallWords: entries(`の, を, に, が, は`),
  notices: entries(`注, 注意, 注記, ヒント, 警告, 重要, まとめ, 補足, ポイント`),
}
