import type { Words } from '../office-config-words'
import type { PinFault } from './pin-rules'

const reasons: Record<PinFault, Words> = {
  digits: { en: 'it may hold digits only, without spaces', sv: 'den får bara innehålla siffror, utan mellanslag' },
  length: { en: 'it has to have 6 to 12 digits', sv: 'den ska ha 6 till 12 siffror' },
  same: { en: 'all its digits are the same', sv: 'alla siffror är lika' },
  run: { en: 'its digits count up or down in even steps', sv: 'siffrorna räknar uppåt eller nedåt i jämna steg' },
  repeats: { en: 'it repeats itself', sv: 'den upprepar sig' },
  years: { en: 'it is made of years', sv: 'den består av årtal' },
  date: { en: 'it can be read as a date', sv: 'den kan läsas som ett datum' },
  common: { en: 'many choose it, so it would be guessed soon', sv: 'många väljer den, så den skulle snart gissas' },
}

/** Says why a PIN was not taken, and never which it was. */
export const pinWords = (fault: PinFault): Words => ({
  en: `The PIN is not set: ${reasons[fault].en}. Choose another one.`,
  sv: `PIN-koden är inte satt: ${reasons[fault].sv}. Välj en annan.`,
})
