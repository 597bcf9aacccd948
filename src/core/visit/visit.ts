import type { Answers } from '../exercise/kind'
import type { Talk } from '../joint/talk'
import type { ModuleId, ProgrammeId } from '../programme/catalogue'
import type { Language } from '../text/language'

/** The pages of a visit, in the order in which a visitor meets them. */
export const visitScreens = ['start', 'about-you', 'programme', 'visit', 'end'] as const

/** One of the pages of a visit. */
export type VisitScreen = (typeof visitScreens)[number]

/**
 * How far a module has come. `steps` are the ids of its steps as they are played in this visit, `at` one of them, `whole`
 * those of the module as it is where nothing is hidden, so that nobody can tell from outside what is;
 * answers are kept by step id, so that going back, another language or a safety variant never loses one.
 */
export interface ModuleProgress {
  steps: readonly string[]
  whole: readonly string[]
  at: string
  answers: Answers
  completed: boolean
}

/** The whole of one visitor's visit. It lives in the memory of a process that ends with it and is never written. */
export interface Visit {
  screen: VisitScreen
  language: Language | null
  programme: ProgrammeId | null
  /** Whether the page has been read that stands before the modules: "Is this right for me?", or a child's first page. */
  introduced: boolean
  /** Whether the visitor chose calm and safety first. */
  safety: boolean
  /** The modules that exist where calm and safety come first, or `null` where everything is shown. */
  kept: readonly ModuleId[] | null
  /** What weighs most, by its id in the programme, or `null` where the visitor did not say. */
  weighs: string | null
  /** The modules of the path that was chosen, in their order; empty where the visitor chooses freely. */
  path: readonly ModuleId[]
  /** What staff planned, by its modules in their order; empty where nobody did. */
  planned: readonly ModuleId[]
  /** The talk of two parents at this screen, with staff; `null` where there is one visitor. There is no way in it to what one of them may need alone. */
  joint: Talk | null
  /** The cards that are not to come along, by module and step. */
  leftHere: readonly string[]
  /** The module that is open, if any. */
  module: ModuleId | null
  modules: Readonly<Partial<Record<ModuleId, ModuleProgress>>>
}

/** A visit before anything was tapped. */
export const newVisit: Visit = {
  screen: 'start',
  language: null,
  programme: null,
  introduced: false,
  safety: false,
  kept: null,
  weighs: null,
  path: [],
  planned: [],
  joint: null,
  leftHere: [],
  module: null,
  modules: {},
}

/** The progress of the module that is open. */
export const openProgress = (visit: Visit): ModuleProgress | undefined => (visit.module === null ? undefined : visit.modules[visit.module])

/** The next module of the path that has not been gone through, if any. */
export const nextOnPath = ({ path, modules }: Visit): ModuleId | undefined => path.find((id) => !modules[id]?.completed)

/** Where the visitor stands in the open module: a step from 1 to `of`. */
export const stepNumber = ({ steps, at }: Pick<ModuleProgress, 'steps' | 'at'>): { step: number; of: number } => ({
  step: steps.indexOf(at) + 1,
  of: steps.length,
})

/** The same as it is told outside the renderer: of the whole module, so that calm and safety first looks like any visit. */
export const stepToldOutside = ({ whole, at }: ModuleProgress): { step: number; of: number } => stepNumber({ steps: whole, at })
