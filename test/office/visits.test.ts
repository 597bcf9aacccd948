import { describe, expect, test } from 'vitest'
import { emptyTally, noted, type Ending } from '../../src/core/usage/tally'
import type { UsageEvent } from '../../src/core/usage/event'
import { startCourse } from '../support/course'

const ends = (how: Ending) => ({ kind: 'ended', how }) as const
const opened: UsageEvent = { kind: 'module-opened', programme: 'parents', module: 'p03', language: 'sv' }

describe('the kiosk begins', () => {
  test('under a cover, until the first visitor is painted, who need not wait for a word', async () => {
    const { course, visitor, news } = startCourse()
    void course.begin()
    expect(news()).toEqual(['start 1', 'first 1', 'cover'])
    await visitor(1).says({ kind: 'alive' })
    expect(news()).toEqual([])
    await visitor(1).paints()
    expect(news()).toEqual(['hold 1', 'rest', 'receipt 1 start'])
  })
})

describe('a spare', () => {
  test('is started when a language is chosen, and is not shown', async () => {
    const { begun, news } = startCourse()
    const first = await begun()
    news()
    await first.says({ kind: 'position', position: { screen: 'start', language: null, programme: null, module: null, step: 0, of: 0 } })
    expect(news()).toEqual([])
    await first.chooses()
    expect(news()).toEqual(['start 2'])
  })

  test('is painted unseen, and one is enough', async () => {
    const { withSpare, news } = startCourse()
    const [first, spare] = await withSpare()
    await first.chooses()
    await spare.chooses()
    expect(news()).toEqual([])
  })
})

describe('every ending takes the same road', () => {
  const endings: [Ending, string][] = [
    ['finished', 'wiped'],
    ['left', 'wiped'],
    ['cap', 'wiped'],
    ['fault', 'wiped'],
    ['hidden', 'start'],
    ['idle', 'start'],
  ]

  test.each(endings)('%s: counted, let go, the spare shown, wiped, and then "%s"', async (how, receipt) => {
    const { withSpare, news } = startCourse()
    const [first] = await withSpare()
    await first.says(ends(how))
    expect(news()).toEqual([`count ${how}`, 'yield 1', 'hold 2', 'wipe 1', 'wiped 1', `receipt 2 ${receipt}`])
  })

  test.each(endings)('%s without a spare: the same under a cover', async (how, receipt) => {
    const { begun, visitor, news } = startCourse()
    const first = await begun()
    news()
    await first.says(ends(how))
    expect(news()).toEqual([`count ${how}`, 'start 2', 'yield 1', 'cover', 'wipe 1', 'wiped 1'])
    await visitor(2).paints()
    expect(news()).toEqual(['hold 2', 'rest', `receipt 2 ${receipt}`])
  })

  test('a spare that is not painted yet is waited for under the cover', async () => {
    const { begun, visitor, news } = startCourse()
    const first = await begun()
    await first.chooses()
    news()
    await first.says(ends('left'))
    expect(news()).toEqual(['count left', 'yield 1', 'cover', 'wipe 1', 'wiped 1'])
    await visitor(2).paints()
    expect(news()).toEqual(['hold 2', 'rest', 'receipt 2 wiped'])
  })

  test('the next visitor waits until the wipe is proven', async () => {
    const { withSpare, slowWipe, news } = startCourse()
    const [first] = await withSpare()
    const prove = slowWipe(1)
    await first.says(ends('finished'))
    expect(news()).toEqual(['count finished', 'yield 1', 'hold 2', 'wipe 1'])
    await prove()
    expect(news()).toEqual(['wiped 1', 'receipt 2 wiped'])
  })

  test('visit after visit, each in a process of its own', async () => {
    const { begun, visitor, news } = startCourse()
    await begun()
    for (let number = 1; number <= 5; number += 1) {
      await visitor(number).chooses()
      await visitor(number + 1).paints()
      news()
      await visitor(number).says(ends('finished'))
      const next = number + 1
      expect(news()).toEqual([
        'count finished',
        `yield ${number}`,
        `hold ${next}`,
        `wipe ${number}`,
        `wiped ${number}`,
        `receipt ${next} wiped`,
      ])
    }
  })

  test('is said to be over when the next page has been told, so that nothing waits for what is done then', async () => {
    const { withSpare, overAfter } = startCourse()
    const [first] = await withSpare()
    await first!.says(ends('finished'))
    expect(overAfter).toEqual(['receipt 2 wiped'])
  })
})

describe('a visit counts', () => {
  test('with what it reported, and the next one with nothing of it', async () => {
    const { withSpare, counted } = startCourse()
    const [first, second] = await withSpare()
    const events: UsageEvent[] = [opened, { kind: 'felt', felt: 'better' }]
    await first.says({ kind: 'usage', events: [opened] })
    await first.says({ kind: 'usage', events: events.slice(1) })
    await first.says(ends('finished'))
    await second.says(ends('left'))
    expect(counted).toEqual([
      [events.reduce(noted, emptyTally), 'finished'],
      [emptyTally, 'left'],
    ])
  })

  test('once, however often it says that it ends, and when its process ends as well', async () => {
    const { withSpare, slowWipe, counted, news } = startCourse()
    const [first] = await withSpare()
    const prove = slowWipe(1)
    await Promise.all([first.says(ends('idle')), first.says(ends('idle')), first.says(ends('hidden'))])
    await first.dies()
    await prove()
    expect(counted).toEqual([[emptyTally, 'idle']])
    expect(news().filter((what) => what.startsWith('receipt'))).toEqual(['receipt 2 start'])
  })

  test('not by anything that a process says after its end', async () => {
    const { withSpare, slowWipe, counted, visitors } = startCourse()
    const [first] = await withSpare()
    const prove = slowWipe(1)
    void first.says(ends('left'))
    void first.chooses()
    await first.says({ kind: 'usage', events: [opened] })
    await prove()
    expect(counted).toEqual([[emptyTally, 'left']])
    expect(visitors).toHaveLength(2)
  })
})

describe('closing the kiosk', () => {
  test('counts the running visit as left, and wipes it and the spare', async () => {
    const { withSpare, course, counted, news } = startCourse()
    const [first] = await withSpare()
    await first.says({ kind: 'usage', events: [opened] })
    await course.close()
    expect(counted).toEqual([[noted(emptyTally, opened), 'left']])
    expect(news()).toEqual(['count left', 'wipe 1', 'wipe 2', 'wiped 1', 'wiped 2'])
  })

  test('starts nobody any more, also while the first visitor is not painted', async () => {
    const { course, pass, news } = startCourse()
    void course.begin()
    await course.close()
    await pass(20_000)
    expect(news().filter((what) => /start|hold/.test(what))).toEqual(['start 1'])
  })

  test('in the middle of an ending wipes the visit that has ended as well', async () => {
    const { withSpare, course, slowWipe, pass, news } = startCourse()
    const [first] = await withSpare()
    const prove = slowWipe(1)
    await first.says(ends('finished'))
    news()
    const closed = course.close()
    await prove()
    await closed
    expect(news().sort()).toEqual(['count left', 'wipe 1', 'wipe 2', 'wiped 1', 'wiped 1', 'wiped 2'])
    await pass(20_000)
    expect(news()).toEqual([])
  })

  test('before anything was started is over at once', async () => {
    const { course, news } = startCourse()
    await course.close()
    expect(news()).toEqual([])
  })

  test('by its window is asked for by whoever holds the screen', async () => {
    const { withSpare, news } = startCourse()
    const [first] = await withSpare()
    await first.dies(true)
    expect(news()).toEqual(['closed'])
  })
})
