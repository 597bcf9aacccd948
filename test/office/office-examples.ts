/** An office that has set everything. */
export const everything = {
  kioskName: 'Reception 2',
  office: 'Familjerätten',
  municipality: 'Växjö',
  logo: 'logo.svg',
  accent: '#1f4e79',
  openingHours: { sv: 'Måndag till fredag 9–16', en: 'Monday to Friday 9 am to 4 pm', ar: 'من الاثنين إلى الجمعة 9–16' },
  languages: ['ar', 'sv'],
  defaultLanguage: 'ar',
  programmes: ['parents', 'nxt-13-17'],
  idle: { warningSeconds: 120, aloneMinutes: 5, childWithAdultMinutes: 8, guidedMinutes: 20, pauseMinutes: 12 },
  printing: true,
  displays: 'guide',
  helpLines: {
    local: [
      { name: { sv: 'Socialjouren', en: 'Emergency social services', ar: 'الطوارئ الاجتماعية' }, number: '0470 123 45' },
      { name: { text: 'Kvinnojouren', lang: 'sv' }, number: '+46 470 123 45' },
    ],
    confirmed: { bris: '2026-11', 'right-to-choose': '2026-10' },
  },
  statisticsPeriod: 'quarter',
  publish: 'authority',
  countBatchVisits: 20,
}

const line = { name: { text: 'A', lang: 'sv' }, number: '112' }
const local = (...lines: unknown[]) => ({ helpLines: { local: lines } })

/** What can stand in the file. */
export const accepted: Record<string, unknown>[] = [
  {},
  everything,
  { $schema: './office.schema.json' },
  { kioskName: 'Växjö 2', office: '', municipality: 'Åre' },
  { openingHours: { text: 'Måndag 9–16', lang: 'sv' } },
  { programmes: ['mini'] },
  { idle: { aloneMinutes: 2 } },
  { helpLines: { confirmed: {} } },
  local(line, line),
]

/** What cannot, the setting that is wrong, and where its error stands when the file is written without line breaks. */
export const refused: [file: unknown, setting: string, column: number][] = [
  [[], '', 1],
  [{ kioskName: '=1+1' }, 'kioskName', 14],
  [{ office: 'x'.repeat(81) }, 'office', 11],
  [{ logo: '' }, 'logo', 9],
  [{ accent: 'green' }, 'accent', 11],
  [{ accent: '#246' }, 'accent', 11],
  [{ openingHours: 'Måndag' }, 'openingHours', 17],
  [{ openingHours: { text: 'x'.repeat(201), lang: 'sv' } }, 'openingHours.text', 25],
  [{ openingHours: { text: 'Måndag\ntisdag', lang: 'sv' } }, 'openingHours.text', 25],
  [{ openingHours: { sv: 'Måndag', en: 'Monday' } }, 'openingHours', 17],
  [{ languages: [] }, 'languages', 14],
  [{ languages: ['sv', 'sv'] }, 'languages', 14],
  [{ languages: ['sv', 'so'] }, 'languages[1]', 20],
  [{ programmes: [] }, 'programmes', 15],
  [{ programmes: ['parents', 'parents'] }, 'programmes', 15],
  [{ programmes: ['adults'] }, 'programmes[0]', 16],
  [{ displays: 'two' }, 'displays', 13],
  [{ statisticsPeriod: 'week' }, 'statisticsPeriod', 21],
  [{ publish: 'both' }, 'publish', 12],
  [{ countBatchVisits: 21 }, 'countBatchVisits', 21],
  [{ idle: 60 }, 'idle', 9],
  [{ idle: { pauseMinutes: 2.5 } }, 'idle.pauseMinutes', 25],
  [{ idle: { alone: 3 } }, 'idle.alone', 10],
  [{ helpLines: [line] }, 'helpLines', 14],
  [local({ name: line.name }), 'helpLines.local[0].number', 24],
  [local({ ...line, number: 'tel:112' }), 'helpLines.local[0].number', 66],
  [local({ ...line, name: 'Jouren' }), 'helpLines.local[0].name', 32],
  [local({ ...line, name: { text: 'x'.repeat(41), lang: 'sv' } }), 'helpLines.local[0].name.text', 40],
  [local(...Array<typeof line>(7).fill(line)), 'helpLines.local', 23],
  [{ helpLines: { confirmed: { bris: '2026-13' } } }, 'helpLines.confirmed.bris', 35],
  [{ helpLines: { confirmed: { brs: '2026-10' } } }, 'helpLines.confirmed.brs', 28],
  [{ kiosk: 'a' }, 'kiosk', 2],
]

/** What cannot either, though no schema can say so: it depends on another setting, on sums, or on the day. */
export const refusedByMore: typeof refused = [
  [{ pin: '1234' }, 'pin', 8],
  [{ languages: ['ar'] }, 'defaultLanguage', 1],
  [{ languages: ['ar'], defaultLanguage: 'sv' }, 'defaultLanguage', 39],
  [{ accent: '#7fb0a8' }, 'accent', 11],
  [{ helpLines: { confirmed: { bris: '2026-12' } } }, 'helpLines.confirmed.bris', 35],
]
