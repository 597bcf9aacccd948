import * as fs from 'node:fs'
import { describe, expect, test } from 'vitest'
import { wipe } from '../../src/office/wipe'
import { makeRunDirectory } from '../../src/office/run-root'
import { fullClipboards } from '../support/clipboards'
import { isRunning, processNaming, processSession, testDirectory } from '../support/left-processes'

const soonMs = 100
const visitIn = (directory: string, leader = 0) => ({ leader, directory, reported: [] })
const someVisit = () => visitIn(makeRunDirectory(testDirectory()).path)
const never = new Promise<never>(() => undefined)

describe('a wipe', () => {
  test('ends every process, then removes the directory, then empties the clipboards, and proves it', async () => {
    const { directory } = someVisit()
    const { leader, child } = await processSession('sleep 1000')
    const naming = processNaming(directory)
    const atClearing: unknown[] = []
    const around = fullClipboards()
    const clear = () => {
      atClearing.push([leader, child, naming.pid!].filter(isRunning), fs.existsSync(directory))
      around.clearClipboards()
    }
    expect(await wipe(visitIn(directory, leader), { ...around, clearClipboards: clear })).toEqual({ ok: true })
    expect(atClearing.slice(0, 2)).toEqual([[], false])
    expect(fs.existsSync(directory)).toBe(false)
  })

  test('of a visit of which nothing is left still empties the clipboards', async () => {
    const around = fullClipboards()
    expect(await wipe(visitIn('/nowhere/visit-1'), around)).toEqual({ ok: true })
    expect(around.cleared()).toBe(1)
  })

  test('can be done twice', async () => {
    const [visit, around] = [someVisit(), fullClipboards()]
    expect(await wipe(visit, around)).toEqual({ ok: true })
    expect(await wipe(visit, around)).toEqual({ ok: true })
  })

  test('tries again where a program has taken the clipboard back', async () => {
    const around = fullClipboards()
    const result = await wipe(someVisit(), { ...around, clipboardsAreEmpty: () => Promise.resolve(around.cleared() > 2) })
    expect(result).toEqual({ ok: true })
    expect(around.cleared()).toBe(3)
  })

  test('is not proven while a clipboard stays full', async () => {
    const around = fullClipboards({ clipboardsAreEmpty: () => Promise.resolve(false) })
    expect(await wipe(someVisit(), around, soonMs)).toEqual({ ok: false, left: 'clipboard' })
    expect(around.cleared()).toBeGreaterThan(0)
  })

  test('is not proven by a clipboard that cannot be asked', async () => {
    const around = fullClipboards({ clipboardsAreEmpty: () => Promise.reject(new Error('no display')) })
    expect(await wipe(someVisit(), around, soonMs)).toEqual({ ok: false, left: 'clipboard' })
  })

  test('is not proven by a clipboard that never answers, and does not wait for it', async () => {
    const around = fullClipboards({ clipboardsAreEmpty: () => never })
    expect(await wipe(someVisit(), around, soonMs)).toEqual({ ok: false, left: 'clipboard' })
  })

  test('is not stopped by a clipboard that cannot be emptied, and takes no action for a proof', async () => {
    const broken = () => {
      throw new Error('no display')
    }
    const visit = someVisit()
    expect(await wipe(visit, fullClipboards({ clearClipboards: broken }), soonMs)).toEqual({ ok: false, left: 'clipboard' })
    expect(fs.existsSync(visit.directory)).toBe(false)
    const empty = fullClipboards({ clearClipboards: broken, clipboardsAreEmpty: () => Promise.resolve(true) })
    expect(await wipe(someVisit(), empty)).toEqual({ ok: true })
  })

  test('is tried at least once, also where no time is left', async () => {
    expect(await wipe(someVisit(), fullClipboards(), 0)).toEqual({ ok: true })
  })
})
