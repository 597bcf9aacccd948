import { describe, expect, test } from 'vitest'
import { lix, median } from '../../tools/content/language/lix'
import { wordPattern } from '../../tools/content/language/pattern'
import { sentencesIn, wordsIn } from '../../tools/content/language/words'

describe('words', () => {
  test.each([
    ['Du går ut med soporna.', ['Du', 'går', 'ut', 'med', 'soporna']],
    ['Klockan 20.30, t.ex. i gympa-skor', ['Klockan', '20.30', 'tex', 'i', 'gympa-skor']],
    ["It isn't Noor’s fault", ['It', "isn't", 'Noor’s', 'fault']],
    ['ما بك؟ زعلت؟', ['ما', 'بك', 'زعلت']],
    ['أوّلًا، 8 سنوات', ['أوّلًا', '8', 'سنوات']],
    ['– … !', []],
  ])('%s', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })

  test('letters that are written as two characters are one word all the same', () => {
    expect(wordsIn('går'.normalize('NFD'))).toEqual(['går'])
  })
})

describe('sentences', () => {
  test.each([
    ['Hjärtat slår fortare. Käken spänns.', 2],
    ['”Är du arg?” frågar hon.', 1],
    ['Noor tittar upp. ”Vad är det? Är du arg?”', 3],
    ['Det är den andra föräldern: ”Gympaskorna är INTE med. Igen.”', 3],
    ['En paus har tre delar: ord, plats och tid.', 1],
    ['Ring t.ex. Bris kl. 8 osv. om du vill.', 1],
    ['Ta med skor m.m. Sen går ni.', 2],
    ['Han väntar … och sen går han.', 1],
    ['Hej\nDu', 2],
    ['يدقّ القلب بسرعة. يشتدّ الفكّ.', 2],
    ['هل الطفل معكم؟ ابقوا قريبين منه، أو اطلبوا المساعدة.', 2],
    ['«ما بك؟ زعلت؟»', 2],
    ['', 0],
  ])('%s', (text, count) => {
    expect(sentencesIn(text)).toHaveLength(count)
  })
})

describe('LIX', () => {
  test('is words per sentence and long words per hundred', () => {
    expect(lix('Du går ut. Barnet sover redan nu.')).toBe(3.5)
    expect(lix('Föräldern väntar här. Barnet sover redan nu i dag.')).toBe(4.5 + 100 / 9)
    expect(lix('')).toBe(0)
  })

  test('counts letters, not hyphens', () => {
    expect(lix('Hej-hej igen.')).toBe(2)
  })

  test('the middle of some numbers', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, 0])
  })
})

describe('patterns', () => {
  const finds = (pattern: string, language: 'sv' | 'en' | 'ar', text: string) => text.match(wordPattern(pattern, language)) ?? []

  test('whole words only', () => {
    expect(finds('vinna', 'sv', 'En kvinna kan vinna, Vinna, vinnande.')).toEqual(['vinna', 'Vinna'])
    expect(finds('resa', 'sv', 'Resan är en avresa.')).toEqual([])
  })

  test('any ending, and words between', () => {
    expect(finds('hantera*', 'sv', 'hanterar hanteras')).toEqual(['hanterar', 'hanteras'])
    expect(finds('inte bara … utan också', 'sv', 'Det är inte bara skor utan också tid.')).toEqual(['inte bara skor utan också'])
    expect(finds('inte bara … utan också', 'sv', 'Det är inte bara skor. Utan också.')).toEqual([])
  })

  test('Arabic with what is joined to it, whatever its marks and hamza', () => {
    expect(finds('الخصم', 'ar', 'الخصم وللخصم بالخصم مخصم')).toEqual(['الخصم', 'وللخصم', 'بالخصم'])
    expect(finds('يتم', 'ar', 'يتمّ ويُتم')).toEqual(['يتمّ', 'ويُتم'])
    expect(finds('تم', 'ar', 'كتم')).toEqual([])
    expect(finds('قام ب*', 'ar', 'قام بكتابة رسالة')).toEqual(['قام بكتابة'])
  })
})
