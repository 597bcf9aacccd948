import { westernDigits } from './pin'

/** Why a PIN cannot be taken. */
export type PinFault = 'digits' | 'length' | 'same' | 'run' | 'repeats' | 'years' | 'date' | 'common'

/** What people choose though no rule names it: patterns on the keys, doubled digits, well-known numbers. */
const common = new Set(
  `159753 951753 159357 357159 753951 357951 159263 124578 235689 139713 147258 147369 147852 258147 258369 258963 369258
   741852 852741 852963 963741 963852 123654 123789 321654 456123 456321 654123 789123 789456 987456 102030 010203 112233
   223344 332211 111222 222111 222333 111000 000111 112211 123321 321123 110011 100001 100000 200000 500000 123000 000123
   123450 314159 271828 141421 161803 8675309 3141592 1592637 11223344 12344321 13572468 14725836 15975321 31415926
   147258369 369258147 369852147 123654789 159753456 456789123 741852963 789456123 963852741 1122334455 1020304050
   112233445566`.split(/\s+/),
)

const isYear = (digits: string): boolean => /^(19|20)\d\d$/.test(digits)

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isDate = (year: string, month: string, day: string): boolean =>
  (year.length === 2 || isYear(year)) && Number(day) >= 1 && Number(day) <= (longestMonths[Number(month) - 1] ?? 0)

/** Whether each digit lies the same step after the one before it, past 9 at 0 again; a step of 0 is one digit all along. */
const hasStep = (pin: string, isWanted: (step: number) => boolean): boolean => {
  const steps = [...pin.slice(1)].map((digit, at) => (Number(digit) - Number(pin[at]) + 10) % 10)
  return isWanted(steps[0]!) && steps.every((step) => step === steps[0])
}

const repeats = (pin: string): boolean => {
  const lengths = Array.from({ length: Math.floor(pin.length / 2) }, (_, at) => at + 1)
  return lengths.some((length) => pin.slice(length) === pin.slice(0, -length))
}

const isYears = (pin: string): boolean =>
  pin.length === 6
    ? (isYear(pin.slice(0, 4)) && pin.endsWith(pin.slice(2, 4))) || (isYear(pin.slice(2)) && pin.endsWith(pin.slice(0, 2)))
    : pin.length % 4 === 0 && (pin.match(/..../g) ?? []).every(isYear)

const dates = [/^(?<year>\d\d|\d{4})(?<month>\d\d)(?<day>\d\d)$/, /^(?<day>\d\d)(?<month>\d\d)(?<year>\d\d|\d{4})$/]

const readsAsDate = (pin: string): boolean =>
  dates.some((form) => {
    const { year, month, day } = form.exec(pin)?.groups ?? {}
    return year !== undefined && isDate(year, month!, day!)
  })

const rules: readonly [PinFault, (pin: string) => boolean][] = [
  ['digits', (pin) => !/^\d*$/.test(pin)],
  ['length', (pin) => pin.length < 6 || pin.length > 12],
  ['same', (pin) => hasStep(pin, (step) => step === 0)],
  ['run', (pin) => hasStep(pin, (step) => step !== 0)],
  ['repeats', repeats],
  ['years', isYears],
  ['date', readsAsDate],
  ['common', (pin) => common.has(pin)],
]

/** What is wrong with a PIN that somebody wants to set; it is the first thing that whoever guesses would try. */
export const pinFault = (typed: string): PinFault | undefined => {
  const pin = westernDigits(typed)
  return rules.find(([, breaks]) => breaks(pin))?.[0]
}
