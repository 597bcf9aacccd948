import { z } from 'zod'
import { month } from '../core/usage/month'
import { periodReport } from '../core/usage/report-schema'
import { visitPlan } from '../core/visit/plan'
import type { BridgeOf, HandlersOf, TellOf } from './border'
import { helpLines, profile } from './profile'

const nothing = z.undefined()

/** A sentence in the two languages of the staff area. */
export const staffWords = z.strictObject({ en: z.string(), sv: z.string() })

/** A sentence in the two languages of the staff area. */
export type StaffWords = z.output<typeof staffWords>

/**
 * The door: `ready` for a PIN; `wrong` after one that does not fit; `waiting` for so many seconds; `locked` until an
 * administrator sets a new PIN; `closed` where none was ever set; `failed` where a try cannot be kept, and so not be
 * looked at; `open`.
 */
export const doorState = z.discriminatedUnion('is', [
  z.strictObject({ is: z.enum(['ready', 'wrong', 'locked', 'closed', 'open']) }),
  z.strictObject({ is: z.literal('waiting'), seconds: z.number().int().min(1) }),
  z.strictObject({ is: z.literal('failed'), said: staffWords }),
])

/** What the door says. */
export type DoorState = z.output<typeof doorState>

/** What is on the screen beneath the staff window: nobody's page, a visit, a visit that is being wiped, a wipe that cannot be proven. */
export const courseState = z.enum(['free', 'visit', 'ending', 'fault'])

/** What is on the screen beneath the staff window. */
export type CourseState = z.output<typeof courseState>

/** One thing the readiness report looked at. */
export const readinessItem = z.strictObject({
  id: z.string(),
  verdict: z.enum(['pass', 'warning', 'fail']),
  said: staffWords,
  advice: staffWords.optional(),
})

/** One thing the readiness report looked at. */
export type ReadinessItem = z.output<typeof readinessItem>

/**
 * The published statistics, as they would be exported now; `next` is the period that is not over yet. Or that there are
 * none here, because the authority publishes those of several kiosks together, or because something stands in the way.
 */
export const statistics = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('published'),
    kiosk: z.string(),
    office: z.string(),
    municipality: z.string(),
    printing: z.boolean(),
    periods: z.array(periodReport),
    next: z.strictObject({ first: month, last: month }),
    remarks: z.array(staffWords),
  }),
  z.strictObject({ is: z.literal('by-authority') }),
  z.strictObject({ is: z.literal('failed'), said: z.array(staffWords) }),
])

/** The published statistics, or why there are none here. */
export type Statistics = z.output<typeof statistics>

/** A memory stick or another removable medium that is mounted now. */
export const exportPlace = z.strictObject({ directory: z.string(), name: z.string(), readOnly: z.boolean() })

/** A memory stick or another removable medium that is mounted now. */
export type ExportPlace = z.output<typeof exportPlace>

/** What came of an export: the names of the files that are there now, or that nothing was written and what to do. */
export const exportResult = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('exported'), files: z.array(z.string()) }),
  z.strictObject({ is: z.literal('failed'), said: z.array(staffWords) }),
])

/** What came of an export. */
export type ExportResult = z.output<typeof exportResult>

/** What an export is doing: drawing the report, or counting and writing the files. */
export const exportStep = z.enum(['report', 'files'])

/** What an export is doing. */
export type ExportStep = z.output<typeof exportStep>

/** A setting in words: what it does, what is set, and how it can stand in the file. */
export const shownSetting = z.strictObject({
  id: z.string(),
  name: staffWords,
  means: staffWords,
  value: staffWords,
  from: z.enum(['file', 'default']),
  example: z.string(),
})

/** A setting in words. */
export type ShownSetting = z.output<typeof shownSetting>

/**
 * What holds since the kiosk was started, and how `office.json` stands now: `missing`, as it was `read`, `changed` since,
 * or `broken`, with what has to be put right before the next start.
 */
export const officeSettings = z.strictObject({
  file: z.string(),
  now: z.enum(['missing', 'read', 'changed', 'broken']),
  problems: z.array(staffWords),
  groups: z.array(z.strictObject({ id: z.enum(['office', 'visit', 'help', 'counts', 'staff']), settings: z.array(shownSetting) })),
  helpLines,
  /** Whether the office has switched printing on. */
  printing: z.boolean(),
})

/** What holds since the kiosk was started. */
export type OfficeSettings = z.output<typeof officeSettings>

const day = z.iso.date()

/**
 * What the program is made of, and until when that gets security updates: to a day; not since a day; or, where no day was
 * known when it was built, until this major version of Electron comes out.
 */
export const programVersions = z.strictObject({
  kiosk: z.string(),
  built: day,
  /** A release, or a build for tests and development. */
  isRelease: z.boolean(),
  electron: z.string(),
  chromium: z.string(),
  node: z.string(),
  support: z.discriminatedUnion('is', [
    z.strictObject({ is: z.enum(['supported', 'ended']), day }),
    z.strictObject({ is: z.literal('unknown'), until: z.number().int() }),
  ]),
})

/** What the program is made of. */
export type ProgramVersions = z.output<typeof programVersions>

/** A package that is part of the program, and the text of its licence as it came with it. */
export const licence = z.strictObject({ name: z.string(), version: z.string(), licence: z.string(), text: z.string().min(1) })

/** A package that is part of the program, and its licence. */
export type Licence = z.output<typeof licence>

/** What the staff window may ask of the office process. */
export const staffRequests = {
  /** Asks how the door stands, before a PIN is typed. */
  door: { input: nothing, output: doorState },
  /** Hands over a PIN. */
  open: { input: z.strictObject({ pin: z.string().max(64) }), output: doorState },
  /** Closes the staff window; whoever held the screen has it back. */
  leave: { input: nothing, output: nothing },
  /** Asks for what visits know of their office: its languages, for a plan. */
  profile: { input: nothing, output: profile },
  /** Asks what is on the screen beneath. */
  course: { input: nothing, output: courseState },
  /** Ends the running visit, as by "end visit"; the page to come is that of the next visitor. */
  endVisit: { input: nothing, output: nothing },
  /**
   * Hands the screen over to a planned visit and closes the staff window; `busy` where a visit has to be ended first.
   * `language` is the one that staff read their prompts in.
   */
  handOver: {
    input: z.strictObject({ plan: visitPlan, language: z.enum(['sv', 'en']) }),
    output: z.enum(['handed-over', 'busy']),
  },
  /** Ends the kiosk. */
  closeKiosk: { input: nothing, output: nothing },
  /** Ends the kiosk and starts it again. */
  restartKiosk: { input: nothing, output: nothing },
  /** Looks the computer over: everything that `--check` looks at, and one visit that is started, ended and proven gone. */
  readiness: { input: nothing, output: z.array(readinessItem) },
  /** Asks what the program is made of. */
  versions: { input: nothing, output: programVersions },
  /** Asks for the licences of everything that was built into the program; none where it runs unbuilt. */
  licences: { input: nothing, output: z.array(licence) },
  /** Asks for the published statistics; being shown, they are published. */
  statistics: { input: nothing, output: statistics },
  /** Asks where an export could go. */
  exportPlaces: { input: nothing, output: z.array(exportPlace) },
  /** Writes the table, its description and the report that the page holds ready for paper into a folder that is there. */
  exportTo: { input: z.strictObject({ directory: z.string().max(1000) }), output: exportResult },
  /** Prints what the page holds ready for paper, where the office has switched printing on. */
  print: { input: nothing, output: z.enum(['printed', 'failed']) },
  /** Asks what the office has set; never the PIN, nor its hash. */
  settings: { input: nothing, output: officeSettings },
} as const

/** What the office process tells the staff window. */
export const staffNews = {
  /** What is on the screen beneath has changed. */
  course: courseState,
  /** How far an export is. */
  exporting: exportStep,
} as const

/** The border between the staff window and the office process. */
export const staffBorder = { name: 'staff', requests: staffRequests, news: staffNews } as const

/** The name of a request. */
export type StaffRequest = keyof typeof staffRequests

/** The name of a piece of news. */
export type StaffNews = keyof typeof staffNews

const atTheDoor: readonly StaffRequest[] = ['door', 'open', 'leave']

/** Whether a request is answered only while the door is open. */
export const behindTheDoor = (name: StaffRequest): boolean => !atTheDoor.includes(name)

/** All that the staff window knows of the office. */
export type StaffBridge = BridgeOf<typeof staffRequests, typeof staffNews>

/** The other side of the bridge. */
export type StaffHandlers = HandlersOf<typeof staffRequests>

/** Tells the staff window a piece of news. */
export type TellStaff = TellOf<typeof staffNews>
