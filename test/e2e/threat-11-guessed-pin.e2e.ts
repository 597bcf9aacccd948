import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { seal } from '../../src/office/sealed'
import { startKiosk, type Kiosk, type Places } from '../support/kiosk'
import { callDoor, doorSays, office, openArea, tapAway, typePin } from '../support/staff-area'
import { shown, tap } from '../support/walk'

let kiosk: Kiosk
afterEach(async () => {
  await kiosk.stop()
  kiosk.clean()
})

/** An office where so many wrong PINs were typed, the last of them half a day ago. */
const keepTries = ({ data }: Places, wrong: number): void => {
  fs.mkdirSync(data, { recursive: true })
  fs.chmodSync(data, 0o777)
  const aLongWait = 12 * 60 * 60 * 1000
  fs.writeFileSync(path.join(data, 'staff-door.json'), seal({ version: 1, wrong, lastWrongMs: Date.now() - aLongWait }), { mode: 0o666 })
}

/** An administrator sets a PIN, while the kiosk runs. */
const setPin = ({ home, data, config }: Places, typed: string): void => {
  const env = { PATH: process.env.PATH, HOME: home, SES_KIOSK_DATA_DIR: data, SES_KIOSK_CONFIG: config }
  execFileSync(path.resolve('release/test/linux-unpacked/ses-kiosk'), ['--no-sandbox', '--set-pin'], { env, input: typed, stdio: 'pipe' })
}

describe('threat 11: a guessed PIN', () => {
  test('five wrong ones close the door for a while, and neither a restart nor the right one opens it then', async () => {
    const places = office()
    kiosk = startKiosk({ places })
    let staff = await callDoor(kiosk, await kiosk.visitor(0))
    for (const _ of [1, 2, 3, 4]) {
      await typePin(staff, '111222')
      await doorSays(staff, /stämmer inte/)
    }
    await typePin(staff, '111222')
    await doorSays(staff, /Vänta/)
    expect(await staff.locator('[data-action="pin"]').count()).toBe(0)
    await kiosk.stop()
    kiosk = startKiosk({ places })
    staff = await callDoor(kiosk, await kiosk.visitor(0))
    await doorSays(staff, /Vänta/)
  })

  test('fifteen wrong ones lock it until an administrator sets a new PIN; visits go on', async () => {
    const places = office()
    keepTries(places, 14)
    kiosk = startKiosk({ places })
    const page = await kiosk.visitor(0)
    const staff = await callDoor(kiosk, page)
    await typePin(staff, '111222')
    await doorSays(staff, /låst/)
    await tapAway(staff, 'leave')
    await tap(page, 'language:sv')
    await shown(page, 'about-you')
    setPin(places, '295713')
    await tap(page, 'help')
    await tap(page, 'fetch-staff')
    const again = await callDoor(kiosk, page, 1)
    await openArea(again, 'visit', '295713')
    await again.locator('[data-course="visit"]').waitFor()
  })
})
