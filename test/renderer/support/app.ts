import { render, screen, waitFor, within } from '@testing-library/vue'
import { expect, vi } from 'vitest'
import { nextTick } from 'vue'
import App from '../../../renderer/App.vue'
import { bridgeKey } from '../../../renderer/composables/use-bridge'
import { startI18n } from '../../../renderer/i18n'
import { programmeIds } from '../../../src/core/programme/catalogue'
import type { Profile } from '../../../src/ipc/profile'
import type { Phase, VisitorBridge, VisitorNews } from '../../../src/ipc/visitor-bridge'
import { byAction } from './step'
import { newUser } from './user'

const office: Profile = {
  office: 'Familjerätten',
  municipality: 'Exempelkommun',
  languages: ['sv', 'en', 'ar'],
  defaultLanguage: 'sv',
  printing: false,
  logo: false,
  programmes: [...programmeIds],
  helpLines: {
    local: [{ name: { sv: 'Socialjouren', en: 'Social services on duty', ar: 'مناوبة الخدمات الاجتماعية' }, number: '010 123 45 67' }],
    confirmed: {},
  },
}

/** A bridge as faithful as the border: what crosses it is cloned, so that nothing reactive or callable gets through. */
const fakeBridge = (profile: Profile, phase: Phase, meanwhile?: readonly [VisitorNews, unknown]) => {
  const listeners = new Map<string, (value: unknown) => void>()
  const taken = <T>(answer: () => T) => vi.fn((input?: unknown) => Promise.resolve(structuredClone([input, answer()] as const)[1]))
  const nothing = () => undefined
  const bridge = {
    beginning: () => ({ profile, phase }),
    painted: taken(() => {
      if (meanwhile) listeners.get(meanwhile[0])?.(meanwhile[1])
      return phase
    }),
    position: taken(nothing),
    usage: taken(nothing),
    alive: taken(nothing),
    staff: taken(nothing),
    activity: taken(nothing),
    pause: taken(nothing),
    print: taken(() => 'printed'),
    end: taken(nothing),
    on: (news: VisitorNews, listener: (value: unknown) => void) => listeners.set(news, listener),
  }
  const tell = async (news: VisitorNews, value: unknown) => {
    listeners.get(news)?.(structuredClone(value))
    await nextTick()
    await nextTick()
  }
  return { ...bridge, tell }
}

// The test's page has no idle moments.
window.requestIdleCallback ??= (work) => {
  queueMicrotask(() => work({ didTimeout: false, timeRemaining: () => 1 }))
  return 0
}

/** Opens the app as the kiosk does, and waits for its first page and the rest of it. */
export const openApp = async ({
  phase = 'start' as Phase,
  /** What the office says of the page before its answer is heard. */
  meanwhile = undefined as readonly [VisitorNews, unknown] | undefined,
  timers = false,
  profile: change = {} as Partial<Profile>,
  provide = {} as Record<symbol, unknown>,
} = {}) => {
  const profile = { ...office, ...change }
  const bridge = fakeBridge(profile, phase, meanwhile)
  const user = newUser(timers ? { advanceTimers: vi.advanceTimersByTime } : {})
  const page = render(App, {
    props: { profile, phase },
    global: {
      plugins: [startI18n(profile.defaultLanguage)],
      provide: { ...provide, [bridgeKey as symbol]: bridge as unknown as VisitorBridge },
    },
  })
  await waitFor(() => within(document.body).getByRole('main'))
  // Only then is the rest of it asked for.
  await waitFor(() => expect(bridge.painted).toHaveBeenCalled())
  await vi.dynamicImportSettled()
  const tap = (action: string) => user.click(byAction(action))
  return { ...page, bridge, user, tap }
}

type OpenApp = Awaited<ReturnType<typeof openApp>>

/** From the start page to the modules, by one of the two equal buttons. */
export const toModules = async ({ tap }: OpenApp, { language = 'sv', choice = 'next' as 'next' | 'calm-first' } = {}) => {
  await tap(`language:${language}`)
  await tap('programme:parents')
  await tap(choice)
}

/** From the start page into a module. */
export const toModule = async (app: OpenApp, id = 'p03', way?: Parameters<typeof toModules>[1]) => {
  await toModules(app, way)
  await app.tap(`module:${id}`)
  await waitFor(() => stepShown())
}

/** The step on the screen. */
export const stepShown = (): string => {
  const step = document.querySelector<HTMLElement>('[data-step]')?.dataset.step
  if (!step) throw new Error('no step on the screen')
  return step
}

/** Which page is shown, by its outside mark. */
export const screenShown = () => document.querySelector<HTMLElement>('[data-screen]')?.dataset.screen

/** What lies over the page, by its outside mark. */
export const panelShown = () => document.querySelector<HTMLElement>('[role="dialog"]')?.dataset.panel

/** Whether there is a control with this `data-action`. */
export const hasAction = (action: string) => document.querySelector(`[data-action="${action}"]`) !== null

export { byAction, screen, waitFor, within }
