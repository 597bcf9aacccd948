import { inject, type InjectionKey } from 'vue'
import type { VisitorBridge } from '../../src/ipc/visitor-bridge'

/** Where the app finds its surroundings; tests and a browser provide another. */
export const bridgeKey: InjectionKey<VisitorBridge> = Symbol('bridge')

/** The surroundings of the renderer. */
export const useBridge = (): VisitorBridge => inject(bridgeKey)!
