import * as fs from 'node:fs'
import * as path from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, onTestFinished, test } from 'vitest'
import { stockholmMonth } from '../../src/core/usage/month'
import { hashPin } from '../../src/office/pin/pin'
import { axe } from '../support/axe'
import { ownDirectory } from '../support/account'
import { newPlaces, startKiosk, type Kiosk, type Places, type Start } from '../support/kiosk'
import { pngOf, svgOf } from '../support/logos'
import { treeFaults } from '../support/tree-faults'
import { shown, tap } from '../support/walk'

const pin = '483920'
const month = stockholmMonth(new Date())

const office = {
  kioskName: 'receptionen',
  office: 'Familjerätten',
  municipality: 'Exempelköping',
  logo: 'logo.svg',
  accent: '#1f4e79',
  openingHours: { sv: 'Måndag till fredag 9–16', en: 'Monday to Friday, 9 to 4', ar: 'من الاثنين إلى الجمعة' },
  languages: ['sv', 'ar'],
  programmes: ['parents'],
  printing: true,
  helpLines: {
    local: [{ name: { text: 'Socialjouren', lang: 'sv' }, number: '010 123 45 67' }],
    confirmed: { women: month, 'right-to-choose': month },
  },
  pin: hashPin(pin),
}

let kiosk: Kiosk
let places: Places
afterEach(async () => {
  await kiosk.stop()
  kiosk.clean()
})

const write = (name: string, content: string | Uint8Array) => fs.writeFileSync(path.join(places.home, name), content, { mode: 0o644 })
const start = (config: object, files: Record<string, string | Uint8Array>, more: Partial<Start> = {}): void => {
  places = newPlaces()
  for (const [name, content] of Object.entries(files)) write(name, content)
  write('office.json', JSON.stringify(config, null, 2))
  kiosk = startKiosk({ places, ...more })
}

/** A print system that keeps what it was given beside how it was called. */
const printer = () => {
  const directory = ownDirectory()
  fs.writeFileSync(path.join(directory, 'lp'), `#!/bin/sh\necho "$@" > ${directory}/called\ncat > ${directory}/job.pdf\n`, { mode: 0o755 })
  onTestFinished(() => fs.rmSync(directory, { recursive: true, force: true }))
  return { PATH: `${directory}:${process.env.PATH}`, kept: (name: string) => fs.readFileSync(path.join(directory, name), 'latin1') }
}

/** A colour as the page computes it. */
const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`
const groundOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((one) => getComputedStyle(one).backgroundColor)

/** How wide the logo in the top bar really is; 0 while, or if, it is no picture. */
const logoWidth = (page: Page) => page.locator('header img').evaluate((one) => (one as HTMLImageElement).naturalWidth)

describe('an office that has set everything', () => {
  test('is seen by its visitors, and explained to its staff', async () => {
    const { PATH, kept } = printer()
    start(office, { 'logo.svg': svgOf() }, { environment: { PATH } })
    const page = await kiosk.visitor(0)
    await shown(page, 'start')
    await page.getByText('Exempelköping').waitFor()
    await expect.poll(() => logoWidth(page)).toBe(120)
    expect(await page.locator('[data-action^="language:"]').evaluateAll((all) => all.map((one) => one.dataset.action))).toEqual([
      'language:sv',
      'language:ar',
    ])
    expect(await page.getByText('Måndag till fredag 9–16').getAttribute('lang')).toBe('sv')
    expect(await page.getByText('من الاثنين إلى الجمعة').getAttribute('dir')).toBe('rtl')
    expect(await axe(page)).toEqual([])
    expect(await treeFaults(page)).toEqual([])

    await tap(page, 'language:sv')
    await shown(page, 'about-you')
    expect(await page.locator('[data-action^="programme:"]').count()).toBe(1)
    expect(await groundOf(page, '[data-action="programme:parents"]')).toBe(rgb(office.accent))
    await tap(page, 'help')
    await page.getByText('Öppettider:').waitFor()
    await page.getByText('Socialjouren', { exact: true }).waitFor()
    await tap(page, 'situation:afraid-at-home')
    const called = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: 'long' }).format(new Date())
    const women = page.locator('.line', { hasText: 'Kvinnofridslinjen' })
    expect(await women.textContent()).toContain(called)
    await tap(page, 'close')
    await tap(page, 'programme:parents')
    await shown(page, 'programme')

    await tap(page, 'help')
    await tap(page, 'fetch-staff')
    await tap(page, 'staff')
    const staff = await kiosk.staff(0)
    for (const digit of pin) await tap(staff, `digit:${digit}`)
    await tap(staff, 'open')
    await tap(staff, 'page:settings')
    const row = (id: string) => staff.locator(`[data-setting="${id}"]`)
    await staff.locator('[data-file="read"]').waitFor()
    expect(await row('office').textContent()).toContain('Familjerätten')
    expect(await row('office').getAttribute('data-from')).toBe('file')
    expect(await row('printing').getAttribute('data-from')).toBe('file')
    expect(await row('displays').getAttribute('data-from')).toBe('default')
    expect(await row('pin').textContent()).toMatch(/satt/)
    expect(await staff.content()).not.toContain(office.pin.split('$').at(-1))
    expect(await axe(staff)).toEqual([])
    expect(await treeFaults(staff)).toEqual([])

    await tap(staff, 'page:help')
    expect(await staff.locator('[data-line="women"]').getAttribute('data-state')).toBe('current')
    expect(await staff.locator('[data-line="right-to-choose"]').getAttribute('data-state')).toBe('current')
    expect(await staff.locator('[data-line="men"]').getAttribute('data-state')).toBe('undated')
    expect(await staff.locator('[data-local]').textContent()).toMatch(/Socialjouren/)
    await tap(staff, 'print')
    await staff.getByText('Listan kommer ur skrivaren nu.').waitFor()
    expect(kept('called')).toBe('-t SES -\n')
    expect(kept('job.pdf')).toMatch(/^%PDF-/)
    expect(await axe(staff)).toEqual([])
    expect(await treeFaults(staff)).toEqual([])
  })
})

describe('an office.json that cannot be used', () => {
  test('starts no visit; each line is said, and when it is put right the kiosk starts by itself', async () => {
    start({ logo: 'logo.svg' }, { 'logo.svg': svgOf('<script>alert(1)</script>') }, { args: ['--supervised'] })
    const says = (line: RegExp) => expect.poll(() => kiosk.output(), { timeout: 60_000 }).toMatch(line)
    await says(/office\.json:2:11 logo: the SVG holds a script(.|\n)*SVG-filen innehåller ett skript/)
    write('office.json', '{\n  "accent": "#7fb0a8"\n}')
    await says(/office\.json:2:13 accent: #7fb0a8 is too light(.|\n)*för ljus/)
    const ended = new Promise((resolve) => kiosk.child.once('exit', resolve))
    write('office.json', JSON.stringify({ logo: 'ours', office: 'Familjerätten' }))
    write('ours', pngOf(80, 40))
    expect(await ended).toBe(75)
    kiosk = startKiosk({ places })
    const page = await kiosk.visitor(0)
    await shown(page, 'start')
    await expect.poll(() => logoWidth(page)).toBe(80)
  })
})
