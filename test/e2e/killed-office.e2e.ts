import { once } from 'node:events'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { allEnded } from '../support/aftermath'
import { newPlaces, startKiosk, type Kiosk } from '../support/kiosk'
import { endAll, officeOf, processesOf, visitsOf } from '../support/kiosk-processes'
import { onRelease, startsHere } from '../support/release'
import { tracer } from '../support/trace'

const patience = { timeout: 60_000 }

// The test build does so too: exit-codes.e2e.ts.
describe.skipIf(!startsHere)(onRelease('a visit of the release build ends by itself when its office is killed'), () => {
  let kiosk: Kiosk
  afterEach(async () => {
    await endAll(kiosk)
    kiosk.clean()
  })

  const starts = () => expect.poll(() => visitsOf(kiosk).length, patience).toBe(1)

  const standsOnTheScreen = async () => {
    const { data } = kiosk.places
    // Said to the log when the first visit stands on the screen.
    const isLogged = () => fs.existsSync(data) && fs.readdirSync(data).some((name) => name.startsWith('log-'))
    await expect.poll(isLogged, patience).toBe(true)
  }

  const killOffice = async () => {
    const ended = once(kiosk.child, 'exit')
    process.kill(officeOf(kiosk), 'SIGKILL')
    await ended
  }

  test.each([
    ['while it stands on the screen', standsOnTheScreen],
    ['while it is only starting', starts],
  ])('%s', async (_, comesSoFar) => {
    kiosk = startKiosk({ build: 'release' })
    await comesSoFar()
    await killOffice()
    await allEnded(kiosk)
  })

  test('while a tracer watches both', async () => {
    const places = newPlaces()
    kiosk = startKiosk({ places, build: 'release', through: tracer(path.join(places.home, 'trace')) })
    await standsOnTheScreen()
    // The tracer ends with the last that it traces.
    await killOffice()
    await allEnded(kiosk)
  })

  test('and one that cannot act is seen to remain, until it can', async () => {
    kiosk = startKiosk({ build: 'release' })
    await standsOnTheScreen()
    const { main } = visitsOf(kiosk)[0]!
    process.kill(main, 'SIGSTOP')
    await killOffice()
    expect(processesOf(kiosk)).toContain(main)
    process.kill(main, 'SIGCONT')
    await allEnded(kiosk)
  })
})
