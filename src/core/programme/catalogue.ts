/**
 * Every programme and module there is, by id. Counts and messages between processes carry ids out of this closed
 * list only: so no text of a visitor can ever travel as an id, and no made-up id can become a counter. The content
 * check sees to it that this list and `content/` agree.
 */
export const catalogue = {
  parents: ['p01', 'p02', 'p03', 'p04', 'p05', 'p06', 'p07', 'p08', 'p09', 'p10', 'p11', 'p12', 'p13', 'p14', 'p15', 'p16', 'p17', 'p18'],
  mini: ['m01', 'm02', 'm03', 'm04', 'm05'],
  'nxt-6-8': ['y01', 'y02', 'y03', 'y04', 'y05', 'y06', 'y07', 'y08'],
  'nxt-9-12': ['t01', 't02', 't03', 't04', 't05', 't06', 't07', 't08'],
  'nxt-13-17': ['u01', 'u02', 'u03', 'u04', 'u05', 'u06', 'u07', 'u08', 'u09'],
} as const

/** The id of a programme. */
export type ProgrammeId = keyof typeof catalogue

/** The id of a module, unique among all programmes. */
export type ModuleId = (typeof catalogue)[ProgrammeId][number]

/** The help lines of `content/help/lines.yaml`: an office that has called one says so by its id. */
export const helpLineIds = [
  'emergency',
  'police',
  'bris',
  'women',
  'men',
  'trans-people',
  'right-to-choose',
  'choose-to-stop',
  'suicide-line',
  'crisis-line',
  'victims-of-crime',
  'health-advice',
  'foreign-ministry',
] as const

/** The id of a help line. */
export type HelpLineId = (typeof helpLineIds)[number]

/** The programmes, for lists and counters. */
export const programmeIds = Object.keys(catalogue) as [ProgrammeId, ...ProgrammeId[]]

/** The modules of every programme, for lists and counters. */
export const moduleIds = Object.values(catalogue).flat() as [ModuleId, ...ModuleId[]]

/** Whether a programme is for children: they meet other words, other pages and the ways to help that are theirs. */
export const isForChildren = (programme: ProgrammeId | null): boolean => programme !== null && programme !== 'parents'
