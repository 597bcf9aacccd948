import * as fs from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { endVisit, shown, tap } from '../support/walk'

let kiosk: Kiosk

beforeEach(() => {
  kiosk = startKiosk()
})
afterEach(async () => {
  await kiosk.stop()
  kiosk.clean()
})

const commandLine = (pid: string): string => {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

/** The processes of the computer's speech, and whether one names the run directory of this test. */
const speaking = () => {
  const lines = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(commandLine)
  return {
    dispatchers: lines.filter((line) => line.includes('speech-dispatcher') && line.includes(kiosk.places.run)),
    voices: lines.filter((line) => line.includes('sd_espeak')),
  }
}

test('the voices are those of a dispatcher of the visit, which is gone with it', { timeout: 120_000 }, async () => {
  const page = await kiosk.visitor(0)
  await shown(page, 'start')
  expect(speaking().dispatchers).toEqual([])
  await tap(page, 'language:sv')
  await page.locator('[data-action="read-aloud"]').waitFor()
  expect(speaking().dispatchers.length).toBeGreaterThan(0)
  expect(speaking().voices.length).toBeGreaterThan(0)

  await tap(page, 'read-aloud')
  await page.locator('[data-action="read-aloud"]', { hasText: 'Tyst' }).waitFor()
  await tap(page, 'programme:mini')
  await endVisit(page, 'hide-now')

  const next = await kiosk.visitor(1)
  await shown(next, 'start')
  expect(speaking()).toEqual({ dispatchers: [], voices: [] })
})
