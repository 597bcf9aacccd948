import * as fs from 'node:fs'
import * as path from 'node:path'
import { expect, test } from 'vitest'
import { nothingPublished, type Published } from '../../src/core/usage/published'
import { openPublished } from '../../src/office/published-store'
import { contentOf, failingAt, folder } from './broken-files'

const begun: Published = { version: 1, through: '2026-06', years: { '2026': { statisticsPeriod: 'half-year', publish: 'kiosk' } } }

test('what has been published is kept, once', () => {
  const directory = folder()
  const store = openPublished(directory)
  expect(store.read()).toEqual(nothingPublished)
  expect(store.keep(nothingPublished)).toEqual({ ok: true })
  expect(contentOf(directory)).toEqual({})
  expect(store.keep(begun)).toEqual({ ok: true })
  expect(store.read()).toEqual(begun)
  expect(openPublished(directory, failingAt(1)).keep(begun)).toEqual({ ok: true })
})

test('one broken file is read around, two cannot be known', () => {
  const directory = folder()
  openPublished(directory).keep(begun)
  fs.writeFileSync(path.join(directory, 'published.json'), 'x')
  expect(openPublished(directory).read()).toEqual(begun)
  fs.writeFileSync(path.join(directory, 'published-backup.json'), '')
  expect(openPublished(directory).read()).toBeUndefined()
})

test('a disk that fails is a value, a bug an exception', () => {
  expect(openPublished(folder(), failingAt(1, 'EROFS')).keep(begun)).toMatchObject({ ok: false, problem: { reason: 'read-only' } })
  const buggy = { ...fs, openSync: () => { throw new TypeError('a bug') } } // prettier-ignore
  expect(() => openPublished(folder(), buggy).keep(begun)).toThrow('a bug')
})
