import { inject, provide, shallowRef, type InjectionKey, type ShallowRef } from 'vue'
import type { TakeHome } from '../../src/core/exercise/take-home'
import type { Side } from '../../src/core/joint/talk'
import type { LocalText } from '../../src/core/text/local-text'

/** What can lie over a page. */
export type Panel =
  | { id: 'help'; situation?: string }
  | {
      id:
        | 'privacy'
        | 'about'
        | 'calm-room'
        | 'fetch-staff'
        | 'pause'
        | 'right-for-me'
        | 'text-size'
        | 'language'
        | 'handout'
        | 'sound'
        | 'talk'
    }
  | { id: 'term'; term: string }
  | { id: 'page'; page: string }
  /** For somebody else's eyes: one card a child chose to show, what the adult beside a child may say, and the way back. */
  | { id: 'show'; card: TakeHome }
  | { id: 'beside'; ask: LocalText; avoid: LocalText }
  | { id: 'return' }
  /** The sheet of one of two parents at one screen. */
  | { id: 'joint-sheet'; reader: Side }

/** What lies over the page, if anything. */
export interface PanelStore {
  readonly panel: Readonly<ShallowRef<Panel | null>>
  /** Whether somebody else looks at the screen: then the page with the visitor's answers is not there at all. */
  readonly apart: Readonly<ShallowRef<boolean>>
  open(panel: Panel): void
  /** Closes what lies over the page; while somebody else looks, the way back comes first. */
  close(): void
  /** The visitor is alone with the screen again. */
  rejoin(): void
}

const key: InjectionKey<PanelStore> = Symbol('panel')

/** Gives the page its one place for panels; a panel opened from a panel takes its place. */
export const providePanel = (): PanelStore => {
  const panel = shallowRef<Panel | null>(null)
  const apart = shallowRef(false)
  const store: PanelStore = {
    panel,
    apart,
    open(next) {
      apart.value ||= next.id === 'show' || next.id === 'beside'
      panel.value = next
    },
    close: () => (panel.value = apart.value ? { id: 'return' } : null),
    rejoin() {
      apart.value = false
      panel.value = null
    },
  }
  provide(key, store)
  return store
}

/** Opens and closes what lies over the page. */
export const usePanel = (): PanelStore => inject(key)!
