import { inject, provide, shallowRef, type InjectionKey, type ShallowRef } from 'vue'
import type { VisitorBridge } from '../../src/ipc/visitor-bridge'

/** What the clock of the visit has to say. */
export interface Notices {
  /** Seconds until a visit that stands still is ended, or `null` while it does not. */
  readonly idleSeconds: Readonly<ShallowRef<number | null>>
  /** Minutes until the longest time of a visit is over, or `null` while there is time or the notice was read. */
  readonly capMinutes: ShallowRef<number | null>
}

const key: InjectionKey<Notices> = Symbol('notices')

/** Listens to the clock of the visit for as long as the page lives. */
export const provideNotices = (bridge: VisitorBridge): void => {
  const idleSeconds = shallowRef<number | null>(null)
  const capMinutes = shallowRef<number | null>(null)
  bridge.on('idle', (seconds) => (idleSeconds.value = seconds))
  bridge.on('cap', (minutes) => (capMinutes.value = minutes))
  provide(key, { idleSeconds, capMinutes })
}

/** What the clock of the visit has to say. */
export const useNotices = (): Notices => inject(key)!
