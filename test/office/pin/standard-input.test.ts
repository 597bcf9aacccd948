import * as fs from 'node:fs'
import * as path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { lineIn, standardInput } from '../../../src/office/pin/standard-input'
import { folder } from '../broken-files'

const opened = (file: string): number => {
  const handle = fs.openSync(file, 'r+')
  onTestFinished(() => fs.closeSync(handle))
  return handle
}

test('what is handed over is read to its end', () => {
  const file = path.join(folder(), 'input')
  fs.writeFileSync(file, '483920\nmore\n')
  expect(standardInput(opened(file))).toBe('483920\nmore\n')
})

test.runIf(fs.existsSync('/dev/ptmx'))('a terminal is not read, since it would show what is typed', () =>
  expect(standardInput(opened('/dev/ptmx'))).toBe(''),
)

test('where nothing can be read nothing came', () => expect(standardInput(9999)).toBe(''))

test.each([
  ['483920', '483920'],
  ['483920\n', '483920'],
  ['\uFEFF483920\r\n', '483920'],
  ['483920\n\n', '483920\n'],
  [' 483920 \n', ' 483920 '],
  ['\n', ''],
])('of %j one line ending goes, and no more', (input, line) => expect(lineIn(input)).toBe(line))
