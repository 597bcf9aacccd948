import * as fs from 'node:fs'
import * as path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { environmentOf, type Kiosk, newPlaces, type Places, startKiosk } from '../support/kiosk'
import { endAll, officeOf, visitsOf } from '../support/kiosk-processes'
import { openings, type Opening } from '../support/openings'
import { startPlain, type PlainElectron } from '../support/plain-electron'
import { marker, onRelease, ours, release, startsHere, startToItsEnd } from '../support/release'

let places: Places
beforeEach(() => {
  places = newPlaces()
  marker(places.home)
})
afterEach(() => {
  for (const directory of [places.home, places.run]) fs.rmSync(directory, { recursive: true, force: true })
})

const here = (given: string) => given.replace('HOME', places.home)
const environment = (more: Opening['environment'] = {}) =>
  environmentOf(places, Object.fromEntries(Object.entries(more).map(([name, value]) => [name, here(value)])))

/** What the library of fonts keeps for itself where the computer's own list is out of date; read before any program. */
const ofFonts = /^\.cache\/fontconfig\//

/** What a start has written, besides the empty folders and files that Chromium makes before it reads the program. */
const written = () =>
  [places.home, places.run].flatMap((directory) =>
    fs
      .readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((name) => !ofFonts.test(name))
      .filter((name) => fs.statSync(path.join(directory, name)).isFile() && fs.statSync(path.join(directory, name)).size > 0),
  )

/** Started like this a release says one line and ends: it has opened nothing, run nothing and written nothing. */
const refuses = ({ args = [], environment: set, leaves }: Opening, line: RegExp) => {
  const { code, out, err } = startToItsEnd(release, args.map(here), environment(set))
  expect(ours(err)).toEqual([expect.stringMatching(line)])
  expect({ code, out, isOpen: /Debugger|DevTools listening/.test(err), written: written().filter((name) => name !== leaves) }).toEqual({
    code: 1,
    out: '',
    isOpen: false,
    written: ['marker.cjs'],
  })
}

const isSet = (name: string) => /^[A-Z]/.test(name)
const lineFor = (name: string) =>
  isSet(name)
    ? new RegExp(`^SES Kiosk does not start while ${name} is set: start it without\\.$`)
    : new RegExp(`^SES Kiosk does not start with ${name}\\. It takes nothing but --`)

describe.skipIf(!startsHere)(onRelease('threat 14: a release says one line and ends, started with'), () => {
  test.each(Object.entries(openings))('%s', (name, opening) => refuses(opening, lineFor(name)))

  test('a visit by hand, outside an office: it ends at once, without a line', () => {
    const { code, signal, out, err } = startToItsEnd(release, ['--visitor', here('--user-data-dir=HOME/visit')], environment())
    expect({ code, signal, out, said: ours(err), written: written() }).toEqual({
      code: null,
      signal: 'SIGKILL',
      out: '',
      said: [],
      written: ['marker.cjs'],
    })
  })
})

describe.skipIf(!startsHere)(onRelease('threat 14: what a release refuses opens Electron as it comes'), () => {
  let plain: PlainElectron
  afterEach(() => plain.end())

  const seen = () => ({ said: plain.said(), home: places.home })
  const opensIt = Object.entries(openings).filter(([, { opens }]) => opens)

  test.each(opensIt)('%s', async (_, { args = [], environment: set, opens }) => {
    plain = startPlain(args.map(here), environment(set))
    await expect.poll(() => opens!(seen()), { timeout: 60_000 }).toBe(true)
  })

  test('and without any of that nothing is open', async () => {
    plain = startPlain([], environment())
    await expect.poll(plain.said, { timeout: 60_000 }).toMatch(/^open$/m)
    expect(opensIt.filter(([, { opens }]) => opens!(seen())).map(([name]) => name)).toEqual([])
  })
})

describe.skipIf(!startsHere)(onRelease('threat 14: a release that starts'), () => {
  let kiosk: Kiosk
  afterEach(() => endAll(kiosk))

  const argumentsOf = (pid: number) => fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').slice(1, -1)

  test('takes what it takes, and gives its visit the switches of the screen and nothing else', async () => {
    const screen = ['--disable-gpu', '--ozone-platform=x11', '--force-device-scale-factor=1.25']
    kiosk = startKiosk({ places, build: 'release', args: [...screen.slice(1), '--supervised'] })
    // Until it is the program, it is the shell that forbids it to leave its memory behind.
    const programs = () =>
      visitsOf(kiosk)
        .map(({ main }) => argumentsOf(main))
        .filter(([first]) => first !== '-c')
    await expect.poll(() => programs().length, { timeout: 60_000 }).toBe(1)
    expect(programs()).toEqual([[...screen, '--visitor', expect.stringMatching(/^--user-data-dir=/)]])
    expect(argumentsOf(officeOf(kiosk))).toEqual([...screen, '--supervised'])
    // Said to the log when the first visit stands on the screen.
    const isLogged = () => fs.existsSync(places.data) && fs.readdirSync(places.data).some((name) => name.startsWith('log-'))
    await expect.poll(isLogged, { timeout: 60_000 }).toBe(true)
    expect(await kiosk.stop()).toBe(0)
  })
})
