import type { WebContents } from 'electron'
import fc from 'fast-check'
import { beforeEach, expect, test, vi } from 'vitest'
import { bindGuide } from '../../src/ipc/bind'
import type { GuideHandlers } from '../../src/ipc/guide-bridge'
import { oddMessages, secret } from '../support/odd-messages'

type Handler = (event: unknown, ...args: unknown[]) => unknown
const { handlers } = vi.hoisted(() => ({ handlers: new Map<string, unknown>() }))
vi.mock('electron', () => ({
  ipcMain: { handle: (name: string, handler: unknown) => void handlers.set(name, handler), removeHandler: () => undefined },
}))

const origin = 'app://kiosk'
const guided = {
  plan: { for: 'parent', programme: 'parents', modules: ['p03'], language: 'sv', minutes: 30, prompts: true },
  language: 'sv',
  place: { module: 'p03', step: 2, of: 9 },
} as const

const page = () => ({ mainFrame: { url: `${origin}/guide.html` }, isDestroyed: () => false, send: vi.fn() })

beforeEach(() => handlers.clear())

test('the guide is told the plan when its own page asks with nothing, and refused whatever else anybody says', () => {
  const [own, other] = [page(), page()]
  const guide = vi.fn(() => guided)
  bindGuide(own as unknown as WebContents, origin, { guide } as unknown as GuideHandlers)
  expect([...handlers.keys()]).toEqual(['guide:guide'])
  const asked = handlers.get('guide:guide') as Handler
  const senders = {
    'the page': { sender: own, senderFrame: own.mainFrame },
    'a page in it': { sender: own, senderFrame: { url: `${origin}/guide.html` } },
    'another window': { sender: other, senderFrame: other.mainFrame },
    'a page that is gone': { sender: own, senderFrame: null },
  }
  const args = fc.oneof(fc.constant<unknown[]>([]), fc.array(oddMessages([undefined]), { minLength: 1, maxLength: 2 }))
  const answers = { given: 0, refused: 0 }
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(senders)), args, (from, said) => {
      guide.mockClear()
      const ask = () => asked(senders[from as keyof typeof senders], ...said)
      if (from === 'the page' && said.length <= 1 && said[0] === undefined) {
        expect(ask()).toEqual(guided)
        answers.given += 1
        return
      }
      expect(ask).toThrow(/^refused: (not the page of this window|malformed guide)$/)
      expect(guide).not.toHaveBeenCalled()
      answers.refused += 1
    }),
    { numRuns: 3000 },
  )
  expect(answers.given).toBeGreaterThan(100)
  expect(answers.refused).toBeGreaterThan(1000)
})

test('what a handler adds to what is declared does not reach the guide', () => {
  const own = page()
  bindGuide(own as unknown as WebContents, origin, { guide: () => ({ ...guided, note: secret }) } as unknown as GuideHandlers)
  const ask = () => (handlers.get('guide:guide') as Handler)({ sender: own, senderFrame: own.mainFrame })
  expect(ask).toThrow()
})
