import * as fs from 'node:fs'
import * as path from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { hashPin } from '../../src/office/pin/pin'
import { ownDirectory } from '../support/account'
import { axe } from '../support/axe'
import { keyboardAt, pressOn } from '../support/keyboard'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { callDoor, office, openArea, pin, tapAway } from '../support/staff-area'
import { treeFaults } from '../support/tree-faults'
import { endVisit, shown, tap } from '../support/walk'

let kiosk: Kiosk
const directories: string[] = []
afterEach(async () => {
  await kiosk.stop()
  kiosk.clean()
  for (const directory of directories.splice(0)) fs.rmSync(directory, { recursive: true, force: true })
})

const seen: string[] = []

/** What axe finds on a page, and whether it fits the width of the display. */
const look = async (page: Page, name: string): Promise<void> => {
  expect.soft(await axe(page), name).toEqual([])
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect.soft(wider, `${name} fits the width`).toBe(0)
  expect.soft(await treeFaults(page), `${name} can be heard`).toEqual([])
  seen.push(name)
}

/** Staff ask each alone, plan a talk of two and hand the screen over; gives the page that the two read first. */
const handedOver = async (modules: readonly string[], language: 'sv' | 'ar'): Promise<Page> => {
  const page = await kiosk.visitor(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const staff = await callDoor(kiosk, page)
  await openArea(staff, 'plan')
  await tap(staff, 'for:both-parents')
  for (const module of modules) await tap(staff, `module:${module}`)
  await tap(staff, `language-of:${language}`)
  await tap(staff, 'hand-over')
  await staff.getByText('Svara först på frågorna om ett samtal tillsammans.').waitFor()
  for (const one of ['alone', 'nothing', 'stay']) await tap(staff, `joint:${one}`)
  await tapAway(staff, 'hand-over')
  await shown(page, 'programme')
  return page
}

const atPage = (page: Page, name: string): Promise<void> => page.locator(`[data-step="${name}"][data-step-kind="joint"]`).waitFor()

/** Every file below a directory that holds some words. */
const filesWith = (directory: string, words: string): string[] =>
  fs
    .readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => fs.readFileSync(file).includes(words))

test('two parents talk in turns, try something, take a sheet each on paper, and nothing of it stays', async () => {
  const printer = ownDirectory()
  directories.push(printer)
  fs.writeFileSync(path.join(printer, 'lp'), `#!/bin/sh\ncat > ${printer}/job.pdf\n`, { mode: 0o755 })
  kiosk = startKiosk({
    places: office({ pin: hashPin(pin), printing: true }),
    environment: { PATH: `${printer}:${process.env.PATH}` },
  })
  const page = await handedOver(['p17'], 'sv')
  await look(page, 'first')
  await tap(page, 'next')
  await page.locator('[data-action="topic:clothes"]').waitFor()
  await look(page, 'topics')
  await tap(page, 'topic:clothes')
  await atPage(page, 'clothes-begin')
  const first = await page.locator('[data-turn]').getAttribute('data-turn')
  await tap(page, 'next')
  await atPage(page, 'clothes-first')
  await tap(page, 'pick:weather')
  await page.locator('[data-step] input[type="text"]').fill('vantarna i lådan')
  await look(page, 'first turn')
  await tap(page, 'next')
  await atPage(page, 'clothes-second')
  expect(await page.locator('[data-turn]').getAttribute('data-turn')).toBe(first === 'left' ? 'right' : 'left')
  expect(await page.locator('[data-step] input[type="text"]').inputValue()).toBe('')
  expect(await page.locator('[data-step] :checked').count()).toBe(0)
  await tap(page, 'next')
  await atPage(page, 'clothes-both')
  expect(await page.locator(`[data-seat="${first}"] article`).textContent()).toContain('vantarna i lådan')
  await look(page, 'both')
  await tap(page, 'next')
  await tap(page, 'pick:warm-and-dry')
  await tap(page, 'next')
  await tap(page, 'pick:follows-child')
  await look(page, 'try')
  await tap(page, 'next')
  await tap(page, 'who:right')
  await tap(page, 'when:every-sunday')
  await look(page, 'plan')
  await tap(page, 'next')
  await tap(page, 'pick:weeks-4')
  await look(page, 'review')
  await tap(page, 'done')
  await page.locator('[data-screen="end"] [data-outcome="clothes"]').waitFor()
  await look(page, 'end')
  await tap(page, 'print')
  await page.getByText('Det kommer ur skrivaren nu').waitFor()
  const job = fs.readFileSync(path.join(printer, 'job.pdf'), 'latin1')
  expect(job.match(/\/Type\s*\/Page\b/g)).toHaveLength(2)
  await tap(page, 'sheet:left')
  await page.locator('[data-panel="joint-sheet"]').waitFor()
  await look(page, 'sheet')
  await tap(page, 'close')
  await endVisit(page)
  await shown(await kiosk.visitor(1), 'wiped')
  for (const directory of [kiosk.places.home, kiosk.places.run]) expect(filesWith(directory, 'vantarna i lådan')).toEqual([])
  expect(seen).toHaveLength(9)
})

test('either takes a pause with one key, in Arabic and by keyboard alone; the talk ends, and nobody is named', async () => {
  kiosk = startKiosk({ places: office() })
  const page = await handedOver(['p16', 'p17'], 'ar')
  const keyboard = keyboardAt(page)
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  await pressOn(keyboard, 'next')
  await page.locator('[data-action="topic:special-days"]').waitFor()
  await pressOn(keyboard, 'topic:special-days')
  await atPage(page, 'special-days-begin')
  await pressOn(keyboard, 'next')
  await atPage(page, 'special-days-first')
  await pressOn(keyboard, 'pick:faith', ' ')
  await pressOn(keyboard, 'next')
  await atPage(page, 'special-days-second')
  await pressOn(keyboard, 'pause')
  await page.locator('[data-screen="end"] [data-paused]').waitFor()
  await look(page, 'paused')
  expect(await page.content()).not.toMatch(/جهة اليمين|جهة اليسار|الأعياد/)
  expect(
    await page.locator('[data-screen="end"] [data-action]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.action)),
  ).toEqual(['end-visit'])
  await pressOn(keyboard, 'end-visit').catch(() => undefined)
  await shown(await kiosk.visitor(1), 'wiped')
})
