import type { Answers } from '../exercise/kind'
import type { ModuleId, ProgrammeId } from '../programme/catalogue'
import type { Language } from '../text/language'

/** The pages of a visit, in the order in which a visitor meets them. */
export const visitScreens = ['start', 'about-you', 'programme', 'visit', 'end'] as const

/** One of the pages of a visit. */
export type VisitScreen = (typeof visitScreens)[number]

/**
 * How far a module has come. `steps` are the ids of its steps as they are played in this visit, `at` one of them;
 * answers are kept by step id, so that going back, another language or a safety variant never loses one.
 */
export interface ModuleProgress {
  steps: readonly string[]
  at: string
  answers: Answers
  completed: boolean
}

/** The whole of one visitor's visit. It lives in the memory of a process that ends with it and is never written. */
export interface Visit {
  screen: VisitScreen
  language: Language | null
  programme: ProgrammeId | null
  /** Whether the page "Is this right for me?" has been read, which stands before the modules. */
  introduced: boolean
  /** Whether the visitor chose calm and safety first. */
  safety: boolean
  /** The modules that exist where calm and safety come first, or `null` where everything is shown. */
  kept: readonly ModuleId[] | null
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
  module: null,
  modules: {},
}

/** The progress of the module that is open. */
export const openProgress = (visit: Visit): ModuleProgress | undefined => (visit.module === null ? undefined : visit.modules[visit.module])

/** Where the visitor stands in the open module: a step from 1 to `of`; the only place known outside the renderer. */
export const stepNumber = (progress: ModuleProgress): { step: number; of: number } => ({
  step: progress.steps.indexOf(progress.at) + 1,
  of: progress.steps.length,
})
