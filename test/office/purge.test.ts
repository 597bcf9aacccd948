import * as fs from 'node:fs'
import * as path from 'node:path'
import { expect, test, vi } from 'vitest'
import { purge } from '../../src/office/purge'
import { makeRunDirectory } from '../../src/office/run-root'
import { fullClipboards } from '../support/clipboards'
import { isRunning, processNaming, testDirectory } from '../support/left-processes'

/** A clock by which the time for a proof is over after one try. */
const hasty = () => {
  let nowMs = 0
  return () => (nowMs += 10_000)
}

test('what earlier visits left is ended and removed, and the office’s own things are not', async () => {
  const root = testDirectory()
  const left = [makeRunDirectory(root).path, makeRunDirectory(root).path]
  const own = path.join(root, 'office')
  fs.mkdirSync(own)
  const [survivor, other] = [processNaming(left[0]!), processNaming(own)]
  expect(await purge(root, fullClipboards())).toEqual({ ok: true })
  await vi.waitFor(() => expect(isRunning(survivor.pid!)).toBe(false))
  expect(fs.readdirSync(root)).toEqual(['office'])
  expect(isRunning(other.pid!)).toBe(true)
})

test('after a clean end there is nothing to do', async () => {
  expect(await purge(testDirectory(), fullClipboards())).toEqual({ ok: true })
})

test('the first wipe that cannot be proven is told, so that no visit begins', async () => {
  const root = testDirectory()
  makeRunDirectory(root)
  makeRunDirectory(root)
  const around = fullClipboards({ nowMs: hasty(), clipboardsAreEmpty: () => Promise.resolve(false) })
  expect(await purge(root, around)).toEqual({ ok: false, left: 'clipboard' })
  expect(around.cleared()).toBe(1)
  expect(fs.readdirSync(root)).toHaveLength(1)
})
