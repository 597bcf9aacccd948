import { useI18n } from 'vue-i18n'
import { reviewDay, type Review } from '../../src/core/joint/review-date'
import type { Language } from '../../src/core/text/language'
import { useLanguage } from './use-language'
import { useToday } from './use-today'

const formats: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB', ar: 'ar-u-nu-latn' }

/** When something is looked at again, in words and, where it is a day, as a date of the language; digits are always western. */
export const useReviewWords = () => {
  const { t } = useI18n()
  const { language } = useLanguage()
  const today = useToday()
  const words: Record<Review, () => string> = {
    'weeks-2': () => t('joint.review.weeks2'),
    'weeks-4': () => t('joint.review.weeks4'),
    'weeks-8': () => t('joint.review.weeks8'),
    'weeks-12': () => t('joint.review.weeks12'),
    'next-talk': () => t('joint.review.nextTalk'),
  }
  const dateOf = (day: Date) =>
    new Intl.DateTimeFormat(formats[language.value], { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(day)
  return {
    wordsOf: (review: Review): string => words[review](),
    /** The date, or the words where it has none. */
    dayOf: (review: Review): string => {
      const day = reviewDay(review, today())
      return day ? dateOf(day) : words[review]()
    },
  }
}
