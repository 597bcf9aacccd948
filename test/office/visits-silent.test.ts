import { describe, expect, test } from 'vitest'
import { startCourse } from '../support/course'

describe('a process that no longer answers', () => {
  test('is ended after ten seconds, and its visit counted as a fault', async () => {
    const { withSpare, pass, news } = startCourse()
    const [first] = await withSpare()
    first.turns = false
    await pass(10_000)
    expect(news()).toEqual([])
    await pass(1000)
    expect(news()).toEqual(['count fault', 'yield 1', 'hold 2', 'wipe 1', 'wiped 1', 'receipt 2 wiped'])
  })

  test('is ended as a spare, too, without a word', async () => {
    const { withSpare, pass, news } = startCourse()
    const [, spare] = await withSpare()
    spare.turns = false
    await pass(11_000)
    expect(new Set(news())).toEqual(new Set(['wipe 2', 'wiped 2']))
  })

  test('is ended while it waits for the visit before it to be gone, and followed by another', async () => {
    const { withSpare, slowWipe, visitor, pass, news } = startCourse()
    const [first, second] = await withSpare()
    const prove = slowWipe(1)
    second.turns = false
    await first.says({ kind: 'ended', how: 'finished' })
    await pass(11_000)
    expect(news()).toEqual(['count finished', 'yield 1', 'hold 2', 'wipe 1', 'wipe 2', 'wiped 2'])
    await prove()
    await visitor(3).paints()
    expect(news().at(-1)).toBe('receipt 3 wiped')
  })

  test('is ended beneath staff as well, and the next one has the screen when they leave', async () => {
    const { withSpare, course, pass, news } = startCourse()
    const [first] = await withSpare()
    course.staff(true)
    first.turns = false
    await pass(11_000)
    expect(news()).toEqual(['yield 1', 'count fault', 'yield 1', 'wipe 1', 'wiped 1', 'receipt 2 wiped'])
    course.staff(false)
    expect(news()).toEqual(['hold 2'])
  })

  test('and cannot be ended calls staff', async () => {
    const { withSpare, hinder, pass, news } = startCourse()
    const [first] = await withSpare()
    hinder(1)
    first.turns = false
    await pass(11_000)
    expect(news()).toContain('fault')
  })

  test('and cannot be ended as a spare keeps nobody else from being watched', async () => {
    const { withSpare, hinder, pass, news } = startCourse()
    const [first, spare] = await withSpare()
    hinder(2)
    spare.turns = false
    await pass(11_000)
    first.turns = false
    await pass(11_000)
    expect(news()).toContain('count fault')
  })

  test('is left alone while it says that it turns', async () => {
    const { withSpare, pass, news } = startCourse()
    await withSpare()
    await pass(360_000)
    expect(news()).toEqual([])
  })
})

describe('a process whose page is never painted', () => {
  test('has a minute for it, since a computer that was just switched on is slow', async () => {
    const { course, visitor, pass, news } = startCourse()
    void course.begin()
    await pass(60_000)
    await visitor(1).paints()
    await pass(30_000)
    expect(news()).toEqual(['start 1', 'first 1', 'cover', 'hold 1', 'rest', 'receipt 1 start'])
  })

  test('is followed by another after that, though it says that it turns', async () => {
    const { course, visitor, pass, news } = startCourse()
    void course.begin()
    await pass(62_000)
    await visitor(2).paints()
    expect(news().slice(2)).toEqual(['cover', 'wipe 1', 'wiped 1', 'wipe 1', 'wiped 1', 'start 2', 'hold 2', 'rest', 'receipt 2 start'])
  })

  test('does not keep staff who try a visit waiting for ever', async () => {
    const { begun, course, pass, news } = startCourse()
    await begun()
    news()
    const tried = course.tryVisit()
    await pass(60_000)
    expect(await tried).toBe(false)
    expect(news()).toEqual(['start 2', 'wipe 2', 'wiped 2'])
  })
})

describe('a page that meets with a fault', () => {
  const fault = { kind: 'ended', how: 'fault' } as const

  test('before it is painted for the first time is followed by another', async () => {
    const { course, visitor, pass, news } = startCourse()
    void course.begin()
    await visitor(1).says(fault)
    await pass(500)
    await visitor(2).paints()
    expect(news().slice(2)).toEqual(['cover', 'wipe 1', 'wiped 1', 'start 2', 'hold 2', 'rest', 'receipt 2 start'])
  })

  test('as a spare is replaced without a word', async () => {
    const { withSpare, news } = startCourse()
    const [first, spare] = await withSpare()
    await spare.says(fault)
    await first.chooses()
    expect(news()).toEqual(['wipe 2', 'wiped 2', 'start 3'])
  })

  test('while it waits for the proof is followed by another, so that nobody is given a dead page', async () => {
    const { withSpare, slowWipe, visitor, news } = startCourse()
    const [first, second] = await withSpare()
    const prove = slowWipe(1)
    await first.says({ kind: 'ended', how: 'finished' })
    await second.says(fault)
    await prove()
    await visitor(3).paints()
    expect(news().slice(4)).toEqual(['wiped 1', 'start 3', 'yield 2', 'cover', 'wipe 2', 'wiped 2', 'hold 3', 'rest', 'receipt 3 wiped'])
  })
})
