import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { totalIn, type Months } from '../../../src/core/usage/counts'
import { kioskOf, sumOf, together, type Kiosks } from '../../../src/core/usage/merge'
import { nothingMerged } from '../../../src/core/usage/merged'
import { mergedPublicationOf } from '../../../src/core/usage/merged-publication'
import { nothingPublished, publicationOf } from '../../../src/core/usage/published'
import { transferOf } from '../../../src/core/usage/transfer'
import { faultIn } from '../../../src/core/usage/transfer-fault'
import { alikeVisits, kiosksFor, months, transferFor } from './some-kiosks'

// Going through many cases takes longer than a test usually may, where other tests run beside it.
vi.setConfig({ testTimeout: 60_000 })

const name = fc.constantFrom('Reception 1', 'Reception 2', 'Växjö', 'constructor')

/** Files of kiosks that never disagree: each is some of the months of its kiosk, an empty one among them. */
const files: fc.Arbitrary<Kiosks[]> = fc.dictionary(name, months, { minKeys: 1 }).chain((kiosks) =>
  fc.array(
    name
      .filter((kiosk) => Object.hasOwn(kiosks, kiosk))
      .chain((kiosk) => {
        const all: Months = { '2026-02': {}, ...kiosks[kiosk] }
        return fc.subarray(Object.keys(all)).map((some) => kiosksFor({ [kiosk]: Object.fromEntries(some.map((one) => [one, all[one]!])) }))
      }),
    { minLength: 1, maxLength: 6 },
  ),
)

const shuffled = files.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })))

/** The same with every key in its place, since what is written must not depend on the order of files. */
const bytes = (kiosks: Kiosks): string => JSON.stringify([...kiosks])

describe('putting kiosks together', () => {
  test('the order of files makes no difference', () => {
    fc.assert(
      fc.property(shuffled, ([some, others]) => {
        const [one, other] = [together(some), together(others)]
        expect(other).toEqual(one)
        expect([...other.kiosks.keys()]).toEqual([...one.kiosks.keys()])
        expect(sumOf(other.kiosks)).toEqual(sumOf(one.kiosks))
        expect(one.clashes).toEqual([])
      }),
    )
  })

  test('nor does what is put together first', () => {
    fc.assert(
      fc.property(files, fc.nat(), (some, cut) => {
        const at = cut % (some.length + 1)
        const [left, right] = [together(some.slice(0, at)), together(some.slice(at))]
        expect(together([left.kiosks, right.kiosks]).kiosks).toEqual(together(some).kiosks)
      }),
    )
  })

  test('a month is never there twice: the same files once more change nothing but what is said', () => {
    fc.assert(
      fc.property(files, (some) => {
        const [once, twice] = [together(some), together([...some, ...some])]
        expect(bytes(twice.kiosks)).toBe(bytes(once.kiosks))
        expect(twice.clashes).toEqual([])
        const all = [...once.kiosks].filter(([, own]) => Object.keys(own).length > 0)
        expect(twice.again).toEqual(all.map(([kiosk, own]) => ({ kiosk, months: Object.keys(own).sort() })))
      }),
    )
  })

  test('every count is the sum of what each kiosk counted', () => {
    fc.assert(
      fc.property(fc.dictionary(name, months), (all) => {
        const sum = sumOf(together(Object.entries(all).map(([kiosk, own]) => kioskOf(transferFor(kiosk, own)))).kiosks)
        const cells = Object.values(all).flatMap((own) => Object.entries(own).flatMap(([month, counts]) => Object.entries(counts).map(([cell, count]) => ({ month, cell, count })))) // prettier-ignore
        for (const { month, cell } of cells) {
          const own = cells.filter((one) => one.month === month && one.cell === cell)
          expect(sum[month]![cell]).toBe(own.reduce((total, { count }) => total + count, 0))
        }
        expect(Object.values(sum).flatMap((counts) => Object.keys(counts))).toHaveLength(
          new Set(cells.map(({ month, cell }) => `${month} ${cell}`)).size,
        )
      }),
    )
  })

  test.each([
    ['another count', alikeVisits(12)],
    ['a count more', { ...alikeVisits(11), 'opened:p04': 1 }],
    ['a count less', { visits: 11 }],
    ['nothing', {}],
  ])('a month that two files count differently is named (%s)', (_, other) => {
    const one = kiosksFor({ a: { '2026-01': alikeVisits(3), '2026-02': alikeVisits(11), '2026-03': alikeVisits(1) } })
    const result = together([one, kiosksFor({ a: { '2026-02': other, '2026-03': alikeVisits(1) }, b: { '2026-02': other } })])
    expect(result.clashes).toEqual([{ kiosk: 'a', months: ['2026-02'] }])
    expect(result.again).toEqual([{ kiosk: 'a', months: ['2026-03'] }])
  })

  test('two that are the same and one that is not clash all the same', () => {
    const of = (visits: number) => kiosksFor({ a: { '2026-01': alikeVisits(visits) } })
    expect(together([of(3), of(3), of(4)])).toMatchObject({ again: [], clashes: [{ kiosk: 'a', months: ['2026-01'] }] })
  })
})

test('the sum of one kiosk is published as that kiosk would publish it', () => {
  const clock = fc.constantFrom('2026-02', '2026-08', '2027-01', '2027-09')
  const statisticsPeriod = fc.constantFrom('month', 'quarter', 'half-year', 'year')
  fc.assert(
    fc.property(months, clock, statisticsPeriod, (all, now, kind) => {
      const setting = { statisticsPeriod: kind, publish: 'authority' } as const
      const own = publicationOf(all, nothingPublished, setting, now)
      const file = transferOf(
        'Reception 1',
        all,
        own.periods.flatMap((period) => period.months),
      )
      // A kiosk whose clock was set back closes what it has counted in; its authority's clock is right.
      const right = Object.keys(file.months).reduce((late, month) => (month >= late ? '2028-01' : late), now)
      const checksumOf = (counts: Months[string]) => JSON.stringify(counts)
      const merged = mergedPublicationOf(kioskOf(file), nothingMerged, { statisticsPeriod: kind, clock: right, checksumOf })
      expect(merged.periods).toEqual(own.periods)
      expect(merged).toMatchObject({ incomplete: [], changed: [], byOldSetting: [], early: [] })
      // The report of a period depends on nothing else.
      for (const { months: of } of own.periods) expect(totalIn(merged.sum, of)).toEqual(totalIn(all, of))
      expect(Object.keys(file.months).length === 0 || faultIn(file) === undefined).toBe(true)
    }),
  )
})
