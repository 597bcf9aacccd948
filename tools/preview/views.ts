import { loadModule, programmes } from 'virtual:programmes'
import { talkPages } from '../../src/core/joint/talk'
import { isForChildren, type ModuleId, type ProgrammeId } from '../../src/core/programme/catalogue'
import type { PlayedModule } from '../../src/core/programme/module'
import type { Band, Programme } from '../../src/core/programme/programme'
import { languages, type Language } from '../../src/core/text/language'

/** One view of the gallery: a page that is asked of the preview, or one without a script as it stands in a file. */
export interface View {
  title: string
  band: Band | 'everybody'
  kind: string
  at: { asked: string } | { file: string }
  languages: readonly Language[]
}

/** The kinds of views that are no steps. */
export const viewKinds = ['page', 'panel', 'two parents', 'staff'] as const

type Listed = readonly (readonly [title: string, asked: string])[]

const listed = (kind: (typeof viewKinds)[number], band: View['band'], pages: Listed, spoken = languages as readonly Language[]): View[] =>
  pages.map(([title, asked]) => ({ title, band, kind, at: { asked }, languages: spoken }))

const guard = (title: string, part: string): View => ({
  title,
  band: 'everybody',
  kind: 'page',
  at: { file: `guard.html#${part}` },
  languages: ['sv'],
})

const everybody: View[] = [
  ...listed('page', 'everybody', [
    ['Start', 'page=start'],
    ['About you', 'page=about-you'],
    ['Between two visits', 'page=waiting'],
    ['The receipt', 'page=wiped'],
  ]),
  guard('Nothing can start', 'fault'),
  guard('The office file cannot be used', 'configuration'),
  guard('This version is older than its files', 'newer-data'),
]

const panels: View[] = [
  ...listed('panel', 'everybody', [
    ['Help before a language', 'page=start&tap=help'],
    ['About this app', 'page=start&tap=about'],
  ]),
  ...listed('panel', 'adults', [
    ['Help', 'module=p03&tap=help'],
    ['Help: afraid at home', 'module=p03&tap=help,situation:afraid-at-home'],
    ['Who sees what', 'module=p03&tap=privacy'],
    ['Display', 'module=p03&tap=text-size'],
    ['Language', 'module=p03&tap=language'],
    ['Calm room', 'module=p03&tap=calm-room'],
    ['Pause', 'module=p03&tap=pause'],
    ['Is this right for me?', 'programme=parents&tap=next,right-for-me'],
    ['Nobody has touched anything', 'module=p03&idle=45'],
    ['The time is nearly over', 'module=p03&cap=5'],
  ]),
  ...listed('panel', '6-8', [
    ['A child asks for staff', 'module=y01&tap=fetch-staff'],
    ['A child is afraid', 'module=y01&tap=help:someone-hurts'],
  ]),
  ...listed('panel', '3-5', [['For the adult beside a child', 'module=m01&tap=beside']]),
]

const onward = (times: number) => Array.from({ length: times }, () => 'next').join()

const together: View[] = listed('two parents', 'adults', [
  ['Two parents: before', 'page=joint'],
  ['Two parents: topics', 'page=joint&tap=next'],
  ...talkPages.map((page, index) => [`Two parents: ${page}`, `page=joint&tap=${onward(index + 2)}`] as const),
  ['Two parents: a pause', 'page=joint&tap=next,next,pause'],
  ['Two parents: the end', 'page=joint&tap=next,next,done'],
])

const staff: View[] = listed(
  'staff',
  'everybody',
  [
    ['Staff: the door', 'page=door'],
    ['Staff: the visit', 'page=desk'],
    ['Staff: a plan', 'page=desk&tap=page:plan'],
    ['Staff: help lines', 'page=desk&tap=page:help'],
  ],
  ['sv', 'en'],
)

const pagesOf = ({ id, band, title: { en } }: Programme): View[] =>
  listed('page', band, [
    [`${en}: before`, `programme=${id}`],
    [`${en}: modules`, `programme=${id}&tap=next`],
    ...(isForChildren(id as ProgrammeId) ? [] : [[`${en}: modules, calm and safety first`, `programme=${id}&tap=calm-first`] as const]),
  ])

const stepsOf = (band: Band, modules: readonly PlayedModule[]): View[] => {
  const seen = new Set<string>()
  return modules.flatMap(({ id, steps }) =>
    steps
      .filter(({ kind }) => !seen.has(kind) && seen.add(kind))
      .map((step): View => ({
        title: `${id} ${step.id}`,
        band,
        kind: step.kind,
        at: { asked: `module=${id}&step=${step.id}` },
        languages,
      })),
  )
}

/** The end of a visit, with a card to take along where a module of the programme ends in one. */
const endsOf = (band: Band, modules: readonly PlayedModule[]): View[] => {
  const [first] = modules
  const cards = modules.flatMap(({ id, steps }) =>
    steps.flatMap((step) =>
      step.kind === 'if-then' ? [`module=${id}&step=${step.id}&tap=pick:${step.ifs[0]!.id},pick:${step.thens[0]!.id},done`] : [],
    ),
  )
  return [
    ...listed('page', band, first ? [['The end, with nothing', `module=${first.id}&tap=done`]] : []),
    ...cards.slice(0, 1).flatMap((asked) => [
      ...listed('page', band, [['The end, with a card', asked]]),
      ...listed('panel', band, [
        ['Is it safe to take home?', `${asked},handout`],
        ['The page to take home', `${asked},handout,safe:yes`],
      ]),
    ]),
  ]
}

/** Every page, panel and kind of step there is, out of the content as it stands, each age in its own look. */
export const allViews = async (): Promise<View[]> => {
  const ofProgrammes = await Promise.all(
    programmes.map(async (programme) => {
      const { band } = programme
      const modules = await Promise.all(programme.modules.map(({ id }) => loadModule(id as ModuleId)))
      return [...pagesOf(programme), ...stepsOf(band, modules), ...endsOf(band, modules)]
    }),
  )
  return [...everybody, ...ofProgrammes.flat(), ...panels, ...together, ...staff]
}
