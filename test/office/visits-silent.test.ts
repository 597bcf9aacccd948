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
    expect(news()).toEqual(['wipe 1', 'wiped 1', 'count fault', 'hold 2', 'wipe 1', 'wiped 1', 'receipt 2 wiped'])
  })

  test('is ended as a spare, too, without a word', async () => {
    const { withSpare, pass, news } = startCourse()
    const [, spare] = await withSpare()
    spare.turns = false
    await pass(11_000)
    expect(new Set(news())).toEqual(new Set(['wipe 2', 'wiped 2']))
  })

  test('and cannot be ended calls staff', async () => {
    const { withSpare, hinder, pass, news } = startCourse()
    const [first] = await withSpare()
    hinder(1)
    first.turns = false
    await pass(11_000)
    expect(news()).toContain('fault')
  })

  test('is left alone while it says that it turns', async () => {
    const { withSpare, pass, news } = startCourse()
    await withSpare()
    await pass(360_000)
    expect(news()).toEqual([])
  })
})
