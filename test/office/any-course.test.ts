import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Ending } from '../../src/core/usage/tally'
import { startCourse } from '../support/course'

type Course = ReturnType<typeof startCourse>

/** Something that happens to the visitor process that was started last, or to the one before it. */
type Happening =
  | { kind: 'paints' | 'chooses' | 'dies' | 'hangs' | 'hinders'; last: boolean }
  | { kind: 'ends'; how: Ending; last: boolean }
  | { kind: 'passes'; ms: number }

const last = fc.boolean()
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('paints' as const, 'chooses' as const), last }) },
  fc.record({ kind: fc.constantFrom('dies' as const, 'hangs' as const, 'hinders' as const), last }),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('ends' as const),
      how: fc.constantFrom<Ending>('finished', 'left', 'hidden', 'idle', 'cap', 'fault'),
      last,
    }),
  },
  fc.record({ kind: fc.constant('passes' as const), ms: fc.constantFrom(500, 2000, 12_000, 61_000) }),
)

const happens = async (course: Course, one: Happening): Promise<void> => {
  if (one.kind === 'passes') return course.pass(one.ms)
  const who = course.visitors.at(one.last ? -1 : -2)
  if (!who) return
  if (one.kind === 'ends') return who.says({ kind: 'ended', how: one.how })
  if (one.kind === 'hangs') who.turns = false
  else if (one.kind === 'hinders') course.hinder(who.number)
  else await who[one.kind]()
}

/** Removes every hindrance, lets time pass and paints whoever is started, until nothing is on its way any more. */
const comesToRest = async (course: Course): Promise<void> => {
  course.unhinder(...course.visitors.map((one) => one.number))
  for (let round = 0; round < 25; round += 1) {
    for (const visitor of course.visitors) await visitor.paints()
    await course.pass(1000)
  }
}

const numbers = (road: readonly string[], pattern: RegExp) => road.flatMap((what) => pattern.exec(what)?.slice(1, 2).map(Number) ?? [])

/** What must hold on every road, however it was travelled. */
const rulesOf = (road: readonly string[], visitors: Course['visitors']): Record<string, boolean> => {
  const holders = numbers(road, /^hold (\d+)/)
  const starts = road.flatMap((what, at) =>
    /^receipt/.test(what) ? [{ number: Number(what.split(' ')[1]), before: road.slice(0, at) }] : [],
  )
  const opened = starts.map((one) => one.number)
  return {
    'nobody gets the screen twice': new Set(holders).size === holders.length,
    'nobody starts twice': new Set(opened).size === opened.length,
    'nobody starts without the screen': starts.every(({ number, before }) => before.includes(`hold ${number}`)),
    'nobody starts before everyone who had the screen is proven gone': starts.every(({ number, before }) =>
      numbers(before, /^hold (\d+)/).every((holder) => holder === number || before.includes(`wiped ${holder}`)),
    ),
    'a visit counts once': road.filter((what) => what.startsWith('count')).length === Math.max(0, opened.length - 1),
    'nothing of the office covers the visitor in the end': ['rest', undefined].includes(
      road.filter((what) => /^(rest|cover|fault)$/.test(what)).at(-1),
    ),
    'somebody has the screen in the end, and can start': holders.at(-1) === opened.at(-1),
    'and has a page': visitors[holders.at(-1)! - 1]?.hasPage() ?? false,
  }
}

test('whatever happens, and whenever, visit follows visit and every one is proven gone before the next starts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 15 }), fc.constantFrom(0, 1000, 3000), async (happenings, wipeMs) => {
      const course = startCourse(wipeMs)
      void course.course.begin()
      for (const one of happenings) await happens(course, one)
      await comesToRest(course)
      const road = course.news()
      const broken = Object.entries(rulesOf(road, course.visitors)).filter(([, holds]) => !holds)
      expect(
        broken.map(([rule]) => rule),
        road.join('\n'),
      ).toEqual([])
    }),
    { numRuns: 60 },
  )
})
