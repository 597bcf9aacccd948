import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { isAppScript, scriptSize } from '../../../tools/bench/script-size'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'script-size-'))
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

test('scripts count, modules and other files do not', () => {
  expect(isAppScript('index-BmtJL0Mc.js')).toBe(true)
  expect(isAppScript('p03-7u7CU8oT.js')).toBe(false)
  expect(isAppScript('index-CrnGZHJj.css')).toBe(false)
})

test('what counts is the compressed size, wherever the file lies', () => {
  fs.mkdirSync(path.join(folder, 'assets'))
  fs.writeFileSync(path.join(folder, 'assets/index-a.js'), 'a'.repeat(100_000))
  fs.writeFileSync(path.join(folder, 'assets/p10-a.js'), 'a'.repeat(100_000))
  expect(scriptSize(folder)).toBeGreaterThan(0.1)
  expect(scriptSize(folder)).toBeLessThan(0.2)
})
