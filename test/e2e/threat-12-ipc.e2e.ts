import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { behindTheDoor, staffRequests, type StaffRequest } from '../../src/ipc/staff-bridge'
import { visitorRequests, type VisitorRequest } from '../../src/ipc/visitor-bridge'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { secret } from '../support/odd-messages'
import { rawIpc } from '../support/raw-ipc'
import { callDoor, office, pin, typePin } from '../support/staff-area'
import { flips } from '../support/unlocked/flips'
import { startUnlocked } from '../support/unlocked/start'
import { openModule, stepOf, tap, toModules } from '../support/walk'

const word = JSON.stringify(secret)

/** What no schema knows, as program text: whatever a page can make, and can be cloned on the way. */
const odd = [
  'null',
  'NaN',
  '-0',
  '2n ** 70n',
  word,
  `[${word}]`,
  `{ how: ${word} }`,
  `{ on: ${word} }`,
  `{ pin: [${word}] }`,
  `{ pin: ${word}.repeat(1000) }`,
  `{ how: 'finished', note: ${word} }`,
  `{ screen: ${word}, language: 'sv', programme: null, module: null, step: 0, of: 0 }`,
  `{ events: [{ kind: 'felt', felt: ${word} }] }`,
  "{ events: Array.from({ length: 9 }, () => ({ kind: 'felt', felt: 'better' })) }",
  '{ events: Object.assign([], { length: 2 ** 32 - 1 }) }',
  `new Map([['how', ${word}]])`,
  `new Set([${word}])`,
  'new Date(0)',
  `new Error(${word})`,
  `new RegExp(${word})`,
  '(() => { const around = {}; around.around = around; return around })()',
  '(() => { const around = []; around.push(around); return { events: around } })()',
  'Array.from({ length: 500 }).reduce((inner) => ({ inner }), {})',
  '[, , 1]',
  '{ __proto__: null }',
  "{ ['__proto__']: { how: 'finished' } }",
  '{ toString: 1, then: 1, constructor: 1 }',
  `'finished', ${word}`,
]

/** What would keep busy whoever looks at all of it; said once on a border. */
const large = [
  '{ events: new Array(1e5).fill(0) }',
  'new Uint8Array(1e7)',
  "{ how: 'x'.repeat(1e7) }",
  'Object.fromEntries(Array.from({ length: 1e4 }, (_, at) => [`field${at}`, at]))',
]

/** What cannot be cloned does not even leave the page. */
const notToBeCloned = ['() => 0', "Symbol('mine')", 'new Promise(() => undefined)', 'globalThis', 'new Proxy({}, {})']

const json = fc.sample(fc.jsonValue(), { numRuns: 40, seed: 12 })

const refusal = (name: string, why: string) => `Error: Error invoking remote method '${name}': Error: ${why}`

const unknownTo = (name: string) => refusal(name, `No handler registered for '${name}'`)

const inherited = ['constructor', '__proto__', 'toString', '']

describe('threat 12: a page that has broken out into the world of its preload', () => {
  let kiosk: Kiosk
  beforeEach(() => {
    kiosk = startKiosk({ places: office() })
  })
  afterEach(async () => {
    await kiosk.stop()
    kiosk.clean()
  })

  test('of a visit: hundreds of malformed messages are refused without repeating a word, and the visit goes on', async () => {
    const page = await kiosk.visitor(0)
    await toModules(page, { language: 'sv', module: 'p03' })
    await openModule(page, 'p03')
    const step = await stepOf(page)
    const { ask } = await rawIpc(page, () => page.evaluate('kiosk.alive()'))
    const names = Object.keys(visitorRequests) as VisitorRequest[]
    const malformed = (name: VisitorRequest) =>
      json.filter((one) => !visitorRequests[name].input.safeParse(one).success).map((one) => JSON.stringify(one))
    let messages = 0
    for (const name of names) {
      const wire = `visitor:${name}`
      const answers = await ask([wire], [...odd, ...malformed(name), ...(name === 'usage' ? large : [])])
      messages += answers.length
      for (const { said, answer } of answers)
        expect([refusal(wire, `refused: malformed ${name}`), refusal(wire, 'refused: not the page of this window')], said).toContain(answer)
    }
    expect(messages).toBeGreaterThan(500)
    for (const { answer } of await ask(
      names.map((name) => `visitor:${name}`),
      notToBeCloned,
    ))
      expect(answer).toBe('Error: An object could not be cloned.')
    const others = [
      ...Object.keys(staffRequests).map((name) => `staff:${name}`),
      ...inherited.map((name) => `visitor:${name}`),
      'ELECTRON_BROWSER_REQUIRE',
    ]
    for (const { name, answer } of await ask(others, ['undefined', word])) expect(answer).toBe(unknownTo(name))

    // The control: what is well-formed is answered, and the page can still be used.
    expect(await ask(['visitor:painted', 'visitor:activity'], ['undefined'])).toMatchObject([{ answer: '"start"' }, { answer: 'nothing' }])
    await tap(page, 'next')
    await page.locator(`[data-step]:not([data-step="${step}"])`).waitFor()
    expect(kiosk.output()).not.toContain(secret)
  })

  test('of staff, before the PIN: the same, and nothing behind the door is answered, however it is asked for', async () => {
    const page = await kiosk.visitor(0)
    const staff = await callDoor(kiosk, page)
    const { ask } = await rawIpc(staff, () => staff.evaluate('staff.door()'))
    const names = Object.keys(staffRequests) as StaffRequest[]
    for (const name of names) {
      const wire = `staff:${name}`
      const why = behindTheDoor(name) ? 'refused: the door is closed' : `refused: malformed ${name}`
      for (const { said, answer } of await ask(
        [wire],
        [...odd, ...(name === 'open' ? large : []), ...(behindTheDoor(name) ? ['undefined'] : [])],
      ))
        expect([refusal(wire, why), refusal(wire, 'refused: not the page of this window')], said).toContain(answer)
    }
    const others = [...Object.keys(visitorRequests).map((name) => `visitor:${name}`), ...inherited.map((name) => `staff:${name}`)]
    for (const { name, answer } of await ask(others, ['undefined'])) expect(answer).toBe(unknownTo(name))
    expect(kiosk.output()).not.toContain(secret)

    // Still there, and still answered: the right PIN opens.
    await typePin(staff, pin)
    await staff.locator('[data-course="free"]').waitFor()
  })
})

test('threat 12: another window of the same process is refused whatever it says, on a border that is not its own', async () => {
  const unlocked = await startUnlocked({ PATH: process.env.PATH })
  try {
    // Its window is not the one that is bound; only the requests of staff are answered to anybody there.
    const { page } = unlocked.window(Object.keys(flips).indexOf('nothing'))
    const { ask } = await rawIpc(page, () => page.evaluate('kiosk.painted()'))
    for (const name of Object.keys(visitorRequests)) {
      const wire = `visitor:${name}`
      const valid = [`{ how: 'finished' }`, "{ events: [{ kind: 'felt', felt: 'better' }] }", 'undefined']
      for (const { said, answer } of await ask([wire], [...valid, ...odd]))
        expect(answer, said).toBe(refusal(wire, 'refused: not the page of this window'))
    }
    // The control: what looks at no sender answers this window as well.
    expect(await ask(['staff:door'], ['undefined'])).toMatchObject([{ answer: 'nothing' }])
  } finally {
    await unlocked.stop()
  }
})
