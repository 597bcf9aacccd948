import type { Field, Side } from '../joint/talk'
import type { ModuleId, ProgrammeId } from '../programme/catalogue'
import type { Language } from '../text/language'
import type { VisitPlan } from './plan'

/** What can happen to the visit of one visitor; some of it also where two parents sit at one screen. */
export type VisitAction =
  | { kind: 'language-chosen'; language: Language }
  | { kind: 'programme-chosen'; programme: ProgrammeId }
  /** The page before the modules was passed; `safety` is which of its two equal buttons was tapped, `kept` the modules that exist then. */
  | { kind: 'safety-chosen'; safety: boolean; kept: readonly ModuleId[] }
  /** The page before a children's programme was passed. */
  | { kind: 'introduced' }
  /** What weighs most was tapped, or taken back; a path that was chosen for something else is no longer one. */
  | { kind: 'weighs-said'; weighs: string | null }
  /** A path was chosen, by its modules, or with none given up. */
  | { kind: 'path-chosen'; modules: readonly ModuleId[] }
  /** A card was left here, or taken along after all; `card` is its module and step. */
  | { kind: 'card-toggled'; card: string }
  /** Staff planned the visit and handed the screen over. */
  | { kind: 'planned'; plan: VisitPlan }
  /** A module was opened, or its steps changed with safety mode: answers stay. `whole` where they are not all its steps. */
  | { kind: 'module-opened'; module: ModuleId; steps: readonly string[]; whole?: readonly string[] }
  | { kind: 'answered'; step: string; answer: unknown }
  | { kind: 'stepped'; by: 1 | -1 }
  /** Back to the modules, from a module or from the end. */
  | { kind: 'modules-shown' }
  | { kind: 'finished' }

/** What can happen only where two parents sit at one screen. */
export type JointAction =
  /** The page before the topics was passed; `lot` is the seat that was drawn to begin. */
  | { kind: 'talk-begun'; lot: Side }
  | { kind: 'topic-opened'; module: ModuleId; topic: string }
  /** Something was tapped, or a line written, on the page that is open; whose it is follows from the page alone. */
  | { kind: 'picked'; field: Field; id: string }
  | { kind: 'written'; own: string }
  | { kind: 'turned-back'; turn: 'first' | 'second' }
  /** One of the two took a pause: the talk ends, and what was said in it is gone. */
  | { kind: 'paused' }

/** Everything that can happen to a visit. */
export type Action = VisitAction | JointAction

/** The action of one kind. */
export type ActionOf<K extends Action['kind']> = Extract<Action, { kind: K }>
