// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { catalogue, isForChildren, programmeIds, type ProgrammeId } from '../../../src/core/programme/catalogue'
import type { Module } from '../../../src/core/programme/module'
import { publishedModule } from '../../support/modules'
import { byAction, hasAction, openApp, panelShown, screen, screenShown, stepShown, waitFor } from '../support/app'

const forChildren = programmeIds.filter(isForChildren)

/** From the start page to a child's modules. */
const toChild = async (programme: ProgrammeId, choice = 'next') => {
  const app = await openApp()
  await app.tap('language:sv')
  await app.tap(`programme:${programme}`)
  await app.tap(choice)
  return app
}
const toChildsModule = async (programme: ProgrammeId, module: string) => {
  const app = await toChild(programme)
  await app.tap(`module:${module}`)
  await waitFor(() => stepShown())
  return app
}
const listed = () => [...document.querySelectorAll<HTMLElement>('[data-action^="module:"]')].map((one) => one.dataset.action!.slice(7))

/** What a child always finds, in the same place. */
const always = ['help', 'hide-now', 'fetch-staff', 'help:someone-hurts', 'calm-room', 'privacy', 'text-size']
const inModule = ['pause', 'done', 'skip', 'next', 'back']
const missing = (actions: readonly string[]) => actions.filter((action) => !hasAction(action))

describe.each(forChildren)('%s', (programme) => {
  test('begins with why, who sees, and what happens afterwards, and looks its age', async () => {
    const app = await openApp()
    await app.tap('language:sv')
    expect(document.documentElement.dataset.band).toBe('adults')
    await app.tap(`programme:${programme}`)
    expect(document.querySelector<HTMLElement>('[data-panel]')?.dataset.panel).toMatch(/^before-/)
    expect(document.documentElement.dataset.band).not.toBe('adults')
    expect(missing(always)).toEqual([])
    expect(listed()).toEqual([])
    expect(hasAction('calm-first')).toBe(false)
  })

  test('shows every module; who is mostly okay sees two, and a way to the rest', async () => {
    const app = await toChild(programme)
    expect(listed()).toEqual(catalogue[programme])
    app.unmount()
    const okay = await toChild(programme, 'okay')
    expect(listed()).toHaveLength(2)
    await okay.tap('show-all')
    expect(listed()).toEqual(catalogue[programme])
  })

  test(
    'has skip, pause, done, somebody to fetch, the calm room and the page about being hurt on every page',
    { timeout: 120_000 },
    async () => {
      const app = await toChild(programme)
      expect(missing(always)).toEqual([])
      for (const id of catalogue[programme]) {
        await app.tap(`module:${id}`)
        await waitFor(() => stepShown())
        while (screenShown() !== 'end') {
          expect(missing([...always, ...inModule]), `${id} ${stepShown()}`).toEqual([])
          await app.tap('skip')
        }
        expect(missing(always), `the end after ${id}`).toEqual([])
        await waitFor(() => expect(hasAction('back')).toBe(true))
        await app.tap('back')
      }
    },
  )
})

test('the page about being hurt opens at what a child needs, with no line for parents', async () => {
  const { tap } = await toChild('nxt-9-12')
  await tap('help:someone-hurts')
  expect(panelShown()).toBe('help')
  expect(document.body.textContent).toContain('116')
  expect(screen.queryByText('Jag är rädd hemma')).toBeNull()
})

test('the modules say who may be there', async () => {
  await toChild('nxt-6-8')
  expect(byAction('module:y01').textContent).toContain('En vuxen får vara med, om du vill')
  expect(byAction('module:y05').textContent).toContain('Bara för dig')
})

describe('what a child shows to somebody', () => {
  const hand = (module: Module) => module.steps.find((step) => step.kind === 'hand')!
  const toHand = async () => {
    const app = await toChildsModule('nxt-6-8', 'y01')
    const step = hand(publishedModule('y01'))
    while (stepShown() !== step.id) await app.tap('skip')
    await app.tap('finger:thumb')
    await app.user.click(document.querySelector(`[data-action="pick:${step.people[0]!.id}"]`)!)
    return { ...app, step }
  }

  test('is the one card; the page with the answers is not there at all', async () => {
    const { tap, step } = await toHand()
    await tap('show')
    expect(panelShown()).toBe('show')
    expect(document.querySelector('[data-step]')).toBeNull()
    expect(document.querySelector('[data-screen]')).toBeNull()
    const shown = document.querySelector('[data-panel="show"]')!.textContent
    expect(shown).toContain(step.people[0]!.text.sv)
    for (const other of step.people.slice(1)) expect(document.body.textContent).not.toContain(other.text.sv)
  })

  test('is followed by a page that waits until the child is alone, which no key passes by', async () => {
    const { tap, user, step } = await toHand()
    await tap('show')
    await user.keyboard('{Escape}')
    expect(panelShown()).toBe('return')
    await user.keyboard('{Escape}')
    expect(panelShown()).toBe('return')
    await tap('help')
    await tap('close')
    expect(panelShown()).toBe('return')
    expect(document.querySelector('[data-step]')).toBeNull()
    await tap('close')
    expect(panelShown()).toBeUndefined()
    expect(stepShown()).toBe(step.id)
    expect(document.body.textContent).toContain(step.people[0]!.text.sv)
  })

  test('can only be shown when there is something on it', async () => {
    const app = await toChildsModule('nxt-6-8', 'y01')
    while (stepShown() !== hand(publishedModule('y01')).id) await app.tap('skip')
    expect(hasAction('show')).toBe(false)
  })
})

describe('the page for the adult beside a small child', () => {
  test('is on every step, with what to ask, what to leave unsaid, and what to do if the child tells', async () => {
    const { tap } = await toChildsModule('mini', 'm01')
    const [first] = publishedModule('m01').steps
    await tap('beside')
    expect(panelShown()).toBe('beside')
    const shown = document.querySelector('[data-panel="beside"]')!.textContent
    expect(shown).toContain(first!.adult!.ask.sv)
    expect(shown).toContain(first!.adult!.avoid.sv)
    expect(shown).toContain('Om barnet berättar om våld')
    expect(document.querySelector('[data-step]')).toBeNull()
  })
})
