import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { addedTo, noCounts } from '../../src/core/usage/counts'
import { seal } from '../../src/office/sealed'
import { asOrdinary } from '../support/account'
import { newPlaces, startKiosk, type Kiosk, type Places } from '../support/kiosk'

/** Runs the packaged app as an administrator's script would: an ordinary account, no display. */
const command = (places: Places, ...args: string[]): { code: number; out: string; err: string } => {
  const { command: program, before } = asOrdinary(path.resolve('release/test/linux-unpacked/ses-kiosk'))
  const env = {
    PATH: process.env.PATH,
    HOME: places.home,
    SES_KIOSK_DATA_DIR: places.data,
    SES_KIOSK_RUN_DIR: places.run,
    SES_KIOSK_CONFIG: places.config,
  }
  try {
    return {
      code: 0,
      out: execFileSync(program, [...before, ...args], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
      err: '',
    }
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string }
    return { code: status, out: stdout, err: stderr }
  }
}

const year = (visits: number) =>
  addedTo(noCounts.months, '2025-03', { visits, 'programme:parents': visits, 'language:sv': visits, 'ending:finished': visits })

const withCounts = (places: Places, visits: number): void => {
  fs.mkdirSync(places.data, { recursive: true, mode: 0o777 })
  fs.chmodSync(places.data, 0o777)
  for (const slot of ['counts', 'counts-backup'])
    fs.writeFileSync(path.join(places.data, `${slot}.json`), seal({ version: 1, months: year(visits) }))
}

describe('commands without a window', () => {
  const places = newPlaces()
  const folder = path.join(places.home, 'export')
  afterEach(() => {
    for (const one of [folder, places.data, places.config]) fs.rmSync(one, { recursive: true, force: true })
  })

  test('--export-usage writes the table and its description, the same bytes every time', () => {
    withCounts(places, 42)
    expect(command(places, '--export-usage', folder)).toMatchObject({ code: 0 })
    const table = fs.readFileSync(path.join(folder, 'ses-kiosk-usage.csv'))
    expect(table.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
    expect(table.toString()).toContain('2025-H1')
    expect(table.toString()).not.toContain('42')
    const description = fs.readFileSync(path.join(folder, 'datapackage.json'))
    expect(JSON.parse(description.toString())).toMatchObject({ profile: 'tabular-data-package' })
    command(places, '--export-usage', folder)
    expect(fs.readFileSync(path.join(folder, 'ses-kiosk-usage.csv'))).toEqual(table)
    expect(fs.readFileSync(path.join(folder, 'datapackage.json'))).toEqual(description)
  })

  test('a folder that cannot be written is an error in words, and nothing is half written', () => {
    withCounts(places, 42)
    fs.mkdirSync(folder, { mode: 0o555 })
    const result = command(places, '--export-usage', path.join(folder, 'inside'))
    expect(result.code).toBe(1)
    expect(result.err).toContain('may not write there')
    expect(fs.readdirSync(folder)).toEqual([])
  })

  test('a broken office.json is named with its line', () => {
    fs.writeFileSync(places.config, '{\n  "kioskName": "receptionen",\n  "languges": ["sv"]\n}\n')
    const result = command(places, '--export-usage', folder)
    expect(result.code).toBe(1)
    expect(result.err).toContain('office.json:3:3 languges')
  })

  test('a start without a display says how to give it one', () => {
    const result = command(places)
    expect(result.code).toBe(1)
    expect(result.err).toContain('xvfb-run')
  })
})

test('with a broken office.json no visit starts, and the lines are said', async () => {
  const places = newPlaces()
  fs.writeFileSync(places.config, '{ "idle": { "warningSeconds": 5 } }')
  fs.chmodSync(places.config, 0o644)
  const kiosk: Kiosk = startKiosk({ places })
  await new Promise<void>((resolve) => kiosk.child.stderr!.on('data', () => kiosk.output().includes('idle.warningSeconds') && resolve()))
  expect(kiosk.output()).toContain('office.json:1:')
  expect(fs.readdirSync(places.run).filter((name) => name.startsWith('visit-'))).toEqual([])
  expect(await kiosk.stop()).toBe(0)
  kiosk.clean()
})
