import { describe, expect, test } from 'vitest'
import { impressionsOf } from '../../../support/impressions.ts'

const kindsOf = (source: string): string[] => impressionsOf(source).map(({ kind }) => kind)

/** For each language: claims named before and after, then a term or imagined words. */
const articles: Record<string, { readonly claims: string; readonly others: string }> = {
  German: {
    claims:
      'Die Autoren kamen zu dem Schluss, dass „die Schmerzen der meisten Teilnehmer deutlich nachließen“.\n\n' +
      '„Wir sehen das jeden Tag in der Praxis“, sagt die Ärztin Dr. Anna Vogel.\n\n' +
      'Laut dem Amt ist „die Versorgung auf dem Land seit Jahren nicht gesichert“.',
    others:
      'Der sogenannte „Jojo-Effekt“ ist bekannt. Fragen Sie Ihren Arzt: „Was passiert, wenn ich die Tabletten absetze?“\n\n' +
      '„Seit ich jeden Tag gehe, schlafe ich wieder durch“, berichtet eine Patientin aus der Stadt.',
  },
  French: {
    claims:
      'Selon le ministère, « la marche quotidienne réduit le risque de rechute ».\n\n' +
      '« Nous voyons cela tous les jours au cabinet », explique le docteur Paul Morel.\n\n' +
      'Les auteurs concluent que « les douleurs diminuent chez la plupart des patients ».',
    others:
      'Ce que l’on appelle « le brouillard du matin » existe. Demandez-vous : « Que se passe-t-il si j’arrête ? »',
  },
  Spanish: {
    claims:
      'Según el ministerio, «caminar cada día reduce el riesgo de recaída en un tercio».\n\n' +
      '"Vemos a estos pacientes todos los días en la consulta", explica la doctora Ana Ruiz.',
    others: 'El llamado "efecto rebote" existe. Pregunte a su médico: "¿Qué pasa si dejo las pastillas?"',
  },
  Italian: {
    claims:
      'Secondo il ministero, «camminare ogni giorno riduce il rischio di ricaduta».\n\n' +
      '«Vediamo questi pazienti ogni giorno in ambulatorio», spiega il dottor Rossi.',
    others: 'Il cosiddetto «effetto rimbalzo» esiste. Chiedete al medico: «Che cosa succede se smetto?»',
  },
  Portuguese: {
    claims:
      'Segundo o ministério, “caminhar todos os dias reduz o risco de recaída”.\n\n' +
      '“Vemos esses doentes todos os dias no consultório”, explica a médica Ana Souza.',
    others: 'O chamado “efeito sanfona” existe. Pergunte ao médico: “O que acontece se eu parar?”',
  },
  Dutch: {
    claims:
      'Volgens het ministerie "is de kans op een terugval in de winter veel groter".\n\n' +
      '„Wij zien deze mensen elke dag op het spreekuur”, zegt huisarts Jan de Vries.',
    others: 'Het zogenaamde “jojo-effect” bestaat. Vraag uw arts: “Wat gebeurt er als ik stop?”',
  },
  Chinese: {
    claims:
      '世界卫生组织指出：「每天步行半小时可以明显减轻疼痛」。\n\n研究人员表示，“大多数人在一个月后疼痛明显减轻”。',
    others: '所谓「早晨的脑雾」确实存在。比如问医生：「如果停药会怎么样？」',
  },
  Japanese: {
    claims: '同省は「毎日三十分の散歩が心臓病の危険を下げる」と述べた。',
    others:
      'いわゆる「ブレインフォグ」は存在する。患者が「毎日少しずつ歩きたい気持ちがある」と言うのであれば、よい。',
  },
}

describe.each(Object.entries(articles))('%s', (_, { claims, others }) => {
  test('finds its claims', () => {
    expect(new Set(kindsOf(claims))).toEqual(new Set(['claim']))
  })

  test('leaves its terms, questions and patients', () => {
    expect(kindsOf(others)).not.toContain('claim')
    expect(kindsOf(others)).not.toEqual([])
  })
})

test('what the author says the language is counts for more than small words', () => {
  const kindIn = (language?: string): string => {
    const source = '„Wärme lindert Schmerzen meist rasch“, sagt Dr. Vogel.'
    return impressionsOf(source, language === undefined ? {} : { language })[0]!.kind
  }
  expect(kindIn('de-AT')).toBe('claim')
  expect(kindIn('DE')).toBe('claim')
  expect(kindIn('en')).not.toBe('claim')
  // There is no lexicon, so that the words are looked at.
  expect(kindIn('sv')).toBe(kindIn())
})
