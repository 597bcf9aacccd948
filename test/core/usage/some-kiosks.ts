import fc from 'fast-check'
import { catalogue, type ModuleId, type ProgrammeId } from '../../../src/core/programme/catalogue'
import { languages } from '../../../src/core/text/language'
import { counted, type Months } from '../../../src/core/usage/counts'
import type { Kiosks } from '../../../src/core/usage/merge'
import type { Transfer } from '../../../src/core/usage/transfer'
import { settled, type Ending } from '../../../src/core/usage/tally'

/** Any visit that was counted, as the counts that it raises. */
export const visit: fc.Arbitrary<string[]> = fc.constantFrom(...(Object.keys(catalogue) as ProgrammeId[])).chain((programme) =>
  fc.subarray<ModuleId>([...catalogue[programme]], { minLength: 1 }).chain((opened) =>
    fc
      .record({
        language: fc.constantFrom(...languages),
        completed: fc.subarray(opened),
        felt: fc.constantFrom('better', 'same', 'worse', null),
        ending: fc.constantFrom<Ending>('finished', 'left', 'hidden', 'idle', 'cap', 'fault'),
      })
      .map(({ language, completed, felt, ending }) => settled({ first: { programme, language }, opened, completed, felt }, ending)),
  ),
)

/** Any counts of months of 2026 and 2027; each visit is there a few times, so that not every period has fewer than ten. */
export const months: fc.Arbitrary<Months> = fc
  .array(
    fc.tuple(
      fc.constantFrom('2026-01', '2026-04', '2026-06', '2026-07', '2026-11', '2027-01', '2027-03'),
      visit,
      fc.integer({ min: 1, max: 12 }),
    ),
    { maxLength: 8 },
  )
  .map((all) => all.reduce<Months>((sum, [month, cells, times]) => counted(sum, month, Array<string[]>(times).fill(cells).flat()), {}))

/** Counts of so many visits that are all alike. */
export const alikeVisits = (visits: number, module: ModuleId = 'p03'): Record<string, number> =>
  visits === 0
    ? {}
    : {
        visits,
        'programme:parents': visits,
        'language:sv': visits,
        'ending:finished': visits,
        [`opened:${module}`]: visits,
        [`completed:${module}`]: visits,
        'felt:better': visits,
      }

/** Every month from the first one on, so many, with the same visits. */
export const monthly = (first: string, howMany: number, visits = 10): Months =>
  Object.fromEntries(
    Array.from({ length: howMany }, (_, at) => {
      const number = Number(first.slice(0, 4)) * 12 + Number(first.slice(5)) - 1 + at
      return [`${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`, alikeVisits(visits)]
    }),
  )

/** A transfer file, and kiosks as they are merged. */
export const transferFor = (kiosk: string, all: Months): Transfer => ({ version: 1, kiosk, months: all })
export const kiosksFor = (all: Record<string, Months>): Kiosks => new Map(Object.entries(all))
