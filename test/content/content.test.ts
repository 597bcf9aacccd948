import path from 'node:path'
import { expect, test } from 'vitest'
import { catalogue, helpLineIds } from '../../src/core/programme/catalogue'
import { problemsIn } from '../../tools/content/checks'
import { readContentFolder } from '../../tools/content/files'
import { loadContent } from '../../tools/content/load'
import { errorsIn, printed } from '../../tools/content/problem'
import { thisMonth } from '../../tools/content/this-month'

test('the content of the app has no errors', { timeout: 60_000 }, async () => {
  const content = loadContent(await readContentFolder(path.resolve(import.meta.dirname, '../../content')))
  const errors = errorsIn(problemsIn(content, { catalogue, helpLines: helpLineIds, month: thisMonth() }))
  expect(errors.map(printed)).toEqual([])
})
