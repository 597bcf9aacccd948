import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { staffRequests } from '../../src/ipc/staff-bridge'
import { visitorRequests } from '../../src/ipc/visitor-bridge'
import { fakeOpeners, seenProcess, targetsOf } from '../support/checklist/outside'
import { lookOver } from '../support/checklist/probes'
import { watchPage } from '../support/checklist/watch'
import { flips } from '../support/unlocked/flips'
import { startUnlocked, type Unlocked } from '../support/unlocked/start'

let unlocked: Unlocked
let openers: ReturnType<typeof fakeOpeners>

beforeAll(async () => {
  openers = fakeOpeners()
  unlocked = await startUnlocked({ PATH: openers.path })
})
afterAll(async () => {
  await unlocked.stop()
  openers.remove()
})

describe('threat 12: a setting of the checklist that is flipped is seen, by the checks of its items and by no other', () => {
  test.each(Object.entries(flips).map(([name, flip], at) => [name, at, flip] as const))('%s', async (_, at, { fails, preload }) => {
    const { page, pid } = unlocked.window(at)
    const bridge =
      preload === 'staff'
        ? { name: 'staff', requests: Object.keys(staffRequests) }
        : { name: 'kiosk', requests: Object.keys(visitorRequests), handed: ['beginning'] }
    openers.clear()
    const look = await lookOver({
      page,
      watch: await watchPage(page),
      hasScripts: true,
      renderers: [seenProcess(pid)],
      bridge,
      isStranger: true,
      targets: await targetsOf(unlocked.browser),
      openedOutside: openers.opened,
    })
    const failing = async () => Object.entries(await look()).flatMap(([item, found]) => (found.length > 0 ? [Number(item)] : []))
    await expect.poll(failing).toEqual([...fails])
  })
})
