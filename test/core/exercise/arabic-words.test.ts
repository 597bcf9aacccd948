import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arabicForms, plainArabic } from '../../../src/core/exercise/arabic-words'

test.each([
  ['كَذّاب', 'كذاب', 'vowel marks'],
  ['كـــذاب', 'كذاب', 'stretching'],
  ['دائمًا', 'دايما', 'hamza on ya, and the colloquial spelling is the same'],
  ['دايما', 'دايما', 'colloquial'],
  ['أإآٱا', 'ااااا', 'every alif'],
  ['على', 'علي', 'alif without dots'],
  ['غلطة', 'غلطه', 'the feminine ending'],
  ['ذنبک', 'ذنبك', 'a Persian keyboard'],
  ['خطؤك', 'خطوك', 'hamza on waw'],
  ['ﻻ', 'لا', 'a ligature of old keyboards'],
])('%s is compared as %s: %s', (written, plain) => expect(plainArabic(written)).toBe(plain))

describe('what a word may be without the small words grown together with it', () => {
  test.each([
    ['وكذاب', 'كذاب'],
    ['الكذّاب', 'كذاب'],
    ['وبالكذب', 'كذب'],
    ['فللكذاب', 'كذاب'],
    ['هالكذاب', 'كذاب'],
    ['ياكذاب', 'كذاب'],
    ['بتكذب', 'تكذب'],
    ['ستندم', 'تندم'],
    ['كذبك', 'كذب'],
    ['غباءكما', 'غباء'],
  ])('%s may be %s', (written, plain) => expect(arabicForms(written)).toContain(plain))

  test.each([
    ['كذلك', 'كذب'],
    ['كتاب', 'كذاب'],
    ['بسبب', 'بسببك'],
    ['تندمج', 'تندم'],
    ['مختلف', 'مختل'],
  ])('%s is never %s', (written, other) => expect(arabicForms(written)).not.toContain(other))

  test('at least three letters stay, so that short words keep theirs', () => {
    expect(arabicForms('أمّك')).toEqual(['امك'])
    expect(arabicForms('ولد')).toEqual(['ولد'])
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => arabicForms(word).every((form, index) => index === 0 || form.length >= 3)),
    )
  })
})
