import { inject, type InjectionKey } from 'vue'
import { useI18n } from 'vue-i18n'
import type { StaffBridge, StaffWords } from '../../src/ipc/staff-bridge'
import type { StaffLanguage } from './staff-i18n'

/** Where the staff area finds its bridge. */
export const staffBridgeKey: InjectionKey<StaffBridge> = Symbol('staff-bridge')

/** The office, as the staff area knows it. */
export const useStaff = (): StaffBridge => inject(staffBridgeKey)!

/** Says what the office process says in both languages, in the one that is shown. */
export const useStaffWords = () => {
  const { locale } = useI18n()
  return (words: StaffWords): string => words[locale.value as StaffLanguage]
}
