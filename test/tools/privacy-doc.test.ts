import * as fs from 'node:fs'
import { expect, test } from 'vitest'
import { withMeasures } from '../../tools/privacy-doc'

test('PRIVACY.md lists exactly what is counted', () => {
  const text = fs.readFileSync('PRIVACY.md', 'utf8')
  expect(withMeasures(text)).toBe(text)
})

test('a document without a place for the list is refused', () => {
  expect(() => withMeasures('# Privacy')).toThrow('has no place for the measures')
})
