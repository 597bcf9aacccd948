import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pinFault } from '../../../src/office/pin/pin-rules'
import { pinWords } from '../../../src/office/pin/pin-words'

test.each([
  ['digits', ['48392o', '483 920', ' 483920', '483920 ', '-483920', '4839.20', 'hemlig', '４８３９２０']],
  ['length', ['', '4', '48392', '4839201746285']],
  ['same', ['000000', '7777777', '999999999999']],
  ['run', ['123456', '987654', '890123', '210987', '0123456789', '135791', '864208', '147036']],
  ['repeats', ['121212', '123123', '1212121', '48394839', '483920483920', '19901990']],
  ['years', ['19841987', '198420012014', '198484', '841984', '200404']],
  ['date', ['311299', '991231', '290200', '20010131', '31012001', '010170', '19840229']],
  ['common', ['159753', '147258', '112233', '314159', '147258369']],
] as const)('%s: refused', (fault, pins) => {
  for (const pin of pins) expect([pin, pinFault(pin)]).toEqual([pin, fault])
})

test.each(['483920', '739164', '4839201', '75029184', '99887742', '403291764', '748291650374'])('%s: taken', (pin) =>
  expect(pinFault(pin)).toBeUndefined(),
)

test.each([
  ['30 February', '30021985'],
  ['a thirteenth month', '991332'],
  ['a 32nd day', '320199'],
  ['a day 0', '000199'],
  ['a year long ago', '18450718'],
])('%s is no date', (_, pin) => expect(pinFault(pin)).toBeUndefined())

test('digits of an Arabic or Persian keyboard are the same digits', () => {
  expect(pinFault('٤٨٣٩٢٠')).toBeUndefined()
  expect(pinFault('۴۸۳۹۲۰')).toBeUndefined()
  expect(pinFault('١٢٣٤٥٦')).toBe('run')
  expect(pinFault('۳۱۱۲۹۹')).toBe('date')
  expect(pinFault('١٥٩٧٥٣')).toBe('common')
})

test('every run with wrap, every repetition and every date of the calendar is refused', () => {
  const step = fc.integer({ min: 0, max: 9 })
  const length = fc.integer({ min: 6, max: 12 })
  const row = (from: number, by: number, many: number) => Array.from({ length: many }, (_, at) => (from + at * by) % 10).join('')
  fc.assert(fc.property(step, step, length, (from, by, many) => pinFault(row(from, by, many)) === (by === 0 ? 'same' : 'run')))

  const part = fc.stringMatching(/^\d{2,6}$/)
  fc.assert(
    fc.property(part, fc.integer({ min: 2, max: 6 }), (one, times) => {
      const pin = one.repeat(times)
      fc.pre(pin.length >= 6 && pin.length <= 12)
      expect(pinFault(pin)).toMatch(/^(same|run|repeats)$/)
    }),
  )

  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(day, (date) => {
      const [year, month, dayOf] = date.toISOString().slice(0, 10).split('-') as [string, string, string]
      const short = year.slice(2)
      for (const pin of [year + month + dayOf, dayOf + month + year, short + month + dayOf, dayOf + month + short])
        expect([pin, pinFault(pin)]).not.toEqual([pin, undefined])
    }),
  )
})

test('nine of ten numbers can be chosen', () => {
  const all = Array.from({ length: 100_000 }, (_, at) => String(at * 10 + (at % 7)).padStart(6, '0'))
  expect(all.filter((pin) => pinFault(pin) !== undefined).length / all.length).toBeLessThan(0.1)
})

test('every reason has its sentence in both languages, and none shows a number that could be a PIN', () => {
  for (const fault of ['digits', 'length', 'same', 'run', 'repeats', 'years', 'date', 'common'] as const)
    for (const text of Object.values(pinWords(fault)))
      expect(text).toMatch(/^(The PIN is not set|PIN-koden är inte satt): (?!.*\d{3}).+\.$/)
})
