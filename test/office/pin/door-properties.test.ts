import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { openAttempts } from '../../../src/office/pin/attempts-store'
import { right, world, type World } from './world'

// Flushing to a real disk takes longer than a test usually may, where other tests run beside it.
vi.setConfig({ testTimeout: 120_000 })

type Act = ['type', string] | ['pass', number] | ['back', number] | ['restart'] | ['wait'] | ['guess']

const wrongPin = fc.oneof(fc.stringMatching(/^\d{6,12}$/), fc.string()).filter((pin) => pin !== right)
const seconds = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 9_000 }))

/** Whatever can happen to a door; `wait` waits as long as the last answer said. */
const act = (typed: fc.Arbitrary<string>): fc.Arbitrary<Act> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constant('type' as const), typed) },
    { weight: 6, arbitrary: fc.constant<Act>(['guess']) },
    fc.tuple(fc.constant('pass' as const), seconds),
    { weight: 3, arbitrary: fc.constant<Act>(['wait']) },
    fc.tuple(fc.constant('back' as const), seconds),
    fc.constant<Act>(['restart']),
  )

const acts = (typed: fc.Arbitrary<string>) => fc.array(act(typed), { maxLength: 60 })

const countIn = (one: World): number => {
  const kept = openAttempts(one.directory).read()
  return 'attempts' in kept ? kept.attempts.wrong : NaN
}

/** Does what happens, and tells each PIN that is typed: how many wrong ones were kept before and after, and the answer. */
const play = (
  one: World,
  course: readonly Act[],
  onTyped: (typed: string, before: number, after: number, answer: ReturnType<World['try']>) => void,
) => {
  let wait = 0
  for (const [kind, value] of course) {
    if (kind === 'pass') one.pass(value)
    else if (kind === 'wait') one.pass(wait)
    else if (kind === 'back') one.setClock(-value)
    else if (kind === 'restart') one.restart()
    else {
      const [typed, before] = [kind === 'type' ? value : '739164', countIn(one)]
      const answer = one.try(typed)
      wait = typeof answer === 'object' && 'wait' in answer ? answer.wait : 0
      onTyped(typed, before, countIn(one), answer)
    }
  }
}

test('whatever happens, a wrong PIN never opens', () => {
  fc.assert(
    fc.property(acts(wrongPin), (course) => {
      const one = world()
      play(one, course, (_typed, _before, _after, answer) => expect(answer).not.toBe('open'))
    }),
    { numRuns: 60 },
  )
})

test('no PIN is looked at before the wait is truly over, whatever is restarted or set back; and none after the fifteenth', () => {
  const typed = fc.oneof(wrongPin, fc.constant(right))
  fc.assert(
    fc.property(fc.nat({ max: 14 }), acts(typed), (already, course) => {
      const one = world()
      one.wrong(already)
      let notBeforeMs = 0
      play(one, course, (pin, before, after, answer) => {
        const isLookedAt = answer === 'open' || after !== before
        if (before >= 15) expect([isLookedAt, answer]).toEqual([false, 'locked'])
        if (isLookedAt) expect(one.trueMs()).toBeGreaterThanOrEqual(notBeforeMs)
        else if (typeof answer === 'object' && 'wait' in answer)
          expect(one.trueMs() + answer.wait * 1000).toBeGreaterThanOrEqual(notBeforeMs)
        if (isLookedAt) expect(answer === 'open').toBe(pin === right)
        if (isLookedAt && after >= 5) notBeforeMs = one.trueMs() + 15_000 * 2 ** (after - 5)
      })
    }),
    { numRuns: 100 },
  )
})

test('whoever waits as long as is said is let in with the right PIN, until the door is locked', () => {
  fc.assert(
    fc.property(acts(wrongPin), (course) => {
      const one = world()
      play(one, course, () => undefined)
      const answer = one.try(right)
      if (typeof answer === 'object' && 'wait' in answer) one.pass(answer.wait)
      expect(one.try(right)).toBe(countIn(one) >= 15 ? 'locked' : 'open')
    }),
    { numRuns: 60 },
  )
})
