import * as fs from 'node:fs'
import * as path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { ownDirectory } from '../support/account'
import { newPlaces, startKiosk, type Kiosk } from '../support/kiosk'
import { openModule, tap, toModules } from '../support/walk'

let kiosk: Kiosk
let printer: string
afterEach(async () => {
  await kiosk.stop()
  kiosk.clean()
  fs.rmSync(printer, { recursive: true, force: true })
})

/** A kiosk that prints, with a print system that keeps what it was given beside how it was called. */
const printingKiosk = (script: string): void => {
  const places = newPlaces()
  fs.writeFileSync(places.config, JSON.stringify({ printing: true }))
  printer = ownDirectory()
  fs.writeFileSync(path.join(printer, 'lp'), `#!/bin/sh\n${script.replaceAll('HERE', printer)}\n`, { mode: 0o755 })
  kiosk = startKiosk({ places, environment: { PATH: `${printer}:${process.env.PATH}` } })
}

/** From the start to a handout with one card on it, and the button that prints it. */
const printHandout = async () => {
  const page = await kiosk.visitor(0)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await toModules(page, { language: 'sv', module: 'p03' })
  await openModule(page, 'p03')
  while ((await page.locator('[data-step-kind="if-then"]').count()) === 0) await tap(page, 'next')
  for (const group of await page.locator('[data-step] fieldset').all()) await group.locator('input').first().click()
  await tap(page, 'done')
  await tap(page, 'handout')
  await tap(page, 'safe:yes')
  await tap(page, 'print')
  return page
}

test('a handout goes to the print system from memory, under a title that says nothing', async () => {
  printingKiosk('echo "$@" > HERE/called; cat > HERE/job.pdf')
  const page = await printHandout()
  await page.getByText('Det kommer ur skrivaren nu').waitFor()
  expect(fs.readFileSync(path.join(printer, 'called'), 'utf8')).toBe('-t SES -\n')
  const job = fs.readFileSync(path.join(printer, 'job.pdf'))
  expect(job.subarray(0, 5).toString()).toBe('%PDF-')
  expect(job.toString('latin1')).not.toMatch(/Familj|p03|if-then|app:\/\//)
  const left = fs.readdirSync(kiosk.places.run, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.pdf'))
  expect(left).toEqual([])
})

test('a printer that does not answer is said, and what to do instead', async () => {
  printingKiosk('exit 1')
  const page = await printHandout()
  await page.getByText('Skrivaren svarar inte').waitFor()
})
