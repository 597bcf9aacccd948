import * as fs from 'node:fs'
import { failed, lines, type Command, type CommandResult } from '../command'
import { fileWords, type FileProblem } from '../durable-file'
import type { Words } from '../office-config-words'
import { noAttempts } from './attempts'
import { openAttempts } from './attempts-store'
import { hashPin } from './pin'
import { pinFault } from './pin-rules'
import { pinWords } from './pin-words'
import { openSettings } from './settings-file'
import { lineIn, standardInput } from './standard-input'

const example =
  process.platform === 'win32'
    ? 'Read-Host PIN | & "$env:ProgramFiles\\SES Kiosk\\ses-kiosk.exe" --set-pin'
    : 'read -rs PIN; printf %s "$PIN" | ses-kiosk --set-pin'

const noInput: Words = {
  en: `No PIN came on standard input. Hand it over there, so that it is neither shown nor kept by the terminal: ${example}`,
  sv: `Ingen PIN-kod kom på standard input. Lämna den där, så att terminalen varken visar eller sparar den: ${example}`,
}

const done: Words = {
  en: 'The PIN is set, and wrong tries are forgotten. It holds at once, in a kiosk that runs as well.',
  sv: 'PIN-koden är satt, och felaktiga försök är glömda. Den gäller genast, också i en kiosk som är igång.',
}

const isNewFile = (file: string): Words => ({
  en: `${file} is new: make sure that the account of the kiosk may read it.`,
  sv: `${file} är ny: se till att kioskens konto får läsa den.`,
})

const notSet = (problem: FileProblem): CommandResult =>
  failed({ en: 'The PIN is not set.', sv: 'PIN-koden är inte satt.' }, fileWords(problem))

/**
 * The command with a way of hashing. The tries are forgotten first: should the PIN then not be written, the old one
 * still holds, while a new one behind a lock would be no reset.
 */
export const settingPin = (hash: (pin: string) => string): Command => ({
  use: { en: '--set-pin with the PIN on standard input', sv: '--set-pin med PIN-koden på standard input' },
  run(operands, { paths, files = fs, input = standardInput }) {
    if (operands.length > 0) return undefined
    const pin = lineIn(input())
    if (pin === '') return failed(noInput)
    const fault = pinFault(pin)
    if (fault) return failed(pinWords(fault))
    const settings = openSettings(paths, files)
    if (!settings.ok) return { code: 1, out: [], err: settings.err }
    const cleared = openAttempts(paths.data, files).save(noAttempts)
    // Where the kiosk has never kept anything there are no tries.
    if (!cleared.ok && cleared.problem.reason !== 'missing') return notSet(cleared.problem)
    const written = settings.set('pin', hash(pin))
    if (!written.ok) return notSet(written.problem)
    return { code: 0, out: [...lines(done), ...(settings.isNew ? lines(isNewFile(paths.config)) : [])], err: [] }
  },
})

/** `--set-pin`: writes the hash of the PIN on standard input into `office.json`, and forgets the wrong tries. */
export const setPin = settingPin(hashPin)
