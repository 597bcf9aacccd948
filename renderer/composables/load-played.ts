import { loadModule } from 'virtual:programmes'
import type { ModuleId } from '../../src/core/programme/catalogue'
import type { PlayedModule } from '../../src/core/programme/module'
import { inSafetyMode } from '../../src/core/programme/safety'

/** Loads a module as this visit plays it. Loading one again costs nothing: its chunk stays in memory. */
export const loadPlayed = async (id: ModuleId, safety: boolean): Promise<PlayedModule> => {
  const module = await loadModule(id)
  return safety ? inSafetyMode(module) : module
}

/** The ids of the steps of a module, as the visit keeps them. */
export const stepIdsOf = (module: PlayedModule): string[] => module.steps.map((step) => step.id)
