import { inject, type InjectionKey } from 'vue'

/** Where today's date comes from; tests provide their own. */
export const todayKey: InjectionKey<() => Date> = Symbol('today')

/** Today's date, on the clock of the office. */
export const useToday = (): (() => Date) => inject(todayKey, () => () => new Date(), true)
