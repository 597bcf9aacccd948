import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { emptyTally, noted, settled, type Ending } from '../../../src/core/usage/tally'
import type { UsageEvent } from '../../../src/core/usage/event'

// Two programmes, so that going from one to the other can be tried; the schemas of the border are not used here.
vi.mock('../../../src/core/programme/catalogue', () => ({ catalogue: { parents: ['p03', 'p10', 'p14'], children: ['c01'] } }))

const opened = (module: string, language = 'sv'): UsageEvent =>
  ({ kind: 'module-opened', programme: module.startsWith('c') ? 'children' : 'parents', module, language }) as UsageEvent
const completed = (module: string) => ({ kind: 'module-completed', module }) as UsageEvent
const felt = (word: 'better' | 'same' | 'worse'): UsageEvent => ({ kind: 'felt', felt: word })
const after = (...events: UsageEvent[]) => events.reduce(noted, emptyTally)

test('a visit without an opened module is not counted', () => {
  expect(settled(emptyTally, 'left')).toEqual([])
  expect(settled(after(felt('worse'), completed('p03')), 'fault')).toEqual([])
})

test('a visit counts from its first opened module, whose programme and language are its own', () => {
  expect(settled(after(opened('p10', 'ar'), opened('p03', 'sv')), 'left')).toEqual([
    'visits',
    'programme:parents',
    'language:ar',
    'ending:left',
    'opened:p10',
    'opened:p03',
  ])
})

test('each module counts once, whatever is opened and reached again', () => {
  const tally = after(opened('p03'), completed('p03'), opened('p03', 'en'), completed('p03'))
  expect(settled(tally, 'finished')).toEqual([
    'visits',
    'programme:parents',
    'language:sv',
    'ending:finished',
    'opened:p03',
    'completed:p03',
  ])
})

test("another programme's modules are left aside", () => {
  const tally = after(opened('c01'), opened('p03'), completed('p03'))
  expect(tally).toEqual(after(opened('c01')))
  expect(settled(tally, 'finished')).toContain('programme:children')
})

test('a module is completed only if it was opened', () => expect(after(opened('p03'), completed('p14'))).toEqual(after(opened('p03'))))

test('the last feeling counts, and only after a completed module', () => {
  const cells = settled(after(opened('p03'), felt('worse'), completed('p03'), felt('better')), 'finished')
  expect(cells.filter((cell) => cell.startsWith('felt'))).toEqual(['felt:better'])
  expect(settled(after(opened('p03'), felt('better')), 'left').some((cell) => cell.startsWith('felt'))).toBe(false)
})

test.each([
  ['finished', 'finished'],
  ['left', 'left'],
  ['hidden', 'hidden-or-idle'],
  ['idle', 'hidden-or-idle'],
  ['cap', 'hidden-or-idle'],
  ['fault', 'fault'],
] as const)('a visit that ended %s is counted as %s', (ending, as) =>
  expect(settled(after(opened('p03')), ending)).toContain(`ending:${as}`),
)

test('whatever happens, a visit adds at most 1 to a count, and one programme, language and ending', () => {
  const modules = fc.constantFrom('p03', 'p10', 'p14', 'c01')
  const event = fc.oneof(
    fc.tuple(modules, fc.constantFrom('sv', 'en', 'ar')).map(([module, language]) => opened(module, language)),
    modules.map(completed),
    fc.constantFrom('better', 'same', 'worse').map((word) => felt(word as 'better')),
  )
  const ending = fc.constantFrom<Ending>('finished', 'left', 'hidden', 'idle', 'cap', 'fault')
  fc.assert(
    fc.property(fc.array(event), ending, (events, how) => {
      const cells = settled(after(...events), how)
      expect(new Set(cells).size).toBe(cells.length)
      for (const measure of ['visits', 'programme', 'language', 'ending'])
        expect(cells.filter((cell) => cell.split(':')[0] === measure)).toHaveLength(cells.length > 0 ? 1 : 0)
      expect(cells.filter((cell) => cell.startsWith('felt')).length).toBeLessThanOrEqual(1)
    }),
  )
})
