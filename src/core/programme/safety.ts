import type { ModuleHead, PlayedModule } from './module'
import type { Step } from '../step'

const isHidden = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (value as { safety?: unknown }).safety === 'hide'

const withoutHidden = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((item) => !isHidden(item)).map(withoutHidden)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutHidden(inner)]))
}

const calmStep = (step: Step): Step => {
  const { safety, ...fields } = step
  const instead = typeof safety === 'object' ? safety.instead : {}
  const merged = Object.entries({ ...fields, ...instead }).filter(
    ([key, value]) => value !== null && !(key === 'door' && value === 'calm-first'),
  )
  return withoutHidden(Object.fromEntries(merged)) as Step
}

/** Whether a module or theme exists where the visitor chose calm and safety first. */
export const isKept = (one: { safety: 'keep' | 'hide' }): boolean => one.safety === 'keep'

/** The modules a visitor can choose from; in safety mode without any trace of the others. */
export const modulesFor = (heads: readonly ModuleHead[], safety: boolean): ModuleHead[] => heads.filter((head) => !safety || isKept(head))

/**
 * The module as it is played in safety mode: variants in place, hidden steps, cards and options gone, step ids as
 * they were. The quiet line that led here is gone as well, since it has been followed.
 */
export const inSafetyMode = <M extends PlayedModule>(module: M): M => ({
  ...module,
  steps: module.steps.filter((step) => step.safety !== 'hide').map(calmStep),
})
