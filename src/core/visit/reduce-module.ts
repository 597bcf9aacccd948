import { catalogue, type ModuleId } from '../programme/catalogue'
import type { ActionOf } from './action'
import { openProgress, type ModuleProgress, type Visit } from './visit'

const withProgress = (visit: Visit, change: Partial<ModuleProgress>): Visit => {
  const progress = openProgress(visit)
  if (visit.module === null || progress === undefined) return visit
  return { ...visit, modules: { ...visit.modules, [visit.module]: { ...progress, ...change } } }
}

/** Whether a module can be opened in this visit. */
export const exists = ({ programme, kept }: Visit, module: ModuleId): boolean =>
  programme !== null && (catalogue[programme] as readonly ModuleId[]).includes(module) && (kept?.includes(module) ?? true)

/**
 * Opens a module where it was left, or at its first step. One without steps is not opened, nor one that does not
 * exist in this visit: its steps may still have been loading when calm and safety were chosen.
 */
export const opened = (visit: Visit, { module, steps, whole = steps }: ActionOf<'module-opened'>): Visit => {
  const [first] = steps
  if (first === undefined || !exists(visit, module)) return visit
  const before = visit.modules[module]
  const at = before !== undefined && steps.includes(before.at) ? before.at : first
  const progress: ModuleProgress = { steps, whole, at, answers: before?.answers ?? {}, completed: before?.completed ?? false }
  return { ...visit, screen: 'visit', module, modules: { ...visit.modules, [module]: progress } }
}

/** Keeps the answer of a step of the open module. */
export const answered = (visit: Visit, { step, answer }: ActionOf<'answered'>): Visit => {
  const progress = openProgress(visit)
  if (!progress?.steps.includes(step)) return visit
  return withProgress(visit, { answers: { ...progress.answers, [step]: answer } })
}

/**
 * Goes one step on or back. Reaching the last step, the check-out, completes the module (privacy.md, "Counts");
 * going on from there leads to the end, going back from the first step to the modules.
 */
export const stepped = (visit: Visit, { by }: ActionOf<'stepped'>): Visit => {
  const progress = openProgress(visit)
  if (visit.screen !== 'visit' || progress === undefined) return visit
  const index = progress.steps.indexOf(progress.at) + by
  const at = progress.steps[index]
  if (index < 0) return { ...visit, screen: 'programme' }
  if (at === undefined) return { ...visit, screen: 'end' }
  return withProgress(visit, { at, completed: progress.completed || index === progress.steps.length - 1 })
}
