import { useI18n } from 'vue-i18n'
import type { Company } from '../../src/core/programme/module'

/** Gives the function that says to a child who may be there in a module. */
export const useCompany = () => {
  const { t } = useI18n()
  const words: Record<Company, () => string> = {
    'parent-may-sit-in': () => t('screen.child.company.mayBeThere'),
    'staff-reads': () => t('screen.child.company.staffReads'),
    alone: () => t('screen.child.company.alone'),
  }
  return (company: Company): string => words[company]()
}
