import type { Words } from '../office-config-words'
import type { Check } from './item'

/** Nothing is kept in use as long as this after it was built: a clock that says so is wrong, or the version far too old. */
const mostYears = 5

const advice: Words = {
  en: 'Set the computer’s date and time. Visits are counted by month, and by the same clock a month is closed and exported.',
  sv: 'Ställ datorns datum och tid. Besök räknas per månad, och efter samma klocka stängs en månad och exporteras.',
}

/** The computer's clock can be right: counts go by it, and nothing else tells the kiosk what day it is. */
export const clock: Check = ({ around: { now }, machine: { built } }) => {
  const id = 'clock'
  const today = now.toISOString().slice(0, 10)
  if (today < built)
    return {
      id,
      verdict: 'fail',
      said: {
        en: `the clock says ${today}, before this version was built (${built})`,
        sv: `klockan säger ${today}, före dagen då den här versionen byggdes (${built})`,
      },
      advice,
    }
  if (now.getUTCFullYear() - Number(built.slice(0, 4)) > mostYears)
    return {
      id,
      verdict: 'warning',
      said: {
        en: `the clock says ${today}, more than ${mostYears} years after this version was built (${built})`,
        sv: `klockan säger ${today}, mer än ${mostYears} år efter att den här versionen byggdes (${built})`,
      },
      advice,
    }
  return { id, verdict: 'pass', said: { en: today, sv: today } }
}
