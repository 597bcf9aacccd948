import * as fs from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { readCounts } from '../../src/office/counts-store'
import type { Kiosk, Places } from './kiosk'
import { processesOf } from './kiosk-processes'
import { passReceipt, shown } from './walk'

/** The run directories of visits that there are. */
export const visitDirectories = ({ run }: Places): string[] => fs.readdirSync(run).filter((name) => name.startsWith('visit-'))

/** What was counted, all months together, by measure; fails where a file of the counts cannot be read. */
export const countsOf = ({ data }: Pick<Places, 'data'>): Record<string, number> => {
  const { months, troubles } = readCounts(data)
  expect(troubles).toEqual([])
  const sums: Record<string, number> = {}
  for (const month of Object.values(months)) for (const [cell, number] of Object.entries(month)) sums[cell] = (sums[cell] ?? 0) + number
  return sums
}

/** The n-th visitor's page comes, with the receipt first where one is due, and tells nothing of the visit before. */
export const startsClean = async (kiosk: Kiosk, n: number, screen: 'start' | 'wiped' = 'wiped'): Promise<Page> => {
  const page = await kiosk.visitor(n)
  await shown(page, screen)
  await passReceipt(page)
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['sv', 'ltr'])
  expect(await page.evaluate(() => [history.length, location.hash, document.title])).toEqual([1, '', 'SES Kiosk'])
  expect(visitDirectories(kiosk.places)).toHaveLength(1)
  return page
}

/** Speech outlives an office that was killed for some seconds: its dispatcher waits for somebody to come back. */
const outlivingMs = 30_000

/** Every process of the kiosk is gone; those that end by themselves need a moment for it. */
export const allEnded = (kiosk: Kiosk): Promise<void> => vi.waitFor(() => expect(processesOf(kiosk)).toEqual([]), { timeout: outlivingMs })

/** The kiosk closes and leaves its counts, and neither a process nor a run directory. */
export const leavesOnlyCounts = async (kiosk: Kiosk, counts: Record<string, number>): Promise<void> => {
  expect(await kiosk.stop()).toBe(0)
  await allEnded(kiosk)
  expect(visitDirectories(kiosk.places)).toEqual([])
  expect(countsOf(kiosk.places)).toMatchObject(counts)
}
