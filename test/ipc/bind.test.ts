import type { WebContents } from 'electron'
import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { bindVisitor } from '../../src/ipc/bind'
import { isModest } from '../../src/ipc/modest'
import { visitorRequests, type VisitorHandlers, type VisitorRequest } from '../../src/ipc/visitor-bridge'

type Handler = (event: unknown, ...args: unknown[]) => unknown
const { handlers } = vi.hoisted(() => ({ handlers: new Map<string, unknown>() }))
vi.mock('electron', () => ({
  ipcMain: { handle: (name: string, handler: unknown) => void handlers.set(name, handler), removeHandler: () => undefined },
}))

const origin = 'app://kiosk'
const names = Object.keys(visitorRequests) as VisitorRequest[]
const valid: Record<VisitorRequest, unknown> = {
  painted: undefined,
  position: { screen: 'visit', language: 'sv', programme: 'parents', module: 'p03', step: 1, of: 12 },
  usage: { events: [{ kind: 'felt', felt: 'better' }] },
  alive: undefined,
  staff: undefined,
  activity: undefined,
  pause: { on: true },
  print: undefined,
  end: { how: 'hidden' },
}

const page = () => {
  const mainFrame = { url: `${origin}/index.html#/visit` }
  return { mainFrame, isDestroyed: vi.fn(() => false), send: vi.fn() }
}

/** A page whose requests are bound to handlers that note what they were asked. */
const boundPage = (changed: Partial<Record<VisitorRequest, unknown>> = {}) => {
  const contents = page()
  const asked: [string, unknown][] = []
  const answers: Partial<Record<VisitorRequest, unknown>> = { painted: 'start', print: 'printed', ...changed }
  const noting = Object.fromEntries(names.map((name) => [name, (input: unknown) => (asked.push([name, input]), answers[name])]))
  const tell = bindVisitor(contents as unknown as WebContents, origin, noting as unknown as VisitorHandlers)
  const event = { sender: contents, senderFrame: contents.mainFrame }
  const ask = (name: string, args: unknown[], from: object = event) => (handlers.get(`visitor:${name}`) as Handler)(from, ...args)
  return { contents, asked, tell, event, ask }
}

beforeEach(() => handlers.clear())

test('every request of the bridge is bound, and nothing else', () => {
  boundPage()
  expect([...handlers.keys()].sort()).toEqual(names.map((name) => `visitor:${name}`).sort())
})

test.each(names)('the page of the visit is answered: %s', (name) => {
  const { ask, asked } = boundPage()
  expect(() => ask(name, [valid[name]])).not.toThrow()
  expect(asked).toEqual([[name, valid[name]]])
})

test('a request without an input can be asked with no argument at all', () => {
  expect(boundPage().ask('painted', [])).toBe('start')
})

describe('nobody else is answered, or heard', () => {
  const strangers: Record<string, (known: ReturnType<typeof boundPage>['event']) => object> = {
    'another window': (event) => ({ ...event, sender: page() }),
    'another window with a frame of this one': (event) => ({ sender: page(), senderFrame: event.senderFrame }),
    'a frame inside the page': (event) => ({ ...event, senderFrame: { url: event.senderFrame.url } }),
    'a frame that is gone': (event) => ({ ...event, senderFrame: null }),
  }
  test.each(Object.entries(strangers))('%s', (_, stranger) => {
    const { ask, asked, event } = boundPage()
    for (const name of names) expect(() => ask(name, [valid[name]], stranger(event))).toThrow('refused: not the page of this window')
    expect(asked).toEqual([])
  })

  const elsewhere = [
    'https://kiosk/index.html',
    'app://kiosk.example/',
    'app://kiosk:81/',
    'app://other/',
    'file:///kiosk',
    'about:blank',
    'data:text/html,app://kiosk',
    '',
  ]
  test.each(elsewhere)('the page of this window once it is elsewhere: "%s"', (url) => {
    const { ask, asked, contents } = boundPage()
    contents.mainFrame.url = url
    for (const name of names) expect(() => ask(name, [valid[name]])).toThrow()
    expect(asked).toEqual([])
  })

  test('the page of this visit, where it says more than one thing at a time', () => {
    const { ask, asked } = boundPage()
    for (const name of names) expect(() => ask(name, [valid[name], 'more'])).toThrow('refused')
    expect(asked).toEqual([])
  })
})

describe('what is malformed is refused without repeating it', () => {
  const secret = 'my own words'
  const anything = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true, withTypedArray: true, withNullPrototype: true }),
    fc.constantFrom(...Object.values(valid)),
    fc.constantFrom<unknown>(
      { how: secret },
      { on: secret },
      { events: [{ kind: 'felt', felt: secret }] },
      { __proto__: { how: 'hidden' } },
    ),
  )

  test.each(names)('%s, whatever it is asked with', (name) => {
    const { ask, asked } = boundPage()
    fc.assert(
      fc.property(anything, (input) => {
        asked.length = 0
        const parsed = visitorRequests[name].input.safeParse(input)
        // A schema reads what an object inherits; a message inherits nothing.
        const isTaken = parsed.success && isModest(input)
        if (!isTaken) expect(() => ask(name, [input])).toThrow(new Error(`refused: malformed ${name}`))
        else ask(name, [input])
        expect(asked).toEqual(isTaken ? [[name, parsed.data]] : [])
      }),
      { numRuns: 2000 },
    )
  })

  const withInput = names.filter((name) => valid[name] !== undefined)
  test.each(withInput)('%s, with one field too many or one that is a text', (name) => {
    const { ask, asked } = boundPage()
    const fields = valid[name] as object
    const spoilt = [{ ...fields, note: secret }, ...Object.keys(fields).map((field) => ({ ...fields, [field]: secret }))]
    for (const input of spoilt) expect(() => ask(name, [input])).toThrow(new Error(`refused: malformed ${name}`))
    expect(asked).toEqual([])
  })

  test.each(names.filter((name) => valid[name] === undefined))('%s, with anything at all', (name) => {
    for (const input of [null, '', secret, {}, []])
      expect(() => boundPage().ask(name, [input])).toThrow(new Error(`refused: malformed ${name}`))
  })
})

describe('no more is answered than is declared', () => {
  test.each<[VisitorRequest, unknown]>([
    ['painted', undefined],
    ['painted', 'of the visit before'],
    ['end', 'of the visit before'],
    ['position', { note: 'of the visit before' }],
  ])('%s', (name, answer) => {
    const { ask } = boundPage({ [name]: answer })
    let refusal: unknown
    try {
      ask(name, [valid[name]])
    } catch (error) {
      refusal = error
    }
    expect(refusal).toBeInstanceOf(Error)
    expect(String(refusal)).not.toContain('of the visit before')
  })
})

describe('news', () => {
  test('reach the page', () => {
    const { tell, contents } = boundPage()
    tell('idle', 20)
    tell('idle', null)
    tell('phase', 'wiped')
    expect(contents.send.mock.calls).toEqual([
      ['visitor:idle', 20],
      ['visitor:idle', null],
      ['visitor:phase', 'wiped'],
    ])
  })

  test('that are not as declared do not', () => {
    const { tell, contents } = boundPage()
    expect(() => tell('cap', 999)).toThrow()
    expect(contents.send).not.toHaveBeenCalled()
  })

  test('are not sent to a page that is gone', () => {
    const { tell, contents } = boundPage()
    contents.isDestroyed.mockReturnValue(true)
    tell('idle', 20)
    expect(contents.send).not.toHaveBeenCalled()
  })
})
