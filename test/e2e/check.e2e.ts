import * as fs from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { allEnded, visitDirectories } from '../support/aftermath'
import { startKiosk, type Kiosk } from '../support/kiosk'

let kiosk: Kiosk
afterEach(() => kiosk.clean())

/** The report of `--check` of a release on a display, and its exit code. */
const check = async (environment: NodeJS.ProcessEnv = {}): Promise<{ code: number | null; report: string[] }> => {
  kiosk = startKiosk({ build: 'release', args: ['--check'], environment })
  const code = await new Promise<number | null>((resolve) => kiosk.child.once('close', resolve))
  return { code, report: kiosk.output().split('\n') }
}

test('--check starts one visit where there is a display, proves it gone, and leaves nothing of it', async () => {
  const { code, report } = await check()
  expect(report).toContain('pass    visit: one was started, ended and proven gone')
  expect(code).toBe(0)
  await allEnded(kiosk)
  expect(visitDirectories(kiosk.places)).toEqual([])
  expect(fs.existsSync(kiosk.places.data)).toBe(false)
})

test('--check on a display that cannot be used is a fail, since no visit could be shown', async () => {
  const { code, report } = await check({ DISPLAY: ':987' })
  expect(report).toContain('fail    visit: one that was started could not be shown, or not be proven gone')
  expect(code).toBe(1)
})

test('--check without a display says that no visit was tried, and how to', async () => {
  const { code, report } = await check({ DISPLAY: '' })
  expect(report).toContain('warning visit: not tried: there is no display')
  expect(report).toContain('        Run this check in the desktop session of the kiosk.')
  expect(code).toBe(0)
})
