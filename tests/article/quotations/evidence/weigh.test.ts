import { expect, test } from 'vitest'
import { model } from '../../../../src/article/quotations/evidence/model.ts'
import { isDecided, weighQuotations } from '../../../../src/article/quotations/evidence/weigh.ts'
import { readEvidence } from './collect-signals.ts'

function weigh(source: string) {
  const { parts, judgements } = readEvidence(source)
  return weighQuotations(parts, judgements)
}

const title = '## What “sleep loss and the heart” means\n\n'
const finding =
  'A study of nurses concluded that “sleep loss raises the risk of stroke in adults” [1]. It said “short nights harm the heart as well” too [1].\n\n## References\n\n1. Marlow A. Sleep. Heart. 2011.\n'

test('where places decide all, nothing is weighed', () => {
  const { judgements } = readEvidence(title)
  expect(judgements.map(isDecided)).toEqual([true])
  expect(weigh(title)).toEqual([
    {
      kind: judgements[0]!.kind,
      confidence: 0,
      certain: false,
      because: [{ signal: 'in-heading', weight: -1 }],
    },
  ])
})

test('a place decides for one quotation among others', () => {
  const [heading, ...rest] = weigh(title + finding)
  expect(heading).toMatchObject({ confidence: 0, because: [{ signal: 'in-heading', weight: -1 }] })
  expect(rest.map(({ kind }) => kind)).toEqual(['claim', 'claim'])
})

test('the kind, and whether it is certain, follow from the confidence', () => {
  const sources = [
    finding,
    'Ask yourself: “Do I sleep enough every night?” Or: “Am I tired all the day long?”\n',
    'We call this “a debt of lost sleep” from now on.\n',
  ]
  for (const { kind, confidence, certain } of sources.flatMap(weigh)) {
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThan(1)
    expect(kind === 'claim').toBe(confidence >= model.likely)
    expect(certain).toBe(confidence >= model.certain)
  }
  expect(sources.map(source => weigh(source)[0]!.kind === 'claim')).toEqual([true, false, false])
})

const isSize = (signal: string): boolean =>
  /^(?:length|paragraphs|q\.sentences|q\.wordlength|before\.words|lead\.words|after\.words)/.test(signal)

test('how much text there is never leads the reasons', () => {
  const sources = [finding, 'They call it “fog”, “haze” and “a b c”.\n', '> Rest well tonight, all of you.\n']
  const reasons = sources.flatMap(weigh).map(({ because }) => because.map(({ signal }) => isSize(signal)))
  for (const sizes of reasons) expect(sizes).toEqual(sizes.toSorted((a, b) => Number(a) - Number(b)))
  expect(reasons.flat()).toContain(false)
})

test('the reasons are the strongest signals, strongest first, and none that the first pass hands on', () => {
  const names = new Set(model.signals.split('\n'))
  const reasons = weigh(finding).map(({ because }) => because)
  for (const because of reasons) {
    expect(because.length).toBeGreaterThan(2)
    expect(because.length).toBeLessThanOrEqual(6)
    const weights = because.filter(({ signal }) => !isSize(signal)).map(({ weight }) => Math.abs(weight))
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    for (const { weight } of because) expect(Math.abs(weight)).toBeGreaterThanOrEqual(0.05)
    for (const { signal } of because) {
      expect(names).toContain(signal)
      expect(signal).not.toMatch(/^2\.own/)
    }
  }
})

test('reasons are told once, and asking for them changes no verdict', () => {
  const [first, second] = weigh(finding)
  const { confidence } = second!
  expect(first!.because).toBe(first!.because)
  expect(second!.confidence).toBe(confidence)
  expect(weigh(finding)[1]!.because).toEqual(second!.because)
})

test('more quotations than anybody writes are left to the heuristics, and none is certain', () => {
  const said = 'Dr Bell said: “the tablets must be kept away from light”. '
  const few = weigh(finding)
  const many = weigh(`${said.repeat(1000)}They call it “a b c”.`)
  expect(few.some(({ confidence }) => confidence > 0.9)).toBe(true)
  expect(many).toHaveLength(1001)
  expect(new Set(many.map(({ kind, certain }) => `${kind} ${certain}`))).toEqual(
    new Set(['claim false', 'term false']),
  )
  expect(many[0]!.because).toHaveLength(1)
})
