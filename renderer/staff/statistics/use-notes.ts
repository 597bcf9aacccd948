import { smallGroup } from '../../../src/core/usage/figure'
import type { Shown } from './bar-geometry'
import { hasNumber } from './measures-in'
import type { Section } from './use-sections'
import { useWords } from './use-words'

/** What has to be known to read figures: only what occurs among them, each thing once. */
export const useNotes = () => {
  const { t } = useWords()
  return (sections: readonly Section[], numbersOnly = false): string[] => {
    const rows = sections.flatMap((section) => (section.rows === 'left-out' ? [] : section.rows))
    const occurs = (is: (shown: Shown) => boolean) => rows.some(({ counts }) => counts.some(is))
    const leftOut = sections.some((section) => section.rows === 'left-out') || occurs((shown) => shown === 'left-out')
    return [
      ...(occurs((shown) => typeof shown === 'number') ? [t('statistics.notes.rounded')] : []),
      ...(occurs((shown) => shown === smallGroup) ? [t('statistics.notes.group')] : []),
      ...(occurs((shown) => shown === 'few') ? [t('statistics.notes.few')] : []),
      ...(leftOut ? [t('statistics.notes.leftOut')] : []),
      ...(numbersOnly && !rows.every(hasNumber) ? [t('statistics.notes.numbersOnly')] : []),
    ]
  }
}
