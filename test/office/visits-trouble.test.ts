import { describe, expect, test } from 'vitest'
import { startCourse } from '../support/course'
import { settled } from '../support/fake-clock'

const ends = { kind: 'ended', how: 'finished' } as const
const hides = { kind: 'ended', how: 'hidden' } as const

describe('a spare that dies', () => {
  test('is wiped without a word, and followed by another with the next page', async () => {
    const { withSpare, news } = startCourse()
    const [first, spare] = await withSpare()
    await spare.dies()
    expect(news()).toEqual(['wipe 2', 'wiped 2'])
    await first.chooses()
    expect(news()).toEqual(['start 3'])
  })

  test('because its window was closed is no reason to close the kiosk', async () => {
    const { withSpare, news } = startCourse()
    const [, spare] = await withSpare()
    await spare.dies(true)
    expect(news()).toEqual(['wipe 2', 'wiped 2'])
  })

  test('and cannot be wiped calls staff; once it can, the visitor goes on', async () => {
    const { withSpare, hinder, unhinder, pass, news } = startCourse()
    const [first, spare] = await withSpare()
    hinder(2)
    await spare.dies()
    expect(news()).toEqual(['wipe 2', 'fault', 'wipe 2'])
    unhinder(2)
    await pass(3000)
    expect(news()).toEqual(['wipe 2', 'wiped 2', 'rest'])
    await first.chooses()
    expect(news()).toEqual(['start 3'])
  })

  test('and cannot be wiped lets nobody start, though a visit ends meanwhile', async () => {
    const { withSpare, hinder, unhinder, visitor, pass, news } = startCourse()
    const [first, spare] = await withSpare()
    hinder(2)
    await spare.dies()
    news()
    await first.says(ends)
    await visitor(3).paints()
    await pass(2500)
    expect(news()).toEqual(['count finished', 'start 3', 'yield 1', 'wipe 1', 'wiped 1'])
    unhinder(2)
    await pass(1000)
    expect(news()).toEqual(['wipe 2', 'wiped 2', 'cover', 'hold 3', 'rest', 'receipt 3 wiped'])
  })
})

test('a visit that dies is counted as a fault and ends as any other', async () => {
  const { withSpare, news } = startCourse()
  const [first] = await withSpare()
  await first.dies()
  expect(news()).toEqual(['count fault', 'hold 2', 'wipe 1', 'wiped 1', 'receipt 2 wiped'])
})

describe('the next visitor', () => {
  test('who dies before being painted is wiped and followed by another', async () => {
    const { begun, visitor, pass, news } = startCourse()
    const first = await begun()
    await first.says(ends)
    news()
    await visitor(2).dies()
    await pass(500)
    expect(news()).toEqual(['wipe 2', 'wiped 2', 'start 3'])
    await visitor(3).paints()
    expect(news()).toEqual(['hold 3', 'rest', 'receipt 3 wiped'])
  })

  test('who dies again and again makes the office call staff, and it goes on trying', async () => {
    const { course, visitor, visitors, pass, news } = startCourse()
    void course.begin()
    for (let number = 1; number <= 5; number += 1) {
      await visitor(number).dies()
      await pass(500)
    }
    expect(news()).not.toContain('fault')
    await visitor(6).dies()
    expect(news()).toEqual(['fault', 'wipe 6', 'wiped 6', 'cover'])
    await pass(500)
    await visitors.at(-1)!.paints()
    expect(news()).toEqual(['start 7', 'hold 7', 'rest', 'receipt 7 start'])
  })

  test('who dies while the one before is being wiped is followed by another as well', async () => {
    const { withSpare, slowWipe, visitor, news } = startCourse()
    const [first, second] = await withSpare()
    const prove = slowWipe(1)
    await first.says(ends)
    await second.dies()
    await prove()
    expect(news().slice(-5)).toEqual(['wiped 1', 'start 3', 'cover', 'wipe 2', 'wiped 2'])
    await visitor(3).paints()
    expect(news()).toEqual(['hold 3', 'rest', 'receipt 3 wiped'])
  })

  test('who dies after a visit was hidden does not bring the receipt back', async () => {
    const { withSpare, slowWipe, visitor, news, counted } = startCourse()
    const [first, second] = await withSpare()
    const prove = slowWipe(1)
    await first.says(hides)
    await second.dies()
    await prove()
    await visitor(3).paints()
    expect(news().at(-1)).toBe('receipt 3 start')
    expect(counted.map(([, how]) => how)).toEqual(['hidden'])
  })
})

describe('what an earlier run left', () => {
  test('and is proven gone lets the first visitor start', async () => {
    const { course, news } = startCourse()
    void course.begin(() => Promise.resolve({ ok: true }))
    await settled()
    expect(news()).toEqual(['start 1', 'first 1', 'cover'])
  })

  test('and cannot be removed calls staff, and nobody starts until it can', async () => {
    const { course, visitor, pass, news } = startCourse()
    let isStuck = true
    void course.begin(() => Promise.resolve(isStuck ? { ok: false, left: 'directory' } : { ok: true }))
    await pass(30_000)
    expect(news()).toEqual(['fault'])
    expect(course.state()).toBe('fault')
    isStuck = false
    await pass(3000)
    await visitor(1).paints()
    expect(news()).toEqual(['cover', 'start 1', 'first 1', 'hold 1', 'rest', 'receipt 1 start'])
    expect(course.state()).toBe('free')
  })

  test('does not keep the kiosk from being closed, and then nobody starts when it is gone at last', async () => {
    const { course, pass, visitors } = startCourse()
    let isStuck = true
    void course.begin(() => Promise.resolve(isStuck ? { ok: false, left: 'processes' } : { ok: true }))
    await pass(1000)
    await course.close()
    isStuck = false
    await pass(30_000)
    expect(visitors).toHaveLength(0)
  })
})

describe('a wipe that cannot be proven', () => {
  test('calls staff, wipes whoever was to follow as well, and nobody starts until it holds', async () => {
    const { withSpare, hinder, unhinder, visitor, pass, news } = startCourse()
    const [first] = await withSpare()
    hinder(1)
    await first.says(ends)
    expect(news()).toEqual(['count finished', 'yield 1', 'hold 2', 'wipe 1', 'fault', 'wipe 1', 'wipe 2', 'wiped 2'])
    await pass(30_000)
    expect(new Set(news())).toEqual(new Set(['wipe 1']))
    unhinder(1)
    await pass(3000)
    expect(news()).toEqual(['wipe 1', 'wiped 1', 'cover', 'start 3'])
    await visitor(3).paints()
    expect(news()).toEqual(['hold 3', 'rest', 'receipt 3 start'])
  })

  test('gives the screen to nobody who is painted only after it', async () => {
    const { begun, hinder, unhinder, slowWipe, visitor, visitors, pass, news } = startCourse()
    const first = await begun()
    hinder(1)
    const fail = slowWipe(1)
    await first.says(ends)
    await visitor(2).dies()
    await pass(500)
    expect(visitors).toHaveLength(3)
    await fail()
    news()
    await pass(30_000)
    expect(visitors).toHaveLength(3)
    expect(news().filter((what) => what !== 'wipe 1')).toEqual([])
    unhinder(1)
    await pass(3000)
    await visitor(4).paints()
    expect(news()).toEqual(['wipe 1', 'wiped 1', 'cover', 'start 4', 'hold 4', 'rest', 'receipt 4 start'])
  })

  test('of somebody who was never painted is not passed over either', async () => {
    const { course, hinder, unhinder, visitor, pass, news } = startCourse()
    void course.begin()
    hinder(1)
    await visitor(1).dies()
    expect(news()).toEqual(['start 1', 'first 1', 'cover', 'wipe 1', 'fault', 'wipe 1'])
    unhinder(1)
    await pass(3500)
    await visitor(2).paints()
    expect(news()).toEqual(['wipe 1', 'wiped 1', 'cover', 'start 2', 'hold 2', 'rest', 'receipt 2 start'])
  })

  test('does not keep the kiosk from being closed, and then nobody starts when it holds at last', async () => {
    const { withSpare, course, hinder, unhinder, pass, visitors } = startCourse()
    const [first] = await withSpare()
    hinder(1)
    await first.says(ends)
    await course.close()
    unhinder(1)
    await pass(30_000)
    expect(visitors).toHaveLength(2)
  })
})
