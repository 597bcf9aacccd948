import type { ModuleId } from '../../src/core/programme/catalogue'
import { loadPlayed, stepIdsOf } from './load-played'
import { useVisit } from './use-visit'

/** Opens a module of the visit where it was left, or at its first step. */
export const useOpenModule = () => {
  const { visit, dispatch } = useVisit()
  return async (module: ModuleId): Promise<void> => {
    const [played, whole] = await Promise.all([loadPlayed(module, visit.value.safety), loadPlayed(module, false)])
    dispatch({ kind: 'module-opened', module, steps: stepIdsOf(played), whole: stepIdsOf(whole) })
  }
}
