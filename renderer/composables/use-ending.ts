import { inject, provide, type InjectionKey } from 'vue'
import type { VisitorBridge } from '../../src/ipc/visitor-bridge'

/** Ends the visit: finished, left in the middle, or hidden. */
export type EndVisit = (how: Parameters<VisitorBridge['end']>[0]['how']) => void

const key: InjectionKey<EndVisit> = Symbol('ending')

/** Gives the page its one way to end a visit. */
export const provideEnding = (end: EndVisit): void => provide(key, end)

/** The one way to end the visit. */
export const useEnding = (): EndVisit => inject(key)!
