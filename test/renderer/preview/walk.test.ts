import { loadModule, programmes } from 'virtual:programmes'
import { cleanup } from '@testing-library/vue'
import { describe, expect, test } from 'vitest'
import { moduleIds, type ModuleId } from '../../../src/core/programme/catalogue'
import { stepKinds, type StepKind } from '../../../src/core/step'
import type { VisitorNews } from '../../../src/ipc/visitor-bridge'
import { placeIn } from '../../../tools/preview/place'
import { walkTo } from '../../../tools/preview/walk'
import { openApp, panelShown, screenShown, stepShown } from '../support/app'

const walk = async (asked: string) => {
  const app = await openApp()
  let told = Promise.resolve()
  await walkTo(placeIn(new URLSearchParams(asked)), (news: VisitorNews, value: unknown) => (told = app.bridge.tell(news, value)))
  await told
  return app
}

const written = moduleIds.filter((id) => programmes.some(({ modules }) => modules.some((head) => head.id === id)))
const firstOf = async (kind: StepKind): Promise<{ module: ModuleId; step: string } | undefined> => {
  for (const module of written) {
    const step = (await loadModule(module)).steps.find((one) => one.kind === kind)
    if (step) return { module, step: step.id }
  }
  return undefined
}

describe('a walk to a place', () => {
  test.each(Object.keys(stepKinds) as StepKind[])('reaches a step of the kind %s', async (kind) => {
    const { module, step } = (await firstOf(kind))!
    await walk(`module=${module}&step=${step}&language=ar`)
    expect(stepShown()).toBe(step)
    expect(document.querySelector('[data-step]')!.getAttribute('data-step-kind')).toBe(kind)
    expect(document.documentElement.dir).toBe('rtl')
  })

  test('goes where calm and safety were chosen, in the look that is asked for', async () => {
    await walk('module=p03&step=anger-ladder&safety=yes&theme=dark&size=150')
    expect(stepShown()).toBe('anger-ladder')
    const root = document.documentElement
    expect([root.dataset.theme, root.style.getPropertyValue('--text-scale')]).toEqual(['dark', '1.5'])
    const calm = document.querySelectorAll('[data-action^="pick:"]').length
    cleanup()
    await walk('module=p03&step=anger-ladder')
    expect(document.querySelectorAll('[data-action^="pick:"]').length).toBeGreaterThan(calm)
  })

  test.each([
    ['page=about-you', 'about-you'],
    ['programme=mini', 'programme'],
    ['page=joint&tap=next,next', 'visit'],
    ['page=wiped', 'wiped'],
    ['module=p01&tap=done', 'end'],
  ])('%s shows the page "%s"', async (asked, screen) => {
    await walk(asked)
    expect(screenShown()).toBe(screen)
  })

  test('taps what is asked for there, and hears the clock', async () => {
    await walk('module=p01&tap=pause&idle=40')
    expect(panelShown()).toBe('pause')
    expect(document.querySelector('[data-panel="idle"]')!.textContent).toContain('40')
  })

  test('says which step is not there before anything is walked', async () => {
    await expect(walk('module=p03&step=anger-lader')).rejects.toThrow('Did you mean "anger-ladder"?')
    expect(screenShown()).toBe('start')
  })

  test('says which module is not there in safety mode', async () => {
    const hidden = programmes.flatMap(({ modules }) => modules).find(({ safety }) => safety === 'hide')!
    await expect(walk(`module=${hidden.id}&safety=yes`)).rejects.toThrow(
      `The module ${hidden.id} is not there where calm and safety come first.`,
    )
  })
})
