import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hatchOf } from '../../../renderer/staff/statistics/hatch'
import { chartOf, inLines, mostOf, ticksUpTo, type Bar, type ChartRow, type Shown } from '../../../renderer/staff/statistics/bar-geometry'

const size = { width: 440, names: 160 }
const shown: fc.Arbitrary<Shown> = fc.oneof(
  fc.integer({ min: 1, max: 4000 }).map((fives) => fives * 5),
  fc.constantFrom<Shown>('0–4', 'few', 'left-out'),
)
const row = (bars: fc.Arbitrary<Shown[]>): fc.Arbitrary<ChartRow> =>
  fc.record({
    id: fc.uuid(),
    name: fc.string({ minLength: 1, maxLength: 60 }),
    bars: bars.map((some) => some.map((one) => ({ shown: one, words: String(one) }))),
  })
const rows = fc
  .integer({ min: 1, max: 2 })
  .chain((series) => fc.array(row(fc.array(shown, { minLength: series, maxLength: series })), { minLength: 1, maxLength: 18 }))

const only = (one: Shown, words = String(one)): ChartRow => ({ id: 'a', name: 'a', bars: [{ shown: one, words }] })
const bars = (some: readonly ChartRow[]): Bar[] => chartOf(some, { ...size, direction: 'ltr' }).rows.flatMap((one) => one.bars)

test('a chart that is read from the right is the mirror image of one that is read from the left', () => {
  fc.assert(
    fc.property(rows, (some) => {
      const [left, right] = [chartOf(some, { ...size, direction: 'ltr' }), chartOf(some, { ...size, direction: 'rtl' })]
      right.ticks.forEach(({ x }, at) => expect(x).toBeCloseTo(size.width - left.ticks[at]!.x))
      right.rows.forEach(({ name, bars: mirrored }, at) => {
        const before = left.rows[at]!
        expect(name.x).toBeCloseTo(size.width - before.name.x)
        mirrored.forEach((bar, index) => {
          const one = before.bars[index]!
          expect(bar).toMatchObject({ kind: one.kind, y: one.y, width: one.width, height: one.height })
          expect(bar.x).toBeCloseTo(size.width - one.x - one.width)
          expect(bar.words.x).toBeCloseTo(size.width - one.words.x)
        })
      })
    }),
  )
})

test('bars begin where the names end, are as long as what they stand for, and stay inside, words and all', () => {
  fc.assert(
    fc.property(rows, (some) => {
      const { ticks, rows: drawn } = chartOf(some, { ...size, direction: 'ltr' })
      const [zero, last] = [ticks[0]!, ticks.at(-1)!]
      const unit = (last.x - zero.x) / last.value
      drawn.forEach(({ bars: mine }, at) =>
        mine.forEach((bar, index) => {
          const given = some[at]!.bars[index]!
          expect(bar.x).toBeCloseTo(zero.x)
          expect(bar.width).toBeCloseTo(mostOf(given.shown) * unit)
          expect(bar.words.x + given.words.length * 7).toBeLessThanOrEqual(size.width)
        }),
      )
      expect(last.x).toBeLessThanOrEqual(size.width)
    }),
  )
})

test('lines do not overlap', () => {
  fc.assert(
    fc.property(rows, (some) => {
      const drawn = chartOf(some, { ...size, direction: 'ltr' })
      const all = drawn.rows.flatMap((one) => one.bars)
      all.slice(1).forEach((bar, at) => expect(bar.y).toBeGreaterThan(all[at]!.y + all[at]!.height))
      expect(drawn.foot).toBeGreaterThan(all.at(-1)!.y + all.at(-1)!.height)
    }),
  )
})

test('"0–4" and "fewer than ten" are open bars up to the most they can be, never full ones; what is left out has none', () => {
  expect(bars([only('0–4'), only('few'), only('left-out'), only(5)]).map(({ kind }) => kind)).toEqual(['open', 'open', 'none', 'full'])
  const [group, few, nothing, five] = bars([only('0–4'), only('few'), only('left-out'), only(5)])
  expect(group!.width / five!.width).toBeCloseTo(4 / 5)
  expect(few!.width / five!.width).toBeCloseTo(9 / 5)
  expect(nothing!.width).toBe(0)
})

test.each([
  [0, [0, 5, 10]],
  [4, [0, 5, 10]],
  [15, [0, 5, 10, 15]],
  [25, [0, 10, 20, 30]],
  [160, [0, 50, 100, 150, 200]],
  [1500, [0, 500, 1000, 1500]],
])('a scale that holds %d', (most, ticks) => expect(ticksUpTo(most)).toEqual(ticks))

test('a scale holds what it is made for, in at most five round numbers', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (most) => {
      const ticks = ticksUpTo(most)
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most)
      expect(ticks.length).toBeLessThanOrEqual(5)
      for (const tick of ticks) expect(tick % 5).toBe(0)
    }),
  )
})

test.each([
  ['Svenska', 10, ['Svenska']],
  ['Dolt eller övergivet', 15, ['Dolt eller', 'övergivet']],
  ['p06 Sorgen, och det som kommer sen', 20, ['p06 Sorgen, och det', 'som kommer sen']],
  ['ett mycket långt namn på en modul', 10, ['ett mycket', 'långt nam…']],
  ['Familjerättssekreterare', 10, ['Familjerä…']],
])('%s in lines of %d letters', (text, most, lines) => expect(inLines(text, most)).toEqual(lines))

test('an open bar is hatched, and no line leaves it', () => {
  const box = fc.record({
    x: fc.nat(400),
    y: fc.nat(400),
    width: fc.integer({ min: 4, max: 300 }),
    height: fc.integer({ min: 8, max: 16 }),
  })
  fc.assert(
    fc.property(box, (one) => {
      const points = [...hatchOf(one).matchAll(/[ML](\S+?) ([^L]+?)(?=L|M|$)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
      expect(points.length).toBeGreaterThan(0)
      for (const [x, y] of points) {
        expect(x).toBeGreaterThanOrEqual(one.x)
        expect(x).toBeLessThanOrEqual(one.x + one.width)
        expect(y).toBeGreaterThanOrEqual(one.y)
        expect(y).toBeLessThanOrEqual(one.y + one.height)
      }
    }),
  )
})
