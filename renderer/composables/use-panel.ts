import { inject, provide, shallowRef, type InjectionKey, type ShallowRef } from 'vue'

/** What can lie over a page. */
export type Panel =
  | { id: 'help'; situation?: string }
  | { id: 'privacy' | 'about' | 'calm-room' | 'fetch-staff' | 'pause' | 'right-for-me' | 'text-size' | 'language' | 'handout' }
  | { id: 'term'; term: string }
  | { id: 'page'; page: string }

/** What lies over the page, if anything. */
export interface PanelStore {
  readonly panel: Readonly<ShallowRef<Panel | null>>
  open(panel: Panel): void
  close(): void
}

const key: InjectionKey<PanelStore> = Symbol('panel')

/** Gives the page its one place for panels; a panel opened from a panel takes its place. */
export const providePanel = (): PanelStore => {
  const panel = shallowRef<Panel | null>(null)
  const store: PanelStore = {
    panel,
    open: (next) => (panel.value = next),
    close: () => (panel.value = null),
  }
  provide(key, store)
  return store
}

/** Opens and closes what lies over the page. */
export const usePanel = (): PanelStore => inject(key)!
