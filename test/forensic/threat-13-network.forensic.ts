import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runtime } from '../../tools/electron-runtime.mjs'
import { asOrdinary, ownDirectory } from '../support/account'
import { allEnded, countsOf, visitDirectories } from '../support/aftermath'
import { missing, startDesktop, type Desktop } from '../support/desktop'
import { newPlaces, startKiosk, type Kiosk, type Places } from '../support/kiosk'
import { endAll, officeOf } from '../support/kiosk-processes'
import { mouseAtBoth } from '../support/mouse-at-both'
import { killAll, processesBelow } from '../support/processes'
import { onRelease, startsHere } from '../support/release'
import { networkCalls, tracer } from '../support/trace'
import { endVisit, openModule, shown, tap, throughModule, toModules } from '../support/walk'

const isRoot = process.getuid?.() === 0

const kiosks: Kiosk[] = []
const started = (...how: Parameters<typeof startKiosk>): Kiosk => {
  const kiosk = startKiosk(...how)
  kiosks.push(kiosk)
  return kiosk
}
afterEach(async () => {
  for (const kiosk of kiosks.splice(0)) {
    await endAll(kiosk)
    kiosk.clean()
  }
})

/** The visit's own speech is among what is traced: it must ask nobody either. Its socket is bound when its synthesisers have been tried. */
const speechStarts = async (file: string) => {
  const isBound = (line: string) => line.includes('bind(') && line.includes('speechd.sock')
  await expect.poll(() => fs.readFileSync(file, 'utf8').split('\n').some(isBound), { timeout: 100_000 }).toBe(true)
}

// The release does the same in every run, below.
test.runIf(process.env.SES_KIOSK_LONG)(
  'threat 13: a whole visit of the test build only listens for DevTools on this computer',
  async () => {
    const places = newPlaces()
    const file = path.join(places.home, 'trace')
    const kiosk = started({ places, through: tracer(file) })
    const page = await kiosk.visitor(0)
    await toModules(page, { language: 'sv', module: 'p14' })
    await openModule(page, 'p14')
    await throughModule(page)
    await speechStarts(file)
    await endVisit(page)
    await shown(await kiosk.visitor(1), 'wiped')
    const found = networkCalls(file)
    // The control: the tracer sees what DevTools listen on, so it would have seen anything else.
    const listening = found.filter((line) => line.includes('bind(') && line.includes('inet_addr("127.0.0.1")'))
    expect(listening.length).toBeGreaterThanOrEqual(2)
    const others = found.filter((line) => !listening.includes(line))
    expect(others).toEqual(listening.map(() => expect.stringContaining('socket(AF_INET, SOCK_STREAM') as string))
  },
)

const lacking = missing()

describe.skipIf(lacking || !startsHere)(`${onRelease('threat 13: a whole visit of the release build, used by hand,')}${lacking}`, () => {
  let desktops: [Desktop, Desktop]
  beforeEach(async () => {
    desktops = await Promise.all([startDesktop(), startDesktop()])
  })
  afterEach(async () => {
    for (const one of desktops) await one.stop()
  })

  /** A button more or less: that which reads aloud waits for the voices of the computer, which take long under a tracer. */
  const aButton = 0.002
  /** The replies of a scene stand in another order each time; those are a few lines of the page. */
  const fewLines = 0.1

  /** The module that the first page offers above all others. */
  const module = 'p01'

  /**
   * Leads the release from the first page to the receipt by what a test build shows that stands beside it, and looks at
   * what it has counted: that the visit came as far as it should.
   */
  const visitByHand = async (places: Places, through: string[], beforeItsEnd: () => Promise<void> = () => Promise.resolve()) => {
    const [own, other] = desktops
    const guide = started({ environment: own.environment })
    const release = started({ places, environment: other.environment, build: 'release', through })
    const page = await guide.visitor(0)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const { clickThere } = await mouseAtBoth(page, desktops)
    const tapBoth = async (action: string) => {
      await clickThere(action, aButton)
      await tap(page, action)
    }
    await shown(page, 'start')
    await tapBoth('language:en')
    await shown(page, 'about-you')
    await tapBoth('programme:parents')
    await shown(page, 'programme')
    await tapBoth('next')
    await page.locator('[data-action^="module:"]').first().waitFor()
    await tapBoth(`module:${module}`)
    await page.locator('[data-step]').waitFor()
    await throughModule(page, (kind) => clickThere('next', kind === 'scene' ? fewLines : aButton))
    await beforeItsEnd()
    await clickThere('end-visit', aButton)
    await endVisit(page)
    await shown(await guide.visitor(1), 'wiped')
    await expect.poll(() => visitDirectories(release.places)).toHaveLength(1)
    const ended = once(release.child, 'exit')
    process.kill(officeOf(release), 'SIGTERM')
    expect(await ended).toEqual([0, null])
    await allEnded(release)
    expect(visitDirectories(release.places)).toEqual([])
    expect(countsOf(release.places)).toMatchObject({
      [`opened:${module}`]: 1,
      [`completed:${module}`]: 1,
      'ending:finished': 1,
      'language:en': 1,
    })
  }

  test('touches no network at all', async () => {
    const places = newPlaces()
    const file = path.join(places.home, 'trace')
    await visitByHand(places, tracer(file), () => speechStarts(file))
    expect(networkCalls(file)).toEqual([])
  })

  test.skipIf(!isRoot)(`is the same where there is no network${isRoot ? '' : ' (not run: only root may take the network away)'}`, () =>
    visitByHand(newPlaces(), ['unshare', '-n']),
  )
})

describe('threat 13: the gate sees', () => {
  let directory: string
  beforeEach(() => {
    directory = ownDirectory()
  })
  afterEach(() => fs.rmSync(directory, { recursive: true, force: true }))

  test('a program that looks a name up, connects or sends', () => {
    const trace = path.join(directory, 'trace')
    const acts = `require('dns').lookup('example.org', () => {})
      require('net').connect(9, '192.0.2.1').on('error', () => {}).setTimeout(1, function () { this.destroy() })
      const udp = require('dgram').createSocket('udp4')
      udp.send('x', 9, '192.0.2.1', () => udp.close())`
    const [command, ...before] = tracer(trace)
    execFileSync(command!, [...before, process.execPath, '-e', acts], { stdio: 'ignore' })
    const calls = networkCalls(trace)
    expect(calls.filter((line) => line.includes('connect(') && line.includes('192.0.2.1'))).not.toEqual([])
    expect(calls.filter((line) => /send\w+\(/.test(line) && line.includes('192.0.2.1'))).not.toEqual([])
  })

  test('Electron itself, where no rule keeps addresses from it', async () => {
    const trace = path.join(directory, 'trace')
    fs.writeFileSync(path.join(directory, 'package.json'), JSON.stringify({ name: 'open', version: '1.0.0', main: 'main.js' }))
    fs.writeFileSync(
      path.join(directory, 'main.js'),
      "const { app, BrowserWindow } = require('electron')\napp.whenReady().then(() => new BrowserWindow({ show: false }).loadURL('http://192.0.2.1/'))\n",
    )
    const { command, before, sandboxed } = asOrdinary(runtime({ download: false }).exe)
    const [tracing, ...how] = [...tracer(trace), command, ...before, '--disable-gpu', ...(sandboxed ? [] : ['--no-sandbox']), directory]
    const env = { PATH: process.env.PATH, DISPLAY: process.env.DISPLAY, HOME: directory, TMPDIR: directory }
    const child = spawn(tracing!, how, { stdio: 'ignore', env })
    const connects = () =>
      fs.existsSync(trace) && networkCalls(trace).some((line) => line.includes('connect(') && line.includes('192.0.2.1'))
    const ended = once(child, 'exit')
    try {
      await expect.poll(connects, { timeout: 60_000 }).toBe(true)
    } finally {
      // A tracer that is killed alone leaves what it traced.
      killAll(processesBelow(child.pid!))
      await ended
    }
  })
})
