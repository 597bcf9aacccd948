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

const told = (pid: string, file: 'cmdline' | 'environ'): string => {
  try {
    return fs.readFileSync(`/proc/${pid}/${file}`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

/** The processes of speech whose home is in the run directory of this test. */
const speaking = () => {
  const own = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name) && told(name, 'environ').includes(kiosk.places.run))
  const running = (program: string) => own.filter((pid) => told(pid, 'cmdline').includes(program))
  return { dispatchers: running('speech-dispatcher'), voices: running('sd_espeak') }
}

test('the voices are those of a dispatcher of the visit, which is gone with it', { timeout: 120_000 }, async () => {
  const page = await kiosk.visitor(0)
  await shown(page, 'start')
  expect(speaking().dispatchers).toEqual([])
  await tap(page, 'language:sv')
  await page.locator('[data-action="read-aloud"]').waitFor()
  expect(speaking().dispatchers.length).toBeGreaterThan(0)
  expect(speaking().voices.length).toBeGreaterThan(0)

  // Those of the computer, without the hundred shades that espeak-ng has of each.
  const voices = await page.evaluate(() => speechSynthesis.getVoices().map(({ lang, name }) => `${lang} ${name}`))
  expect(voices.length).toBeLessThan(500)
  expect(voices.filter((voice) => voice.includes('+'))).toEqual([])

  await tap(page, 'read-aloud')
  await page.locator('[data-action="read-aloud"]', { hasText: 'Tyst' }).waitFor()
  const marked = () => page.evaluate(() => [...CSS.highlights.get('spoken')!].map(String))
  await expect.poll(marked, { timeout: 20_000 }).toHaveLength(1)
  // What marks it can be seen: a colour that cannot be worked out would be none.
  const seen = await page.evaluate(() => getComputedStyle(document.querySelector('h1')!, '::highlight(spoken)').backgroundColor)
  expect(seen).toBe('rgb(255, 226, 138)')
  await tap(page, 'programme:mini')
  await endVisit(page, 'hide-now')

  const next = await kiosk.visitor(1)
  await shown(next, 'start')
  expect(speaking()).toEqual({ dispatchers: [], voices: [] })
})
