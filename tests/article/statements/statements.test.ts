import { describe, expect, test } from 'vitest'
import { readArticle } from '../../../src/article/article.ts'
import type { Statement } from '../../../src/article/model.ts'

const list = '\n\n## References\n\n1. Osei K. Stress and the heart. Heart Letters. 2011;4:1–9.\n'
const read = (source: string): readonly Statement[] => readArticle('a.md', source).statements
const stress = 'Chronic stress increases cortisol levels and damages the arteries of most adults'

describe('families', () => {
  test.each([
    ['statistic', 'About 40% of adults with high blood pressure also have kidney disease.'],
    ['research', 'Several studies have shown that regular exercise lifts depression in older adults.'],
    ['guideline', 'The WHO recommends that adults with hypertension eat less salt.'],
    ['safety', 'Ibuprofen is toxic to the kidneys of patients with diabetes.'],
    ['efficacy', 'Magnesium supplements reduce muscle cramps and improve sleep.'],
    ['cause', 'Chronic stress triggers inflammation in the arteries.'],
  ])('%s: %s', (family, sentence) => {
    expect(read(`${stress}.\n\n${sentence}\n`).at(-1)).toMatchObject({ family, text: sentence })
  })
})

describe('cues', () => {
  test.each([
    ['Exercise is more effective than most antidepressants for mild depression.', ['comparative']],
    ['Exercise treats depression, rather than anxiety, in most patients.', []],
    ['Smoking doubles the risk of heart disease in women.', ['relative']],
    ['Smoking raises the risk of heart disease in women by 40%, from 2 to 3%.', []],
  ])('%s', (sentence, cues) => {
    expect(read(`${stress}.\n\n${sentence}\n`).at(-1)!.cues).toEqual(cues)
  })
})

describe('support', () => {
  test.each([
    ['marker', `${stress}.[1]`, ['1']],
    ['marker', `${stress} [1].`, ['1']],
    ['author-year', `${stress} (Osei & Lind, 2011).`, []],
    ['link', `${stress}, [as a trial says](https://example.org/trial).`, []],
    ['none', `${stress}, [as we said](other.md).`, []],
    ['none', `${stress}.`, []],
  ])('%s: %s', (support, sentence, labels) => {
    const [statement] = read(`${sentence}${list}`)
    expect(statement!.support).toBe(support)
    expect(statement!.citations.flatMap(citation => citation.labels.map(({ label }) => label))).toEqual(
      labels,
    )
  })
})

describe('what is not looked at', () => {
  test.each([
    ['headings', `# ${stress}`],
    ['reference lists', `Stress [1].\n\n## References\n\n1. ${stress}. Heart. 2011.`],
    ['notes', `Stress[^1].\n\n[^1]: ${stress}.`],
    ['quotations', `“${stress},” said Dr Ruth Bell.`],
    ['block quotations', `As Dr Ruth Bell said:\n\n> ${stress}.\n>\n> — Dr Ruth Bell`],
    ['code', `\`\`\`\n${stress}\n\`\`\``],
    ['experience', 'My sister and I walked along the river all day, and I took many photos.'],
  ])('%s', (_, source) => {
    expect(read(`${source}\n`)).toEqual([])
  })
})

test('a statement says where it is, how sure it is, and why', () => {
  const article = readArticle('a.md', `Hello.\n\n${stress}.\n`)
  const [statement, ...more] = article.statements
  expect(more).toEqual([])
  expect(statement).toMatchObject({ range: { start: 8, end: 8 + stress.length + 1 }, certain: true })
  expect(statement!.confidence).toBeGreaterThan(0.7)
  expect(statement!.because.length).toBeGreaterThan(1)
  expect(statement!.because).toBe(statement!.because)
  expect(article.statements).toBe(article.statements)
})

test('the sentence around a quotation is judged by its own words', () => {
  const [statement] = read(`${stress}, and the board wrote “this is nothing but hearsay from the street”.\n`)
  expect(statement!.family).toBe('cause')
})

test('Chinese is read without spaces between words', () => {
  expect(read('研究表明，长期压力会导致高血压和心脏疾病的风险增加。\n')).toHaveLength(1)
})

test('in an item the line before its list is looked at', () => {
  const nested = `${stress}. It does so in several ways:\n\n- Causes:\n  - it raises the risk of heart attack in adults with diabetes\n`
  expect(read(nested).at(-1)!.prose.container.type).toBe('listItem')
  expect(read('- Stress raises the risk of heart attack in adults with diabetes.\n')).toHaveLength(1)
})

test('a quotation over several blocks is left out of each', () => {
  const source = `Bell wrote: “${stress}.\n\n“${stress}, and more than that,” and later said that stress causes headaches in most of her patients.\n`
  expect(
    read(source)
      .map(({ text }) => text)
      .join(),
  ).not.toContain('Bell wrote')
})

test.each([
  ['de', 'Langes Sitzen schwächt die Muskeln und verursacht Schmerzen.'],
  ['fr', "L'insuline peut provoquer des hypoglycémies graves chez les patients."],
  ['es', 'El tabaco daña las arterias y provoca infartos.'],
  ['it', 'La carenza di vitamina D indebolisce le ossa e provoca fratture.'],
  ['pt', 'A vacina reduz o risco de internação em idosos.'],
  ['nl', 'Roken veroorzaakt longkanker en hartziekten.'],
])('%s has words of its own: %s', (language, sentence) => {
  expect(readArticle('a.md', `${sentence}\n`, { language }).statements).toHaveLength(1)
})

test('prices, times and steps are figures of another kind', () => {
  expect(read('Step 1. Pay $40 at the desk between 9:30 and 10:15 am.\n')).toEqual([])
})
