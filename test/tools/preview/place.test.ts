import { describe, expect, test } from 'vitest'
import { placeIn, stepIn } from '../../../tools/preview/place'
import { publishedModule } from '../../support/modules'

const place = (asked: string) => placeIn(new URLSearchParams(asked))

describe('what is asked for in an address', () => {
  test('without anything it is the start page, in Swedish, as it usually looks', () => {
    expect(place('')).toMatchObject({ module: undefined, language: 'sv', safety: false, theme: 'light', size: 100, taps: [], still: false })
  })

  test('a module is in its programme, in the language and the look that are asked for', () => {
    expect(place('module=p03&step=ladder&language=ar&safety=yes&theme=dark&size=150&tap=pause,close&idle=60&cap=5')).toMatchObject({
      programme: 'parents',
      module: 'p03',
      step: 'ladder',
      language: 'ar',
      safety: true,
      theme: 'dark',
      size: 150,
      taps: ['pause', 'close'],
      idle: 60,
      cap: 5,
    })
    expect(place('module=m01').programme).toBe('mini')
  })

  test.each([
    ['module=p3', 'There is no module "p3". Did you mean "p03"?'],
    ['module=anger', 'There is p01, p02,'],
    ['language=se', 'There is no language "se". Did you mean "sv"?'],
    ['theme=drak', 'There is no theme "drak". There is light, contrast or dark.'],
    ['size=120', 'There is no size "120". Did you mean "100"?'],
    ['programme=parent', 'Did you mean "parents"?'],
    ['modul=p03', 'Nothing can be asked for as "modul". Did you mean "module"?'],
    ['step=anger-ladder', 'The step "anger-ladder" is in a module: say which one.'],
    ['module=m01&safety=yes', 'Calm and safety first is for parents'],
    ['idle=soon', '"idle" is a number, not "soon".'],
  ])('%s is answered with what was probably meant', (asked, words) => {
    expect(() => place(asked)).toThrow(words)
  })
})

describe('a step of a module', () => {
  const { steps } = publishedModule('p03')

  test.each([
    ['anger-ladder', 'anger-ladder'],
    ['7', 'anger-ladder'],
    ['order', 'anger-ladder'],
  ])('is found by its id, its number and its kind: %s', (asked, id) => {
    expect(stepIn(asked, 'p03', steps)).toBe(id)
  })

  test.each(['ladder', 'anger-lader', 'laddre'])('"%s" is answered with the id that was probably meant', (asked) => {
    expect(() => stepIn(asked, 'p03', steps)).toThrow(`There is no step "${asked}" in p03. Did you mean "anger-ladder"?`)
  })

  test.each(['0', '99', ''])('"%s" is answered with the ids there are', (asked) => {
    expect(() => stepIn(asked, 'p03', steps)).toThrow('There is anger-now, allowed, ')
  })
})
