import * as fs from 'node:fs'
import * as path from 'node:path'
import type { Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { ownDirectory } from './account'
import { newPlaces, type Start } from './kiosk'
import { openModule, tap, toModules } from './walk'

/** A print system that is a script, and the directory it may write into, which the script calls HERE. */
export const printSystem = (script: string, printing = true): { start: Start; directory: string } => {
  const places = newPlaces()
  fs.writeFileSync(places.config, JSON.stringify({ printing }))
  const directory = ownDirectory()
  onTestFinished(() => fs.rmSync(directory, { recursive: true, force: true }))
  fs.writeFileSync(path.join(directory, 'lp'), `#!/bin/sh\n${script.replaceAll('HERE', directory)}\n`, { mode: 0o755 })
  return { start: { places, environment: { PATH: `${directory}:${process.env.PATH}` } }, directory }
}

/** From the start to a handout with one card on it, before anything is printed. */
export const toHandout = async (page: Page): Promise<void> => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await toModules(page, { language: 'sv', module: 'p03' })
  await openModule(page, 'p03')
  while ((await page.locator('[data-step-kind="if-then"]').count()) === 0) await tap(page, 'next')
  for (const group of await page.locator('[data-step] fieldset').all()) await group.locator('input').first().click()
  await tap(page, 'done')
  await tap(page, 'handout')
  await tap(page, 'safe:yes')
}
