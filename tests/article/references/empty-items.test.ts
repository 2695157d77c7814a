import { expect, it } from 'vitest'
import { readEntries, readLists } from './read-references.ts'

const entry = 'Osei K. Salt. 2011.'

it.each([
  ['between others', `1. ${entry}\n2.\n3. ${entry}`, [`1: ${entry}`, '2: ', `3: ${entry}`]],
  ['first', `1.\n2. ${entry}`, ['1: ', `2: ${entry}`]],
  ['last', `4. ${entry}\n5.\n6.`, [`4: ${entry}`, '5: ', '6: ']],
  [
    'at the end of each of two lists',
    `1. ${entry}\n2.\n\n### Trials\n\n3) ${entry}\n4)`,
    [`1: ${entry}`, '2: ', `3: ${entry}`, '4: '],
  ],
])('reads an item that holds nothing, %s', (_, list, entries) => {
  expect(readEntries(`## References\n\n${list}\n`)).toEqual(entries)
})

it('knows its place', () => {
  const source = `## References\n\n1. ${entry}\n2.\n3. ${entry}\n`
  const { labelRange, range, prose } = readLists(source)[0]!.references[1]!
  expect(source.slice(labelRange!.start, labelRange!.end)).toBe('2')
  expect(source.slice(range.start, range.end)).toBe('2.')
  expect(prose).toEqual([])
})

it('adds none where something else stands between two items', () => {
  expect(
    readEntries(`## References\n\n1. ${entry}\n2. ![](scan.png)\n3. \`\`\`\n   x\n   \`\`\`\n4. ${entry}\n`),
  ).toEqual([`1: ${entry}`, '2: ', `4: ${entry}`])
})
