import { waitFor } from '@testing-library/vue'
import { expect } from 'vitest'
import StatisticsPage from '../../../renderer/staff/pages/StatisticsPage.vue'
import { structure } from '../../../src/core/usage/measures'
import type { Figure } from '../../../src/core/usage/figure'
import type { MeasureReport, PeriodReport } from '../../../src/core/usage/report'
import { statistics as schema, type StaffBridge, type Statistics } from '../../../src/ipc/staff-bridge'
import { byAction } from '../support/step'
import { openStaffPage } from './staff-page'

/** A half-year, by its number. */
export const head = (half: 1 | 2, year = 2026) => ({
  period: `${year}-H${half}`,
  first: `${year}-${half === 1 ? '01' : '07'}`,
  last: `${year}-${half === 1 ? '06' : '12'}`,
})

/** A period in which every count that is not named is "0–4". */
export const period = (visits: number, counts: Record<string, Figure | 'left-out'>, half: 1 | 2 = 1): PeriodReport => ({
  ...head(half),
  kind: 'figures',
  visits,
  measures: Object.entries(structure.measures).map(([measure, cells]): MeasureReport => {
    if (counts[measure] === 'left-out') return { measure, kind: 'left-out' }
    const figures = cells.map((cell) => ({ key: cell.slice(measure.length + 1), figure: (counts[cell] as Figure | undefined) ?? '0–4' }))
    return { measure, kind: 'figures', figures, total: figures.reduce((sum, { figure }) => sum + (figure === '0–4' ? 0 : figure), 0) }
  }),
})

/** A period as an office may have it. */
export const spring = period(30, {
  'programme:parents': 30,
  'language:sv': 25,
  'language:ar': 5,
  'opened:p03': 30,
  'completed:p03': 20,
  'opened:p04': 5,
  'felt:better': 15,
  'ending:finished': 25,
})

/** What the office answers where these periods are published. */
export const published = (periods: PeriodReport[], more: object = {}): Statistics =>
  schema.parse({
    is: 'published',
    kiosk: 'receptionen',
    office: 'Familjerätten',
    municipality: 'Exempelköping',
    printing: true,
    periods,
    next: { first: '2027-01', last: '2027-06' },
    remarks: [],
    ...more,
  })

/** Opens the page of the statistics and waits for what it says. */
export const open = async (statistics: Statistics, answers: Partial<StaffBridge> = {}, language: 'sv' | 'en' = 'sv') => {
  const shown = openStaffPage(
    StatisticsPage,
    { statistics: () => Promise.resolve(statistics), exportPlaces: () => Promise.resolve([]), ...answers },
    language,
  )
  await waitFor(() => expect(document.querySelector('[data-statistics]')).toBeTruthy())
  const tap = (action: string) => shown.user.click(byAction(action))
  return { ...shown, tap }
}

// Nothing is found by its role here: on a page with so many cells that takes seconds in a document that is not drawn.
/** What stands on the screen, and not on the page for paper. */
export const onScreen = () => document.querySelector<HTMLElement>('[data-statistics]')!
/** What is ready for paper. */
export const onPaper = () => document.querySelector<HTMLElement>('.paper')!
/** The section of a measure. */
export const section = (measure: string, from = onScreen()) => from.querySelector<HTMLElement>(`[data-measure="${measure}"]`)!
/** What stands in the tables for a count. */
export const count = (cell: string, from = onScreen()) => from.querySelector(`[data-count="${cell}"]`)?.textContent
