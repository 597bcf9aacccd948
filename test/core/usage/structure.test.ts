import { expect, test, vi } from 'vitest'
import { structureOf } from '../../../src/core/usage/structure'

// Going through everything takes longer than a test usually may, where other tests run beside it.
vi.setConfig({ testTimeout: 60_000 })

const lists = { programmes: { one: ['a', 'b'], two: ['c'] }, languages: ['sv', 'ar'], endings: ['left'], felt: ['better', 'worse'] }
const { measures, unpublished, tables: allowed } = structureOf(lists)
const cells = ['visits', ...Object.values(measures).flat()]

type Table = Readonly<Record<string, number>>

/** Everything one visit can add, as `tally.ts` says it. */
const visits = (): string[][] =>
  Object.entries(lists.programmes).flatMap(([programme, modules]) => {
    const played = modules.reduce<string[][]>(
      (sofar, module) => sofar.flatMap((one) => [one, [...one, `opened:${module}`], [...one, `opened:${module}`, `completed:${module}`]]),
      [[]],
    )
    const felt = played
      .filter((one) => one.length > 0)
      .flatMap((one) => [
        one,
        ...(one.some((cell) => cell.startsWith('completed')) ? lists.felt.map((word) => [...one, `felt:${word}`]) : []),
      ])
    return felt.flatMap((one) =>
      lists.languages.map((language) => ['visits', 'ending:left', `programme:${programme}`, `language:${language}`, ...one]),
    )
  })

const keyOf = (table: Table) => cells.map((cell) => table[cell] ?? 0).join(' ')

const madeByVisits = (number: number): Set<string> => {
  let tables: Table[] = [{}]
  for (let visit = 0; visit < number; visit += 1) {
    const next = tables.flatMap((table) =>
      visits().map((one) => one.reduce<Table>((sum, cell) => ({ ...sum, [cell]: (sum[cell] ?? 0) + 1 }), table)),
    )
    tables = [...new Map(next.map((table) => [keyOf(table), table])).values()]
  }
  return new Set(tables.map(keyOf))
}

const allowedByRules = (number: number): Set<string> => {
  const free = cells.filter((cell) => cell !== 'visits' && cell !== 'ending:left')
  const start: Table[] = [{ visits: number, 'ending:left': number }]
  const fits = (table: Table) => {
    const ranges = new Map(
      [...cells, ...unpublished].map((cell) => [
        cell,
        table[cell] === undefined ? ([0, number] as const) : ([table[cell], table[cell]] as const),
      ]),
    )
    return allowed.any(ranges)
  }
  const tables = free.reduce(
    (sofar, cell) => sofar.flatMap((table) => Array.from({ length: number + 1 }, (_, count) => ({ ...table, [cell]: count })).filter(fits)),
    start,
  )
  return new Set(tables.map(keyOf))
}

test.each([1, 2, 3])('the rules allow exactly the tables that %i visits can make', (number) => {
  expect(allowedByRules(number)).toEqual(madeByVisits(number))
})
