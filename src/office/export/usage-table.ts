import { smallGroup } from '../../core/usage/figure'
import { fewWords, leftOutWords, type MeasureReport, type PeriodReport } from '../../core/usage/report'

/** A column of the exported table, with its type in a Frictionless table schema. */
export interface Column {
  name: string
  type: 'string' | 'integer' | 'yearmonth'
  sv: string
  en: string
}

/** What stands in the column of counts where a measure is left out. */
export const leftOutMark = 'utelämnad'

/** What stands in the column of counts instead of a number. */
export const notNumbers = [smallGroup, fewWords.sv, leftOutMark]

/** The columns of the exported table, in their order. */
export const columns: readonly Column[] = [
  {
    name: 'kiosk',
    type: 'string',
    sv: 'Kioskens namn, som kontoret har valt det; för flera kiosker tillsammans kommunens namn, eller "merged".',
    en: 'The name of the kiosk, chosen by the office; for several kiosks together the name of the municipality, or "merged".',
  },
  {
    name: 'period',
    type: 'string',
    sv: 'Perioden: 2026-07 (månad), 2026-Q3 (kvartal), 2026-H2 (halvår) eller 2026 (år). Perioder överlappar aldrig.',
    en: 'The period: 2026-07 (month), 2026-Q3 (quarter), 2026-H2 (half-year) or 2026 (year). Periods never overlap.',
  },
  { name: 'first_month', type: 'yearmonth', sv: 'Periodens första månad.', en: 'The first month of the period.' },
  { name: 'last_month', type: 'yearmonth', sv: 'Periodens sista månad.', en: 'The last month of the period.' },
  {
    name: 'measure',
    type: 'string',
    sv: 'Vad som räknas; se measures i datapackage.json.',
    en: 'What is counted; see measures in datapackage.json.',
  },
  {
    name: 'key',
    type: 'string',
    sv: 'Det som räknas var för sig inom måttet, till exempel ett språk eller en modul; tomt för visits.',
    en: 'What is counted separately within the measure, such as a language or a module; empty for visits.',
  },
  {
    name: 'count',
    type: 'integer',
    sv: `Antal besök, avrundat till närmaste femtal; "${smallGroup}" för noll till fyra; "${fewWords.sv}" för hela perioden; "${leftOutMark}" där måttet är utelämnat.`,
    en: `Number of visits, rounded to the nearest five; "${smallGroup}" for zero to four; "${fewWords.sv}" (${fewWords.en}) for the whole period; "${leftOutMark}" where the measure is left out.`,
  },
  {
    name: 'note',
    type: 'string',
    sv: 'Varför det inte står någon siffra, där det behöver sägas.',
    en: 'Why there is no figure, where that needs saying.',
  },
]

type Row = readonly (string | number)[]

const leftOut = (measure: string): Row => [measure, '', leftOutMark, `${leftOutWords.sv} / ${leftOutWords.en}`]

const measureRows = (report: MeasureReport): Row[] =>
  report.kind === 'left-out' ? [leftOut(report.measure)] : report.figures.map(({ key, figure }) => [report.measure, key, figure, ''])

const periodRows = (report: PeriodReport): Row[] => {
  switch (report.kind) {
    case 'few':
      return [['visits', '', fewWords.sv, fewWords.en]]
    case 'left-out':
      return [leftOut('visits')]
    case 'figures':
      return [['visits', '', report.visits, ''], ...report.measures.flatMap(measureRows)]
  }
}

/** The rows of the exported table: one for each published figure. It has no totals: a total is the sum of the rows, "0–4" as 0. */
export const usageRows = (kiosk: string, reports: readonly PeriodReport[]): Row[] =>
  reports.flatMap((report) => periodRows(report).map((row) => [kiosk, report.period, report.first, report.last, ...row]))
