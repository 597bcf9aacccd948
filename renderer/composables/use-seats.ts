import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Doer } from '../../src/core/joint/outcome'
import { sides, type Side } from '../../src/core/joint/talk'
import { useLanguage } from './use-language'

/** What the two seats are called, and who does what is tried; on somebody's own sheet it says "I". */
export const useSeats = () => {
  const { t } = useI18n()
  const { direction } = useLanguage()
  const seats: Record<Side, () => string> = { left: () => t('joint.seat.left'), right: () => t('joint.seat.right') }
  const doers: Record<Doer, () => string> = {
    ...seats,
    'in-turns': () => t('joint.who.inTurns'),
    'with-child': () => t('joint.who.withChild'),
    'someone-else': () => t('joint.who.someoneElse'),
  }
  const seatOf = (side: Side): string => seats[side]()
  const isSeat = (doer: Doer): doer is Side => sides.some((side) => side === doer)
  return {
    seatOf,
    doerOf: (doer: Doer, reader?: Side): string => {
      if (reader === undefined || !isSeat(doer)) return doers[doer]()
      return doer === reader ? t('joint.who.me') : t('joint.who.other')
    },
    /** The seats in reading order, so that the left one is seen at the left in every language. */
    inReadingOrder: computed((): readonly Side[] => (direction.value === 'ltr' ? sides : sides.toReversed())),
  }
}
