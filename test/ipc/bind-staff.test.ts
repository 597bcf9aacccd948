import type { WebContents } from 'electron'
import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { bindStaff, bindVisitor } from '../../src/ipc/bind'
import { isModest } from '../../src/ipc/modest'
import { behindTheDoor, staffRequests, type StaffHandlers, type StaffRequest } from '../../src/ipc/staff-bridge'
import { visitorRequests, type VisitorHandlers } from '../../src/ipc/visitor-bridge'
import { oddMessages, secret } from '../support/odd-messages'
import { plainProfile } from '../support/plain-profile'

type Handler = (event: unknown, ...args: unknown[]) => unknown
const { handlers } = vi.hoisted(() => ({ handlers: new Map<string, unknown>() }))
vi.mock('electron', () => ({
  ipcMain: { handle: (name: string, handler: unknown) => void handlers.set(name, handler), removeHandler: () => undefined },
}))

const origin = 'app://kiosk'
const names = Object.keys(staffRequests) as StaffRequest[]
const valid: Record<StaffRequest, unknown> = {
  door: undefined,
  open: { pin: '483920' },
  leave: undefined,
  profile: undefined,
  handOver: {
    plan: { for: 'parent', programme: 'parents', modules: ['p03'], language: 'sv', minutes: 30, prompts: true },
    language: 'sv',
  },
  course: undefined,
  endVisit: undefined,
  closeKiosk: undefined,
  restartKiosk: undefined,
  readiness: undefined,
  versions: undefined,
  licences: undefined,
  statistics: undefined,
  exportPlaces: undefined,
  exportTo: { directory: '/media/stick' },
  print: undefined,
  settings: undefined,
}
const answers: Record<StaffRequest, unknown> = {
  ...valid,
  door: { is: 'ready' },
  open: { is: 'wrong' },
  profile: plainProfile,
  handOver: 'busy',
  course: 'free',
  readiness: Promise.resolve([]),
  versions: {
    kiosk: '0.1.0',
    built: '2026-11-22',
    isRelease: true,
    electron: '45.4.1',
    chromium: '150.0',
    node: '24.21.0',
    support: { is: 'unknown', until: 48 },
  },
  licences: [{ name: 'vue', version: '3.5.45', licence: 'MIT', text: 'MIT' }],
  statistics: { is: 'by-authority' },
  exportPlaces: [],
  exportTo: Promise.resolve({ is: 'failed', said: [] }),
  print: 'failed',
  settings: {
    file: '/etc/ses-kiosk/office.json',
    now: 'missing',
    problems: [],
    groups: [],
    helpLines: { local: [], confirmed: {} },
    printing: false,
  },
}

const page = () => ({ mainFrame: { url: `${origin}/staff.html` }, isDestroyed: () => false, send: vi.fn() })

/** A staff window whose door stands as a test says, and what its requests were handed on with. */
const boundStaff = () => {
  const contents = page()
  const door = { isOpen: false }
  const asked: [string, unknown][] = []
  const noting = Object.fromEntries(names.map((name) => [name, (input: unknown) => (asked.push([name, input]), answers[name])]))
  bindStaff(contents as unknown as WebContents, origin, noting as unknown as StaffHandlers, () => door.isOpen)
  const own = { sender: contents, senderFrame: contents.mainFrame }
  const ask = (name: string, args: unknown[], from: object = own) => (handlers.get(`staff:${name}`) as Handler)(from, ...args)
  return { asked, door, ask, own }
}

/** What a request says when it is refused, and nothing when it is not. */
const refusalOf = (ask: () => unknown): string | undefined => {
  try {
    ask()
    return undefined
  } catch (error) {
    return String(error)
  }
}

beforeEach(() => handlers.clear())

test('every request of the staff window is bound, and nothing else', () => {
  boundStaff()
  expect([...handlers.keys()].sort()).toEqual(names.map((name) => `staff:${name}`).sort())
})

describe('while the door is closed', () => {
  test.each(names)('%s', (name) => {
    const { asked, ask } = boundStaff()
    expect(refusalOf(() => ask(name, [valid[name]]))).toBe(behindTheDoor(name) ? 'Error: refused: the door is closed' : undefined)
    expect(asked).toHaveLength(behindTheDoor(name) ? 0 : 1)
  })

  test('only what leads to it is answered: how it stands, a PIN, leaving', () =>
    expect(names.filter((name) => !behindTheDoor(name))).toEqual(['door', 'open', 'leave']))

  test('a request that is not known to be at the door lies behind it', () => {
    for (const name of ['', 'constructor', '__proto__', 'later']) expect(behindTheDoor(name as StaffRequest)).toBe(true)
  })
})

/** Something that a page may try: a request with anything at all, from itself or from somebody else; or the door turns. */
const trial = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      name: fc.constantFrom(...names),
      args: fc.oneof(
        { weight: 3, arbitrary: oddMessages(Object.values(valid)).map((one) => [one]) },
        { weight: 2, arbitrary: fc.constant('valid' as const) },
        fc.array(fc.anything(), { maxLength: 3 }),
      ),
      from: fc.constantFrom('the page', 'the page', 'the page', 'another window', 'a frame', 'nobody', 'the page elsewhere'),
    }),
  },
  fc.record({ isOpen: fc.boolean() }),
)

test('in any order of anything that can be asked, only the page is answered, and behind the door only while it is open', () => {
  let messages = 0
  fc.assert(
    fc.property(fc.array(trial, { minLength: 10, maxLength: 20 }), (trials) => {
      const { asked, door, ask, own } = boundStaff()
      const senders = {
        'the page': own,
        'another window': { sender: page(), senderFrame: own.senderFrame },
        'a frame': { ...own, senderFrame: { url: own.senderFrame.url } },
        nobody: { ...own, senderFrame: null },
        'the page elsewhere': { ...own, senderFrame: { url: 'https://kiosk/staff.html' } },
      }
      for (const one of trials) {
        if (!('name' in one)) {
          door.isOpen = one.isOpen
          continue
        }
        const { name, from } = one
        const args = one.args === 'valid' ? [valid[name]] : one.args
        const parsed = staffRequests[name].input.safeParse(args[0])
        const mayPass =
          isModest(args[0]) && from === 'the page' && args.length <= 1 && (door.isOpen || ['door', 'open', 'leave'].includes(name))
        asked.length = 0
        const refusal = refusalOf(() => ask(name, args, senders[from as keyof typeof senders]))
        messages += 1
        expect(asked).toEqual(mayPass && parsed.success ? [[name, parsed.data]] : [])
        expect([
          undefined,
          'Error: refused: not the page of this window',
          'Error: refused: the door is closed',
          `Error: refused: malformed ${name}`,
        ]).toContain(refusal)
      }
    }),
    { numRuns: 500 },
  )
  expect(messages).toBeGreaterThan(2000)
})

describe('no PIN is repeated', () => {
  test.each<[string, unknown]>([
    ['one that is too long', { pin: secret.repeat(10) }],
    ['one that is no text', { pin: [secret] }],
    ['one with something beside it', { pin: '483920', note: secret }],
  ])('%s', (_, input) => expect(refusalOf(() => boundStaff().ask('open', [input]))).toBe('Error: refused: malformed open'))
})

test('a visit is not answered on the border of staff, nor staff on that of a visit', () => {
  const visit = page()
  const asked: string[] = []
  const noting = new Proxy({}, { get: (_, name) => () => void asked.push(String(name)) }) as VisitorHandlers
  bindVisitor(visit as unknown as WebContents, origin, noting)
  const { asked: askedOfStaff, door, ask, own } = boundStaff()
  door.isOpen = true
  for (const name of names) expect(() => ask(name, [valid[name]], { sender: visit, senderFrame: visit.mainFrame })).toThrow('refused')
  for (const name of Object.keys(visitorRequests)) expect(() => (handlers.get(`visitor:${name}`) as Handler)(own)).toThrow('refused')
  expect([asked, askedOfStaff]).toEqual([[], []])
})
