import { programmes } from 'virtual:programmes'
import { computed } from 'vue'
import type { ProgrammeId } from '../../../src/core/programme/catalogue'
import type { Language } from '../../../src/core/text/language'
import { smallGroup } from '../../../src/core/usage/figure'
import type { CountedEnding } from '../../../src/core/usage/measures'
import { monthAfter, type Month } from '../../../src/core/usage/month'
import type { Felt } from '../../../src/core/step/felt'
import type { StaffLanguage } from '../staff-i18n'
import type { Shown } from './bar-geometry'
import { useWords } from './use-words'

const tags: Record<StaffLanguage, string> = { sv: 'sv-SE', en: 'en-GB' }

// The middle of the day in the middle of the month, which is the same month everywhere.
const inside = (month: Month): Date => new Date(`${month}-15T12:00:00Z`)

/** What is counted, by the names people know it by: periods, days, keys of measures and modules, figures. */
export const useNames = () => {
  const { t, language } = useWords()
  const formats = computed(() => {
    const dates = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(tags[language.value], { timeZone: 'UTC', year: 'numeric', ...options })
    return {
      long: dates({ month: 'long' }),
      short: dates({ month: 'short' }),
      day: dates({ month: 'long', day: 'numeric' }),
      number: new Intl.NumberFormat(tags[language.value]),
    }
  })

  const programme: Record<ProgrammeId, () => string> = {
    parents: () => t('statistics.programme.parents'),
    mini: () => t('statistics.programme.mini'),
    'nxt-6-8': () => t('statistics.programme.nxt-6-8'),
    'nxt-9-12': () => t('statistics.programme.nxt-9-12'),
    'nxt-13-17': () => t('statistics.programme.nxt-13-17'),
  }
  const spoken: Record<Language, () => string> = {
    sv: () => t('statistics.language.sv'),
    en: () => t('statistics.language.en'),
    ar: () => t('statistics.language.ar'),
  }
  const ending: Record<CountedEnding, () => string> = {
    finished: () => t('statistics.ending.finished'),
    left: () => t('statistics.ending.left'),
    'hidden-or-idle': () => t('statistics.ending.hidden-or-idle'),
    fault: () => t('statistics.ending.fault'),
  }
  const felt: Record<Felt, () => string> = {
    better: () => t('statistics.felt.better'),
    same: () => t('statistics.felt.same'),
    worse: () => t('statistics.felt.worse'),
  }
  const keys: Record<string, Record<string, () => string>> = { programme, language: spoken, ending, felt }
  const titles = new Map(programmes.flatMap(({ modules }) => modules.map(({ id, title }) => [id, title] as const)))

  return {
    /** A period or another stretch of months, as in "januari–juni 2026". */
    periodName: (first: Month, last: Month, length: 'long' | 'short' = 'long') =>
      formats.value[length].formatRange(inside(first), inside(last)),
    /** The day after a period, as in "1 juli 2026". */
    dayAfter: (last: Month) => formats.value.day.format(new Date(`${monthAfter(last)}-01T12:00:00Z`)),
    keyName: (measure: string, key: string) => keys[measure]?.[key]?.() ?? key,
    moduleName: (id: string) => `${id} ${titles.get(id)?.[language.value] ?? ''}`.trim(),
    /** A figure, or what stands in its place. */
    figure: (shown: Shown) =>
      shown === smallGroup
        ? shown
        : shown === 'few'
          ? t('statistics.few')
          : shown === 'left-out'
            ? t('statistics.leftOut')
            : formats.value.number.format(shown),
  }
}
