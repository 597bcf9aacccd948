// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { allKeys, layouts } from '../../../renderer/ui/keyboard-layouts'

const keysOf = (rows: string[]) => rows.flatMap((row) => row.split(' '))

describe('the keys of a language', () => {
  it.each([
    ['sv', 'abcdefghijklmnopqrstuvwxyzåäö0123456789'],
    ['en', 'abcdefghijklmnopqrstuvwxyz0123456789'],
    ['ar', 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءئؤىة0123456789'],
  ] as const)('has every letter in %s without a change of keys', (language, letters) => {
    expect([...letters].filter((letter) => !keysOf(layouts[language].default).includes(letter))).toEqual([])
  })

  it('has the letters with hamza and madda among the further Arabic ones', () => {
    expect(['أ', 'إ', 'آ'].every((letter) => keysOf(layouts.ar.shift).includes(letter))).toBe(true)
  })

  it.each(['sv', 'en', 'ar'] as const)('can ask a question in %s, and has no key that does nothing', (language) => {
    for (const rows of Object.values(layouts[language])) {
      expect(keysOf(rows)).toContain(language === 'ar' ? '؟' : '?')
      expect(keysOf(rows).filter((key) => ['{tab}', '{lock}', '{enter}', '.com', '@', ''].includes(key))).toEqual([])
    }
  })

  it('names each key once', () => {
    const names = allKeys.split(' ')
    expect(new Set(names).size).toBe(names.length)
  })
})
