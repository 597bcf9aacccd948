// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { byAction, hasAction } from '../support/app'
import type { Profile } from '../../../src/ipc/profile'
import { openStaffOf } from '../support/staff'

const openPlan = async (office: Partial<Profile> = {}) => {
  const staff = await openStaffOf(office, { is: 'open' })
  await staff.tap('page:plan')
  await vi.waitFor(() => byAction('hand-over'))
  const handedOver = () => staff.bridge.handOver.mock.calls.map(([one]) => (one as { plan: object }).plan)
  return { ...staff, handedOver }
}

test('a ready plan is handed over with two taps', async () => {
  const { tap, handedOver } = await openPlan()
  await tap('plan:calm')
  await tap('hand-over')
  expect(handedOver()).toEqual([
    { for: 'parent', programme: 'parents', modules: ['p02', 'p03'], language: 'sv', minutes: 30, prompts: true },
  ])
})

test('a plan of one’s own: modules in the order they are put in, the language, the time, without prompts', async () => {
  const { tap, handedOver } = await openPlan()
  await tap('module:p03')
  await tap('module:p14')
  await tap('up:p14')
  await tap('language-of:ar')
  await tap('prompts')
  await tap('hand-over')
  expect(handedOver()).toEqual([
    { for: 'parent', programme: 'parents', modules: ['p14', 'p03'], language: 'ar', minutes: 30, prompts: false },
  ])
})

test('without a module nothing is handed over, and it is said why', async () => {
  const { tap, handedOver, getByText } = await openPlan()
  await tap('hand-over')
  expect(handedOver()).toEqual([])
  expect(getByText('Välj minst en del.')).toBeTruthy()
})

test('where a visit runs it is said what to do', async () => {
  const { tap, bridge, findByText } = await openPlan()
  bridge.handOver.mockResolvedValueOnce('busy')
  await tap('plan:calm')
  await tap('hand-over')
  expect(await findByText(/Avsluta det först/)).toBeTruthy()
})

describe('children', () => {
  test('have programmes by their age, and beside each module who may be there', async () => {
    const { tap, getAllByText } = await openPlan()
    await tap('for:child')
    expect(hasAction('programme:mini')).toBe(false)
    await tap('programme:nxt-6-8')
    expect(getAllByText('En förälder får vara med, om barnet vill det när det tillfrågas i enrum.').length).toBe(6)
    expect(getAllByText('Utan förälder i rummet.').length).toBe(2)
  })

  test('with an adult beside them have only what an adult may sit in on', async () => {
    const { tap } = await openPlan()
    await tap('for:child-with-adult')
    await tap('programme:nxt-6-8')
    expect(hasAction('module:y01')).toBe(true)
    expect(hasAction('module:y05')).toBe(false)
  })

  test('who wait for an interview have what can wait taken away, also where it was chosen', async () => {
    const { tap } = await openPlan()
    await tap('for:child')
    await tap('programme:nxt-9-12')
    await tap('module:t05')
    await tap('interview-ahead')
    expect(hasAction('module:t05')).toBe(false)
    expect(hasAction('up:t05')).toBe(false)
  })
})

describe('an office that offers less', () => {
  const peopleShown = () => [...document.querySelectorAll<HTMLElement>('[data-action^="for:"]')].map((one) => one.dataset.action)

  test('plans for those it offers something, and begins with them', async () => {
    await openPlan({ programmes: ['mini', 'nxt-9-12'] })
    expect(peopleShown()).toEqual(['for:child', 'for:child-with-adult'])
    expect(hasAction('module:t01')).toBe(true)
    expect(hasAction('programme:nxt-6-8')).toBe(false)
  })
})

describe('both parents together', () => {
  test('have two modules, and sit down only after each was asked alone', async () => {
    const { tap, handedOver, getByText } = await openPlan()
    await tap('for:both-parents')
    expect([...document.querySelectorAll('[data-action^="module:"]')].map((one) => (one as HTMLElement).dataset.action)).toEqual([
      'module:p16',
      'module:p17',
    ])
    await tap('module:p16')
    await tap('joint:alone')
    await tap('joint:nothing')
    await tap('hand-over')
    expect(handedOver()).toEqual([])
    expect(getByText(/Svara först/)).toBeTruthy()
    await tap('joint:stay')
    await tap('hand-over')
    expect(handedOver()).toEqual([expect.objectContaining({ for: 'both-parents', modules: ['p16'], prompts: true })])
  })
})
