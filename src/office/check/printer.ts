import type { Words } from '../office-config-words'
import { onLinux, type Check, type Item } from './item'
import type { Machine } from './machine'

const id = 'printer'

const advice: Words = {
  en: 'Set one for the whole computer (lpadmin -d <name>), or write "printing": false in office.json.',
  sv: 'Ange en för hela datorn (lpadmin -d <namn>), eller skriv "printing": false i office.json.',
}

const askSpooler = (machine: Machine): Item => {
  const name = /destination: (\S+)/.exec(machine.output('lpstat', ['-d']) ?? '')?.[1]
  return name === undefined
    ? {
        id,
        verdict: 'fail',
        said: {
          en: 'office.json wants printing, but there is no default printer',
          sv: 'office.json vill ha utskrift, men det finns ingen standardskrivare',
        },
        advice,
      }
    : { id, verdict: 'pass', said: { en: `${name} is the default printer`, sv: `${name} är standardskrivare` } }
}

/** Where the office prints, the print system has a default printer of the computer. */
export const printer: Check = (checked) => {
  const { config, machine } = checked
  if (!config)
    return { id, verdict: 'warning', said: { en: 'not known until office.json is put right', sv: 'okänt tills office.json är rättad' } }
  if (!config.printing) return { id, verdict: 'pass', said: { en: 'printing is off', sv: 'utskrift är avstängd' } }
  return onLinux(id, () => askSpooler(machine))(checked)
}
