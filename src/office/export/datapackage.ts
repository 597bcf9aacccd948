import { createHash } from 'node:crypto'
import { fewVisits, leastPossible } from '../../core/usage/disclose'
import { measures } from '../../core/usage/measures'
import { columns, notNumbers } from './usage-table'

/** The name of the exported table. */
export const tableFile = 'ses-kiosk-usage.csv'

const both = ({ sv, en }: { sv: string; en: string }): string => `Svenska: ${sv}\n\nEnglish: ${en}`

const method = {
  sv: [
    'Varje mått räknas per kalendermånad och för sig; inget besök sparas, och inga mått korsas med varandra.',
    'Bara avslutade perioder publiceras. Varje antal är gruppen "0–4" eller avrundat till närmaste femtal (5–7 blir 5, 8–12 blir 10).',
    'En summa är summan av de publicerade talen med "0–4" som 0; summor av olika mått stämmer därför inte exakt överens.',
    `En period med färre än ${fewVisits} besök säger bara det.`,
    `Före export prövas vilka värden varje "0–4" kan ha, givet allt som publiceras och hur måtten hänger ihop; där färre än ${leastPossible} vore möjliga utelämnas ett mått, eller hela perioden om ett inte räcker.`,
  ].join(' '),
  en: [
    'Each measure is counted per calendar month and on its own; no visit is kept, and no measure is crossed with another.',
    'Closed periods only are published. Each count is the group "0–4" or rounded to the nearest five (5–7 becomes 5, 8–12 becomes 10).',
    'A total is the sum of the published numbers with "0–4" as 0; totals of different measures therefore do not agree exactly.',
    `A period with fewer than ${fewVisits} visits says that and nothing else.`,
    `Before each export it is worked out which values each "0–4" can have, given everything that is published and how the measures are tied together; where fewer than ${leastPossible} would be possible, a measure is left out, or the whole period where one is not enough.`,
  ].join(' '),
}

/**
 * Describes the exported table as a Frictionless Data Package (profile tabular-data-package, version 1), so that it
 * explains itself wherever it is copied. No date and no time stands in it: the same table gives the same bytes.
 */
export const dataPackageOf = (csv: string): Record<string, unknown> => ({
  profile: 'tabular-data-package',
  name: 'ses-kiosk-usage',
  title: 'SES Kiosk: besök per period / visits per period',
  description: both(method),
  licenses: [{ name: 'CC0-1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/', title: 'CC0 1.0' }],
  measures: Object.entries(measures).map(([id, { keys, sv, en }]) => ({ id, keys, sv, en })),
  resources: [
    {
      profile: 'tabular-data-resource',
      name: 'usage',
      path: tableFile,
      title: 'Publicerade antal / published counts',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: Buffer.byteLength(csv),
      hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: {
        fields: columns.map((column) => ({ name: column.name, type: column.type, description: both(column) })),
        missingValues: ['', ...notNumbers],
      },
    },
  ],
})
