import { feltBetween, type Felt, type ScaleAnswer } from '../step/felt'
import { openProgress, type ModuleProgress, type Visit } from '../visit/visit'
import type { UsageEvent } from './event'

const feltIn = ({ steps, answers }: ModuleProgress): Felt | undefined => {
  const [first, last] = [steps[0], steps.at(-1)]
  return first === undefined || last === undefined || first === last
    ? undefined
    : feltBetween(answers[first] as ScaleAnswer, answers[last] as ScaleAnswer)
}

const same = (before: ModuleProgress | undefined, felt: Felt): boolean => before !== undefined && feltIn(before) === felt

/**
 * What a change of the visit adds to the counts: the one door out of a visit. It lets through that a module was
 * opened or completed and how its two check answers compare, never an answer.
 */
export const fromVisit = (before: Visit, after: Visit): UsageEvent[] => {
  const progress = openProgress(after)
  if (after.module === null || after.programme === null || after.language === null || progress === undefined) return []
  const earlier = before.modules[after.module]
  const felt = feltIn(progress)
  return [
    ...(earlier === undefined
      ? [{ kind: 'module-opened' as const, programme: after.programme, module: after.module, language: after.language }]
      : []),
    ...(progress.completed && !earlier?.completed ? [{ kind: 'module-completed' as const, module: after.module }] : []),
    ...(felt !== undefined && !same(earlier, felt) ? [{ kind: 'felt' as const, felt }] : []),
  ]
}
