import { describe, expect, test } from 'vitest'
import type { VisitPlan } from '../../src/core/visit/plan'
import { startCourse } from '../support/course'

const plan: VisitPlan = { for: 'parent', programme: 'parents', modules: ['p03'], language: 'sv', minutes: 30, prompts: true }

describe('while staff have the screen', () => {
  test('whoever holds it lets the keyboard go, and has it back when they leave', async () => {
    const one = startCourse()
    await one.withSpare()
    one.course.staff(true)
    expect(one.news()).toEqual(['yield 1'])
    one.course.staff(false)
    expect(one.news()).toEqual(['hold 1'])
  })

  test('a visit that ends gives the screen to nobody before they leave', async () => {
    const one = startCourse()
    const [first] = await one.withSpare()
    one.course.staff(true)
    await first.says({ kind: 'ended', how: 'fault' })
    await one.pass(1000)
    expect(one.news()).not.toContain('hold 2')
    one.course.staff(false)
    expect(one.news()).toContain('hold 2')
  })

  test('a wipe that cannot be proven calls them when they leave, not over their own page', async () => {
    const one = startCourse()
    const [first] = await one.withSpare()
    one.course.staff(true)
    one.hinder(1)
    await first.says({ kind: 'ended', how: 'left' })
    await one.pass(6000)
    expect(one.course.state()).toBe('fault')
    expect(one.news()).not.toContain('fault')
    one.course.staff(false)
    expect(one.news()).toContain('fault')
  })
})

describe('staff see of the screen beneath', () => {
  test('that nobody is in a visit, that one runs, and that it is gone', async () => {
    const one = startCourse()
    const first = await one.begun()
    expect(one.course.state()).toBe('free')
    await first.chooses()
    expect(one.course.state()).toBe('visit')
    await one.visitor(2).paints()
    one.course.end()
    expect(one.course.state()).toBe('ending')
    await one.pass(1000)
    expect(one.course.state()).toBe('free')
    expect(one.counted.map(([, how]) => how)).toEqual(['left'])
  })
})

describe('a planned visit', () => {
  test('begins on the page that nobody has touched', async () => {
    const one = startCourse()
    await one.begun()
    one.news()
    expect(one.course.handOver(plan, 'sv')).toBe(true)
    expect(one.news()).toEqual(['plan 1'])
  })

  test('does not begin in the visit of somebody else, nor while one is being wiped', async () => {
    const one = startCourse()
    const [first] = await one.withSpare()
    expect(one.course.handOver(plan, null)).toBe(false)
    const wiped = one.slowWipe(1)
    await first.says({ kind: 'ended', how: 'hidden' })
    expect(one.course.handOver(plan, null)).toBe(false)
    await wiped()
    expect(one.course.handOver(plan, null)).toBe(true)
    expect(one.news().filter((what) => what.startsWith('plan'))).toEqual(['plan 2'])
  })
})

describe('a visit that is only tried', () => {
  test('is started, painted and proven gone, and nobody is given the screen by it', async () => {
    const one = startCourse()
    await one.begun()
    one.news()
    const tried = one.course.tryVisit()
    await one.visitor(2).paints()
    await one.pass(1000)
    expect(await tried).toBe(true)
    expect(one.news().filter((what) => what.endsWith('2'))).toEqual(['start 2', 'wipe 2', 'wiped 2'])
  })

  test('fails where it cannot be shown, or not be proven gone', async () => {
    const one = startCourse()
    await one.begun()
    const dead = one.course.tryVisit()
    await one.visitor(2).dies()
    await one.pass(1000)
    expect(await dead).toBe(false)
    one.hinder(3)
    const stays = one.course.tryVisit()
    await one.visitor(3).paints()
    await one.pass(6000)
    expect(await stays).toBe(false)
  })
})
