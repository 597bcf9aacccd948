import * as fs from 'node:fs'
import * as path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { wipe } from '../../src/office/wipe'
import { fullClipboards } from '../support/clipboards'
import { testDirectory } from '../support/left-processes'

/** What the system does not let the office do; a process of another account is one example, an immutable file another. */
const hindrance = vi.hoisted(() => ({ survivors: [] as number[], directoryStays: false }))

vi.mock('../../src/office/processes', () => ({ killAll: () => undefined, survivorsOf: () => hindrance.survivors }))
vi.mock('../../src/office/run-root', async (original) => {
  const actual = await original<typeof import('../../src/office/run-root')>()
  return { ...actual, removeRunDirectory: (directory: string) => hindrance.directoryStays || actual.removeRunDirectory(directory) }
})

afterEach(() => void Object.assign(hindrance, { survivors: [], directoryStays: false }))

const visit = () => {
  const directory = path.join(testDirectory(), 'visit-1')
  fs.mkdirSync(directory)
  return { leader: 0, directory, reported: [] }
}

test('while a process survives, nothing counts as wiped: it could still write, or copy', async () => {
  hindrance.survivors = [4711]
  const [{ directory, ...rest }, around] = [visit(), fullClipboards()]
  expect(await wipe({ directory, ...rest }, around, 50)).toEqual({ ok: false, left: 'processes' })
  expect(fs.existsSync(directory)).toBe(true)
  expect(around.cleared()).toBe(0)
})

test('a process that ends while the wipe is tried again hinders nothing any more', async () => {
  hindrance.survivors = [4711]
  let looks = 0
  const around = fullClipboards({
    nowMs() {
      looks += 1
      if (looks > 2) hindrance.survivors = []
      return 0
    },
  })
  expect(await wipe(visit(), around)).toEqual({ ok: true })
})

test('a directory that stays is said, although the clipboards are empty', async () => {
  hindrance.directoryStays = true
  expect(await wipe(visit(), fullClipboards(), 50)).toEqual({ ok: false, left: 'directory' })
})
