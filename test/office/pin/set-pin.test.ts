import fc from 'fast-check'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { openOffice } from '../../../src/office/open-office'
import { noAttempts } from '../../../src/office/pin/attempts'
import { openAttempts } from '../../../src/office/pin/attempts-store'
import { hashPin, verifyPin } from '../../../src/office/pin/pin'
import { setPin } from '../../../src/office/pin/set-pin'
import { readOfficeConfig } from '../../../src/office/read-office-config'
import { contentOf, refusing } from '../broken-files'
import { before, office } from './an-office'

// Flushing to a real disk takes longer than a test usually may, where other tests run beside it.
vi.setConfig({ testTimeout: 120_000 })

describe('where everything is right', () => {
  test('it is written beside what stands there, in its order', () => {
    const { paths, set, text, pin } = office(before)
    expect(set('483920\n')).toEqual({
      code: 0,
      out: [
        'The PIN is set, and wrong tries are forgotten. It holds at once, in a kiosk that runs as well.',
        'PIN-koden är satt, och felaktiga försök är glömda. Den gäller genast, också i en kiosk som är igång.',
      ],
      err: [],
    })
    expect(verifyPin('483920', pin()!)).toBe(true)
    expect(text()).toBe(`${JSON.stringify({ ...JSON.parse(before), pin: pin() }, null, 2)}\n`)
    expect(Object.keys(contentOf(path.dirname(paths.config)))).toEqual(['office.json'])
  })

  test('a new PIN stands where the old one stood; the kiosk reads it', () => {
    const { paths, text, pin } = office(before)
    const set = (typed: string) => setPin.run([], { paths, cwd: '/', now: new Date(0), input: () => typed })!
    expect(set('483920').code).toBe(0)
    const first = pin()!
    fs.writeFileSync(paths.config, text().replace('"printing": true,\n', '').replace('\n}', ',\n  "printing": true\n}'))
    expect(set('739164').code).toBe(0)
    expect(verifyPin('739164', pin()!)).toBe(true)
    expect(verifyPin('483920', pin()!)).toBe(false)
    expect(text()).not.toContain(first)
    expect(Object.keys(JSON.parse(text()) as object)).toEqual(['office', 'helpLines', 'kioskName', 'pin', 'printing'])
    expect(readOfficeConfig(paths.config)).toMatchObject({ ok: true, config: { pin: pin(), printing: true } })
  })

  test('without office.json it is made, for its owner and its group, and that is said', () => {
    const { paths, set, text, pin } = office()
    const result = set('483920')
    expect(result).toMatchObject({ code: 0, err: [] })
    expect(result.out.slice(2)).toEqual([
      `${paths.config} is new: make sure that the account of the kiosk may read it.`,
      `${paths.config} är ny: se till att kioskens konto får läsa den.`,
    ])
    expect(text()).toBe(`{\n  "pin": "${pin()}"\n}\n`)
    if (process.platform !== 'win32') expect(fs.statSync(paths.config).mode & 0o777).toBe(0o640)
  })

  test.each(['483920', '483920\n', '483920\r\n', '\uFEFF483920\r\n', '٤٨٣٩٢٠\n', '۴۸۳۹۲۰'])(
    '%j is taken as a shell hands it over',
    (typed) => {
      const { set, pin } = office()
      expect(set(typed).code).toBe(0)
      expect(verifyPin('483920', pin()!)).toBe(true)
    },
  )

  test('a reset forgets the wrong tries', () => {
    const { paths, set } = office(before)
    openAttempts(paths.data).save({ wrong: 15 })
    expect(set('483920').code).toBe(0)
    expect(openAttempts(paths.data).read()).toEqual({ attempts: noAttempts })
  })

  test('a kiosk that has never run has no tries and no folder to keep them, and gets none', () => {
    const { paths, set, pin } = office()
    fs.rmdirSync(paths.data)
    expect(set('483920').code).toBe(0)
    expect(verifyPin('483920', pin()!)).toBe(true)
    expect(fs.existsSync(paths.data)).toBe(false)
  })
})

describe.skipIf(process.platform === 'win32')('whose the file is', () => {
  test('its mode stays', () => {
    const { paths, set } = office(before)
    for (const mode of [0o600, 0o644, 0o660]) {
      fs.writeFileSync(paths.config, before)
      fs.chmodSync(paths.config, mode)
      expect(set('483920').code).toBe(0)
      expect(fs.statSync(paths.config).mode & 0o777).toBe(mode)
    }
  })

  test.runIf(process.getuid?.() === 0)('an administrator leaves it to whom it belongs, and a new one to the group of the kiosk', () => {
    const { paths, set } = office(before)
    fs.chownSync(paths.config, 1234, 1235)
    set('483920')
    expect(fs.statSync(paths.config)).toMatchObject({ uid: 1234, gid: 1235 })
    fs.rmSync(paths.config)
    fs.chownSync(paths.data, 1236, 1237)
    set('483920')
    expect(fs.statSync(paths.config)).toMatchObject({ uid: process.getuid!(), gid: 1237 })
  })

  test('where it cannot be left to them, nothing is written', () => {
    const { set, text } = office(before)
    const stranger = {
      ...fs,
      statSync: () => ({ mode: 0o100640, uid: 1234, gid: 1235 }),
      fchownSync: refusing('fchownSync', 'EPERM').fchownSync,
    }
    const result = set('483920', { files: stranger })
    expect(result).toMatchObject({ code: 1, out: [] })
    expect(result.err.join('\n')).toMatch(/The PIN is not set[^]*may not write there[^]*får inte skriva där/)
    expect(text()).toBe(before)
  })
})

test('no line and no file holds what was typed', () => {
  const typed = fc.oneof(fc.stringMatching(/^\d{6,12}$/), fc.stringMatching(/^\d{13,20}$/), fc.stringMatching(/^\d{3} \d{3}\w$/))
  fc.assert(
    fc.property(typed, (pin) => {
      const { paths, set } = office(before)
      const result = set(`${pin}\n`)
      const files = Object.values({ ...contentOf(paths.data), ...contentOf(path.dirname(paths.config)) })
      expect([...result.out, ...result.err, ...files].join('\n')).not.toContain(pin)
    }),
    { numRuns: 30 },
  )
})

test('the PIN stays in the office: a visit is told nothing of it', () => {
  const { paths } = office(JSON.stringify({ ...JSON.parse(before), pin: hashPin('483920') }))
  const read = openOffice(paths, vi.fn(), vi.fn())
  if (!read.ok) throw new Error(read.trouble.lines.join('\n'))
  const { profile, idle } = read.office
  expect(JSON.stringify({ profile, idle })).not.toMatch(/scrypt|"pin"/)
  expect(profile.office).toBe('Familjerätten')
})
