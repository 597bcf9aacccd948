import { expect, test } from 'vitest'
import { markdownTable, plainTable } from '../../../tools/bench/table'

const rows = [
  ['measure', 'ms'],
  ['start', '42'],
  ['end', '9'],
]

test('columns line up in the terminal', () => {
  expect(plainTable(rows)).toEqual(['measure  ms', 'start    42', 'end      9'])
})

test('a page gets a heading and as many columns in every line', () => {
  expect(markdownTable(rows)).toEqual(['| measure | ms  |', '| ------- | --- |', '| start   | 42  |', '| end     | 9   |'])
})
