import { inject, type InjectionKey } from 'vue'

/** Where chance comes from; tests provide their own. */
export const randomKey: InjectionKey<() => number> = Symbol('random')

/** A number from 0 up to 1, by chance. */
export const useRandom = (): (() => number) => inject(randomKey, Math.random)

/** The same items in an order by chance (Fisher and Yates), so that no place in a list hints at an answer. */
export const shuffled = <T>(items: readonly T[], random: () => number): T[] => {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  return order
}
