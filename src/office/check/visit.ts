import { proveOption } from '../command'
import type { Words } from '../office-config-words'
import type { Check, Item } from './item'

const id = 'visit'

const notTried = (why: Words, advice?: Words): Item => ({
  id,
  verdict: 'warning',
  said: { en: `not tried: ${why.en}`, sv: `inte prövat: ${why.sv}` },
  ...(advice && { advice }),
})

/** What is said of a visit that was tried. */
export const visitItem = (proven: boolean): Item =>
  proven
    ? {
        id,
        verdict: 'pass',
        said: { en: 'one was started, ended and proven gone', sv: 'ett startades, avslutades och visades vara borta' },
      }
    : {
        id,
        verdict: 'fail',
        said: {
          en: 'one that was started could not be shown, or not be proven gone',
          sv: 'ett som startades kunde inte visas, eller inte visas vara borta',
        },
        advice: {
          en: 'See that the account of the kiosk may use the display, start processes and write to the run directory; then restart the computer.',
          sv: 'Se till att kioskens konto får använda skärmen, starta processer och skriva i körkatalogen; starta sedan om datorn.',
        },
      }

/** One visit can be started, painted where nobody sees it, ended, and proven gone. It empties the clipboards, as every ending does. */
export const visit: Check = ({ config, machine }) => {
  if (!config) return notTried({ en: 'office.json is broken', sv: 'office.json är trasig' })
  if (machine.uid === 0 && machine.build === 'release')
    return notTried({ en: 'the kiosk does not start as root', sv: 'kiosken startar inte som root' })
  if (machine.display) return visitItem(machine.again(proveOption))
  return notTried(
    { en: 'there is no display', sv: 'det finns ingen skärm' },
    {
      en: 'Run this check in the desktop session of the kiosk.',
      sv: 'Kör kontrollen i kioskens skrivbordssession.',
    },
  )
}
