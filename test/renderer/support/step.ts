import { render, screen } from '@testing-library/vue'
import { vi } from 'vitest'
import { computed, defineComponent, h, nextTick, shallowRef, type Component } from 'vue'
import { bridgeKey } from '../../../renderer/composables/use-bridge'
import { providePanel, type PanelStore } from '../../../renderer/composables/use-panel'
import { startI18n } from '../../../renderer/i18n'
import { randomKey } from '../../../renderer/player/shuffle'
import StepPlayer from '../../../renderer/player/StepPlayer.vue'
import type { Module } from '../../../src/core/programme/module'
import { inSafetyMode } from '../../../src/core/programme/safety'
import type { Step, StepKind } from '../../../src/core/step'
import { directionOf, type Language } from '../../../src/core/text/language'
import type { VisitorBridge } from '../../../src/ipc/visitor-bridge'
import { publishedModule } from '../../support/modules'
import { stepOf } from '../../support/steps'
import { newUser } from './user'

// A whole exercise by keyboard is a hundred key presses; on a busy machine they take their time.
vi.setConfig({ testTimeout: 60_000 })

/** A bridge that only takes note of signs of life. */
export const fakeBridge = () =>
  ({ activity: vi.fn(() => Promise.resolve()) }) as unknown as VisitorBridge & { activity: ReturnType<typeof vi.fn> }

/** Renders a part of the page with the surroundings every part has. */
export const renderPart = (part: () => unknown, { language = 'sv' as Language, bridge = fakeBridge() } = {}) => {
  const i18n = startI18n(language)
  /** Changes the language of the page, as somebody does in the middle of a step. */
  const speak = async (next: Language) => {
    i18n.global.locale.value = next
    document.documentElement.lang = next
    document.documentElement.dir = directionOf(next)
    await nextTick()
  }
  void speak(language)
  let panels!: PanelStore
  const Page = defineComponent({
    setup() {
      panels = providePanel()
      return part
    },
  })
  const shown = render(Page, {
    global: { plugins: [i18n], provide: { [bridgeKey as symbol]: bridge, [randomKey as symbol]: () => 0.999 } },
  })
  return { ...shown, bridge, speak, panel: () => panels.panel.value }
}

/** Renders one component. */
export const renderComponent = (component: Component, props: Record<string, unknown>, options?: Parameters<typeof renderPart>[1]) =>
  renderPart(() => h(component, props), options)

interface Shown {
  module?: string
  language?: Language
  safety?: boolean
  answers?: Record<string, unknown>
}

const play = (module: Pick<Module, 'steps'>, id: string, { language = 'sv', answers: before = {} }: Shown) => {
  const steps = module.steps.map((step) => step.id)
  const at = shallowRef(id)
  const answers = shallowRef(before)
  const next = vi.fn()
  const progress = computed(() => ({ steps, whole: steps, at: at.value, answers: answers.value, completed: false }))
  const onAnswer = (step: string, answer: unknown) => (answers.value = { ...answers.value, [step]: answer })
  const shown = renderPart(() => h(StepPlayer, { module: module as Module, progress: progress.value, onAnswer, onNext: next }), {
    language,
  })
  return { ...shown, user: newUser(), module, at, next, answer: () => answers.value[at.value], action: byAction }
}

/** Plays a step as a visitor meets it: what is answered flows out, and comes back as the answer of the visit. */
export const showStep = (id: string, { module: name = 'p03', safety = false, ...shown }: Shown = {}) => {
  const written = publishedModule(name)
  return play(safety ? inSafetyMode(written) : written, id, shown)
}

/** Plays the smallest step of a kind, with some fields written differently, among other steps where there are some. */
export const showSample = (
  kind: StepKind,
  change: object = {},
  { others = [], ...shown }: Pick<Shown, 'language' | 'answers'> & { others?: Step[] } = {},
) => {
  const step: Step = stepOf(kind, change)
  return play({ steps: [step, ...others] }, step.id, shown)
}

/** The control with this `data-action`, for controls whose words stand more than once on a page. */
export const byAction = (action: string): HTMLElement => {
  const control = document.querySelector<HTMLElement>(`[data-action="${action}"]`)
  if (!control) throw new Error(`no control with the action "${action}" on the page`)
  return control
}

/** Goes on with Tab until a control has the focus, as somebody without a mouse does. */
export const tabTo = async (user: ReturnType<typeof newUser>, control: HTMLElement) => {
  for (let presses = 0; presses < 80 && document.activeElement !== control; presses++) await user.tab()
  if (document.activeElement !== control) throw new Error('Tab does not lead there')
}

export { screen }
