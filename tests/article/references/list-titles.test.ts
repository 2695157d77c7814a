import { describe, expect, it } from 'vitest'
import { mayHeadReferences, readReferenceHeading } from '../../../src/article/references/list-titles.ts'

describe('readReferenceHeading', () => {
  it.each([
    'References',
    'REFERENCES:',
    '7. References',
    'VII. References',
    '📚 References',
    '— References —',
    'References (12)',
    'References {#refs}',
    'Selected references',
    'Clinical study references',
    'Peer-reviewed references',
    'References and further reading',
    'Sources & references',
    'References / Resources',
    'Notes and references',
    'Works cited',
    'Bibliography',
    'List of references',
    'Literatur',
    'Literaturverzeichnis',
    'Quellenangaben',
    'Quellen und Literatur',
    'Références',
    'References bibliographiques',
    'Références scientifiques :',
    'Bibliographie',
    'Referencias',
    'Referencias bibliográficas',
    'Bibliografía consultada',
    'Riferimenti bibliografici',
    'Referências',
    'Bronvermelding',
    'Geraadpleegde literatuur',
    '参考文献',
    '参考文献：',
    '參考資料',
    '主な参考文献',
    '二十三、参考文献',
    '出典・参考文献',
    '参考与引用',
    '其他参考',
    '参考資料',
    'Works referenced',
    'Appendix A: References',
    'Bibliografia essenziale',
    'Przypisy',
    'Piśmiennictwo',
    'Použitá literatura',
    'Källförteckning',
    'Lähteet',
    'Referințe',
    'Kaynakça',
    'Daftar pustaka',
    'Список литературы',
    'Источники и литература',
    'Βιβλιογραφία',
    '참고문헌',
    '참고 자료',
    'المراجع',
  ])('is sure of %s', heading => {
    expect(readReferenceHeading(heading)).toBe('sure')
  })

  it.each([
    'Sources',
    'Key sources',
    'Sources consulted',
    'Sources for this article',
    'Sources et ressources',
    'Source de l’information',
    'Reference',
    'Quellen',
    'Quellen und weiterführende Links',
    'Trusted sources',
    'Źródła',
    'Zdroje',
    'Källor',
    'Kilder',
    'Surse',
    'Источники',
    '출처',
    'Fuentes',
    'Fonti',
    'Bronnen',
    '数据来源',
  ])('lets the entries decide under %s', heading => {
    expect(readReferenceHeading(heading)).toBe('open')
  })

  it.each(['Notes', 'Note:', 'Studies', 'Clinical studies', 'Anmerkungen', 'Estudios', '注释', 'Resources'])(
    'wants clear entries under %s',
    heading => {
      expect(readReferenceHeading(heading)).toBe('loose')
    },
  )

  it.each([
    'Further reading',
    'Recommended reading:',
    'Weiterführende Literatur',
    'Lectures complémentaires',
    '延伸阅读',
  ])('knows %s as further reading', heading => {
    expect(readReferenceHeading(heading)).toBe('further')
  })

  it.each([
    '',
    '---',
    'Sources of vitamin D',
    'Food sources',
    'Best food sources',
    'Protein sources',
    'Reference ranges',
    'Quick reference',
    'Quick reference values',
    'Reference guide',
    'Studies on mice',
    'What the studies show',
    'Case studies',
    'Study design',
    'Literature review',
    'Why the literature looks inconsistent',
    'Evidence',
    'Links and resources',
    'See also',
    'Pour en savoir plus',
    'Release notes',
    'Notes on dosing',
    'Citation needed',
    'Quellen von Vitamin D',
    'Sources de protéines',
    'Fuentes de hierro',
    '参考范围',
    'MtF 参考值',
    '仅供参考',
    '参考样式',
    `References ${'and '.repeat(30)}more`,
  ])('does not take “%s”', heading => {
    expect(readReferenceHeading(heading)).toBeUndefined()
  })

  it('takes what configuration names, without case and accents', () => {
    expect(readReferenceHeading('Tilvísanir:', ['tilvísanir'])).toBe('sure')
    expect(readReferenceHeading('TILVISANIR', ['tilvísanir'])).toBe('sure')
    expect(readReferenceHeading('Tilvísanir')).toBeUndefined()
  })
})

describe('mayHeadReferences', () => {
  it.each([
    'References\nOsei A. Salt.',
    'IV. References',
    'Références',
    '✅ “Sources”',
    '参考文献',
    '(References)',
    'ẞources',
  ])('leaves %j to a closer look', line => {
    expect(mayHeadReferences(line)).toBe(true)
  })

  it.each(['Salt', 'The salt', 'References 参考', '盐', '...', 'References '.repeat(9)])(
    'rules out %j',
    line => {
      expect(mayHeadReferences(line)).toBe(false)
    },
  )
})
