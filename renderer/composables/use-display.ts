import { inject, provide, shallowRef, watchEffect, type InjectionKey, type ShallowRef } from 'vue'

/** How large the text is, in percent of the usual size. */
export const textSizes = [100, 125, 150, 200] as const

/** How large the text is, in percent. */
export type TextSize = (typeof textSizes)[number]

const key: InjectionKey<ShallowRef<TextSize>> = Symbol('display')

/** Gives the page its text size; it goes with the visit, as everything else. */
export const provideDisplay = (): void => {
  const size = shallowRef<TextSize>(100)
  watchEffect(() => document.documentElement.style.setProperty('--text-scale', String(size.value / 100)))
  provide(key, size)
}

/** The text size of this visit. */
export const useDisplay = (): ShallowRef<TextSize> => inject(key)!
