import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { openAttempts } from '../../../src/office/pin/attempts-store'
import { verifyPin } from '../../../src/office/pin/pin'
import { setPin } from '../../../src/office/pin/set-pin'
import { contentOf, failingAt, refusing } from '../broken-files'
import { before, office } from './an-office'

// Flushing to a real disk takes longer than a test usually may, where other tests run beside it.
vi.setConfig({ testTimeout: 120_000 })

describe('what is refused leaves everything as it was', () => {
  test.each([
    ['a weak PIN', '123456', /count up or down[^]*räknar uppåt/],
    ['a short one', '4839', /6 to 12 digits[^]*6 till 12 siffror/],
    ['spaces around it', '483920 \r\n', /without spaces[^]*utan mellanslag/],
    ['two lines', '483920\n\n', /digits only[^]*bara innehålla siffror/],
    ['nothing', '', /No PIN came[^]*--set-pin[^]*Ingen PIN-kod kom/],
    ['an empty line', '\n', /No PIN came/],
  ])('%s', (_, typed, words) => {
    const { paths, set, text } = office(before)
    openAttempts(paths.data).save({ wrong: 15 })
    const result = set(typed)
    expect(result).toMatchObject({ code: 1, out: [] })
    expect(result.err.join('\n')).toMatch(words)
    expect(text()).toBe(before)
    expect(openAttempts(paths.data).read()).toEqual({ attempts: { wrong: 15 } })
  })

  test('a PIN on the command line is wrong use: others could read it there', () => {
    const { paths } = office()
    expect(setPin.run(['483920'], { paths, cwd: '/', now: new Date(0), input: () => '483920' })).toBeUndefined()
    expect(fs.existsSync(paths.config)).toBe(false)
  })

  test.each([
    ['not JSON', '{\n  "printing": true,\n}', ':3:1 a name in'],
    ['a misspelt setting', '{\n  "printin": true\n}', ':2:3 printin: there is no setting'],
    ['a setting twice', '{ "printing": true, "printing": true }', ':1:21 this setting is given twice'],
    ['a PIN in plain', '{\n  "pin": "483920"\n}', ':2:10 pin: remove this setting and set the PIN with --set-pin'],
  ])('a broken office.json (%s) is named by line and column', (_, config, words) => {
    const { paths, set, text } = office(config)
    openAttempts(paths.data).save({ wrong: 15 })
    const result = set('739164')
    expect(result).toMatchObject({ code: 1, out: [] })
    expect(result.err[0]).toContain(`${paths.config}${words}`)
    expect(result.err.join()).not.toMatch(/483920|739164/)
    expect(text()).toBe(config)
    expect(openAttempts(paths.data).read()).toEqual({ attempts: { wrong: 15 } })
  })

  test('a folder that is missing is not made, and it is said what to do', () => {
    const { paths, set } = office()
    const etc = path.dirname(paths.config)
    fs.rmdirSync(etc)
    expect(set('483920')).toEqual({
      code: 1,
      out: [],
      err: [
        `${etc}: there is no such folder. Create it, so that the account of the kiosk may read it, and try again.`,
        `${etc}: mappen finns inte. Skapa den, så att kioskens konto får läsa den, och försök igen.`,
      ],
    })
    expect(fs.existsSync(etc)).toBe(false)
    expect(contentOf(paths.data)).toEqual({})
  })
})

describe('a disk that fails', () => {
  test('where the tries cannot be forgotten the PIN is not written', () => {
    const { paths, set, text } = office(before)
    fs.rmdirSync(paths.data)
    fs.writeFileSync(paths.data, '')
    const result = set('483920')
    expect(result).toMatchObject({ code: 1, out: [] })
    expect(result.err.join('\n')).toContain(path.join(paths.data, 'staff-door.json'))
    expect(text()).toBe(before)
    for (const [code, words] of [
      ['EROFS', /read-only[^]*skrivskyddad/],
      ['EACCES', /may not write[^]*får inte skriva/],
    ] as const) {
      const refused = set('483920', { files: refusing('openSync', code) })
      expect(refused).toMatchObject({ code: 1, out: [] })
      expect(refused.err.join('\n')).toMatch(words)
    }
    expect(text()).toBe(before)
  })

  test('whichever step fails, office.json is the old or the new one, whole, and no other file stays', () => {
    const steps = failingAt(0)
    office(before).set('483920', { files: steps })
    for (let step = 1; step <= steps.steps(); step += 1) {
      const { paths, set, text, pin } = office(before)
      const result = set('483920', { files: failingAt(step) })
      expect(result).toMatchObject({ code: 1, out: [] })
      expect(result.err.join('\n')).toMatch(/The PIN is not set[^]*disk is full[^]*disken är full/)
      if (text() !== before) expect(verifyPin('483920', pin()!)).toBe(true)
      expect(Object.keys(contentOf(path.dirname(paths.config)))).toEqual(['office.json'])
      expect(Object.keys(contentOf(paths.data)).filter((name) => name !== 'staff-door.json')).toEqual([])
    }
  })
})
