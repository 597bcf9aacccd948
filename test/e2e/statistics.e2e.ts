import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addedTo, noCounts, type Months } from '../../src/core/usage/counts'
import { undated } from '../../src/office/export/report-pdf'
import { hashPin } from '../../src/office/pin/pin'
import { seal } from '../../src/office/sealed'
import { axe } from '../support/axe'
import { ownDirectory } from '../support/account'
import { newPlaces, startKiosk, type Kiosk } from '../support/kiosk'
import { treeFaults } from '../support/tree-faults'
import { shown, tap } from '../support/walk'

const isRoot = process.getuid?.() === 0
const pin = '483920'

/** Counts that so many visits can make. */
const visits = (many: number) => ({
  visits: many,
  'programme:parents': many,
  'language:sv': many - Math.ceil(many / 10),
  'language:ar': Math.ceil(many / 10),
  'ending:finished': many,
  'opened:p03': many,
  'opened:p01': Math.floor(many / 2),
  'completed:p03': Math.floor((many * 3) / 4),
  'felt:better': Math.floor(many / 2),
  'felt:same': 2,
})
const months: Months = addedTo(addedTo(addedTo(noCounts.months, '2025-03', visits(7)), '2025-09', visits(63)), '2026-02', visits(121))

let kiosk: Kiosk
let staff: Page
let printer: string
/** What stands for a stick: a file system of its own where removable media are mounted, which is small enough to be full. */
const stick = `/media/ses-kiosk-test-${process.pid}`

beforeAll(async () => {
  const places = newPlaces()
  const config = { pin: hashPin(pin), kioskName: 'receptionen', office: 'Familjerätten', municipality: 'Exempelköping', printing: true }
  fs.writeFileSync(places.config, JSON.stringify(config), { mode: 0o644 })
  fs.mkdirSync(places.data, { mode: 0o777 })
  fs.chmodSync(places.data, 0o777)
  for (const slot of ['counts', 'counts-backup']) fs.writeFileSync(path.join(places.data, `${slot}.json`), seal({ version: 1, months }))
  printer = ownDirectory()
  fs.writeFileSync(path.join(printer, 'lp'), `#!/bin/sh\necho "$@" > ${printer}/called; cat > ${printer}/job.pdf\n`, { mode: 0o755 })
  kiosk = startKiosk({ places, environment: { PATH: `${printer}:${process.env.PATH}` } })
  await tap(await kiosk.visitor(0), 'staff')
  staff = await kiosk.staff(0)
  await shown(staff, 'staff')
})
afterAll(async () => {
  await kiosk.stop()
  kiosk.clean()
  fs.rmSync(printer, { recursive: true, force: true })
})

const folder = (name: string): string => {
  const made = path.join(kiosk.places.home, name)
  fs.mkdirSync(made, { mode: 0o777 })
  fs.chmodSync(made, 0o777)
  return made
}

/** Saves into a folder that is written down, and waits for what comes of it. */
const saveTo = async (directory: string): Promise<string> => {
  await staff.locator('[data-action="folder"]').fill(directory)
  await tap(staff, 'export:folder')
  await staff.locator('[data-exporting]').waitFor()
  return outcome()
}

const outcome = async (): Promise<string> => {
  const said = staff.locator('[data-export]')
  await said.waitFor()
  return said.innerText()
}

/** What an exported table says of a period: the figures by measure and key, and the measures that are left out. */
const exportedIn = (directory: string, period: string) => {
  const rows = fs.readFileSync(path.join(directory, 'ses-kiosk-usage.csv'), 'utf8').split('\r\n').slice(1, -1)
  const own = rows.map((row) => row.split(',')).filter((fields) => fields[1] === period)
  const [left, figures] = [own.filter((fields) => fields[6] === 'utelämnad'), own.filter((fields) => fields[6] !== 'utelämnad')]
  return {
    leftOut: left.map((fields) => fields[4]!),
    figures: new Map(figures.map(([, , , , measure, key, figure]) => [`${measure}:${key || period}`, figure!.replace(' besök', '')])),
  }
}

/** What the page shows, by measure and key; the visits of other periods are not those of the chosen one. */
const shownCounts = async (period: string): Promise<Map<string, string>> => {
  const cells = await staff
    .locator('[data-statistics] [data-count]')
    .evaluateAll((all) => all.map((cell) => [cell.getAttribute('data-count')!, cell.textContent!]))
  return new Map(cells.filter(([name]) => !name!.startsWith('visits:') || name === `visits:${period}`) as [string, string][])
}

const files = ['datapackage.json', 'ses-kiosk-rapport.pdf', 'ses-kiosk-usage.csv']

test('nothing is answered before the door is open', async () => {
  const asked = staff.evaluate(() => (window as unknown as { staff: { statistics(): Promise<unknown> } }).staff.statistics())
  await expect(asked).rejects.toThrow('the door is closed')
})

describe('the statistics of closed periods', () => {
  beforeAll(async () => {
    for (const digit of pin) await tap(staff, `digit:${digit}`)
    await tap(staff, 'open')
    await tap(staff, 'page:statistics')
    await staff.locator('[data-statistics="published"]').waitFor()
  })

  test('are those of the export, figure by figure, and nobody is shut out of reading them', async () => {
    const out = folder('export')
    await tap(staff, 'export')
    expect(await saveTo(out)).toContain('Klart')
    expect(fs.readdirSync(out).sort()).toEqual(files)
    for (const period of ['2026-H1', '2025-H2', '2025-H1']) {
      await tap(staff, `year:${period.slice(0, 4)}`)
      await tap(staff, `period:${period}`)
      const { figures, leftOut } = exportedIn(out, period)
      expect(await shownCounts(period)).toEqual(figures)
      for (const measure of leftOut)
        await staff.locator(`[data-statistics] [data-measure="${measure}"]`, { hasText: 'Utelämnad:' }).waitFor()
      if (period !== '2025-H2') {
        expect(await axe(staff)).toEqual([])
        expect(await treeFaults(staff)).toEqual([])
      }
    }
    expect(exportedIn(out, '2026-H1')).toMatchObject({ leftOut: ['language'] })
    expect(exportedIn(out, '2025-H1').figures).toEqual(new Map([['visits:2025-H1', 'färre än 10']]))
  })

  test('become a report of one page, the same bytes each time, and the same on paper', async () => {
    const again = folder('again')
    const reportIn = (directory: string) => fs.readFileSync(path.join(directory, 'ses-kiosk-rapport.pdf'))
    const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)
    await tap(staff, 'year:2026')
    await saveTo(again)
    const report = reportIn(again)
    expect(report).toEqual(reportIn(path.join(kiosk.places.home, 'export')))
    expect(pagesOf(report)).toHaveLength(1)
    expect(report.toString('latin1')).not.toMatch(/D:20\d\d/)
    expect(report.length).toBeLessThan(500_000)
    await tap(staff, 'print')
    await staff.getByText('Rapporten är skickad till skrivaren').waitFor()
    expect(fs.readFileSync(path.join(printer, 'called'), 'utf8')).toBe('-t SES -\n')
    expect(undated(fs.readFileSync(path.join(printer, 'job.pdf')))).toEqual(report)
  })

  test('stay where they are if the folder may not be written, is not there, or is no whole path', async () => {
    const closed = folder('closed')
    fs.chmodSync(closed, 0o555)
    expect(await saveTo(closed)).toMatch(/Ingenting sparades[^]*får inte skriva/)
    expect(fs.readdirSync(closed)).toEqual([])
    expect(await saveTo(path.join(closed, 'gone'))).toMatch(/Ingenting sparades[^]*finns inte/)
    await staff.locator('[data-action="folder"]').fill('statistik')
    await tap(staff, 'export:folder')
    expect(await outcome()).toMatch(/hela sökväg/)
  })

  test.skipIf(!isRoot)('go onto a stick that is put in, and a full one is said (only root can mount one)', async () => {
    await staff.getByText('Inget USB-minne hittat').waitFor()
    fs.mkdirSync(stick, { recursive: true })
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m,mode=777', 'tmpfs', stick])
    try {
      const button = staff.locator('[data-action="export:0"]', { hasText: path.basename(stick) })
      await button.click()
      expect(await outcome()).toContain(`Filerna är skrivna till ${path.basename(stick)}`)
      expect(fs.readdirSync(stick).sort()).toEqual(files)
      const before = files.map((name) => fs.readFileSync(path.join(stick, name)))
      // What is left takes the first files and not the last.
      const { bavail, bsize } = fs.statfsSync(stick)
      fs.writeFileSync(path.join(stick, 'holiday.mp4'), Buffer.alloc(bavail * bsize - 40_000))
      await tap(staff, 'year:2025')
      await button.click()
      expect(await outcome()).toMatch(/Ingenting sparades[^]*disken är full/)
      expect(fs.readdirSync(stick).sort()).toEqual([...files, 'holiday.mp4'].sort())
      expect(files.map((name) => fs.readFileSync(path.join(stick, name)))).toEqual(before)
    } finally {
      execFileSync('umount', [stick])
      fs.rmdirSync(stick)
    }
  })
})
