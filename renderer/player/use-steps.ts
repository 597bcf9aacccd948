import { inject, provide, type InjectionKey } from 'vue'
import type { Step } from '../../src/core/step'

const key: InjectionKey<() => readonly Step[]> = Symbol('steps')

/** Gives the steps of a module the way to see one another. */
export const provideSteps = (steps: () => readonly Step[]): void => provide(key, steps)

/** The steps of the module as they are played, for the question at the end, which repeats the one at the start. */
export const useSteps = (): (() => readonly Step[]) => inject(key, () => [])
