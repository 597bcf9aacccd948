import type { Words } from './office-config-words'
import type { Fault } from './sealed'
import type { SlotTrouble } from './two-slot-adapter'

const faults: Record<Fault, Words> = {
  empty: { en: 'is empty', sv: 'är tom' },
  damaged: { en: 'is damaged', sv: 'är skadad' },
  newer: { en: 'was written by a newer version of SES Kiosk', sv: 'är skriven av en nyare version av SES Kiosk' },
  unreadable: { en: 'cannot be read', sv: 'kan inte läsas' },
}

/** Says which stored file could not be used, and where it is kept now. */
export const slotWords = ({ slot, fault, keptAs }: SlotTrouble): Words => ({
  en: `${slot} ${faults[fault].en}${keptAs === undefined ? '' : `; it is kept as ${keptAs}`}.`,
  sv: `${slot} ${faults[fault].sv}${keptAs === undefined ? '' : `; den är sparad som ${keptAs}`}.`,
})
