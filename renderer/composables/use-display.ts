import { inject, provide, reactive, watchEffect, type InjectionKey } from 'vue'

/** How large the text is, in percent of the usual size. */
export const textSizes = [100, 125, 150, 200] as const

/** The colours of the page: the usual ones, those with the strongest contrast, and dark ones. */
export const themes = ['light', 'contrast', 'dark'] as const

/** How the page looks to this visitor; it goes with the visit, as everything else. */
export interface Display {
  size: (typeof textSizes)[number]
  theme: (typeof themes)[number]
  /** Nothing moves by itself. */
  calmMotion: boolean
  /** Letters, words and lines stand further apart. */
  wideSpacing: boolean
  /** Pictures that only set the mood are left out; those that stand for words stay. */
  pictures: boolean
}

const key: InjectionKey<Display> = Symbol('display')
const usual: Display = { size: 100, theme: 'light', calmMotion: false, wideSpacing: false, pictures: true }

const apply = ({ size, theme, calmMotion, wideSpacing }: Display, root: HTMLElement): void => {
  root.style.setProperty('--text-scale', String(size / 100))
  root.dataset.theme = theme
  root.dataset.motion = calmMotion ? 'calm' : 'usual'
  root.dataset.spacing = wideSpacing ? 'wide' : 'usual'
}

/** Gives the page its look. Where the computer asks for little motion, the visit begins with it. */
export const provideDisplay = (): void => {
  const display = reactive({ ...usual })
  const asked = window.matchMedia('(prefers-reduced-motion: reduce)')
  const follow = () => (display.calmMotion = asked.matches)
  follow()
  asked.addEventListener('change', follow)
  watchEffect(() => apply(display, document.documentElement))
  provide(key, display)
}

/** The look of this visit; the usual one on a page that is none of a visit. */
export const useDisplay = (): Display => inject(key, usual)
