import { describe, expect, test } from 'vitest'
import { modulesOnPath, suggestionsFor, weightsFor, type Said } from '../../../src/core/programme/suggest'
import { text } from '../../support/texts'

const said = (word: string, ...leadsTo: string[]): Said => ({ text: text(word), leadsTo })
const all = ['p01', 'p02', 'p03', 'p04', 'p14']
const modulesOf = (words: readonly Said[], existing = all) => suggestionsFor(words, existing).map(({ module }) => module)

describe('suggestions', () => {
  test('are the modules that the words lead to, the nearest first, with the words as their reason', () => {
    const [first, second] = suggestionsFor([said('anger', 'p03', 'p02')], all)
    expect(first).toEqual({ module: 'p03', because: text('anger') })
    expect(second).toEqual({ module: 'p02', because: text('anger') })
  })

  test('name a module once, for the words that come first', () => {
    const both = suggestionsFor([said('anger', 'p03', 'p02'), said('sleep', 'p02', 'p04')], all)
    expect(both.map(({ module, because }) => [module, because.en])).toEqual([
      ['p03', text('anger').en],
      ['p02', text('anger').en],
      ['p04', text('sleep').en],
    ])
  })

  test('leave out what does not exist in this visit', () => expect(modulesOf([said('quarrels', 'p14', 'p03')], ['p03'])).toEqual(['p03']))

  test('are none where words lead nowhere, or nothing was said', () => {
    expect(modulesOf([{ text: text('afraid') }])).toEqual([])
    expect(modulesOf([])).toEqual([])
  })
})

describe('a path', () => {
  const path = { id: 'deeper', minutes: 60, title: text('deeper'), opensWith: ['p01'], suggestions: 2 }
  const suggested = suggestionsFor([said('body', 'p01', 'p02', 'p04', 'p03')], all)

  test('opens as it is written, then has as many suggestions as there is time for', () =>
    expect(modulesOnPath(path, suggested, all)).toEqual(['p01', 'p02', 'p04']))

  test('goes on without what does not exist in this visit', () =>
    expect(modulesOnPath(path, suggested, ['p02', 'p04'])).toEqual(['p02', 'p04']))
})

describe('what weighs', () => {
  const answers = [
    { id: 'anger', text: text('anger'), leadsTo: ['p03'] },
    { id: 'quarrels', text: text('quarrels'), leadsTo: ['p14'], safety: 'hide' as const },
  ]

  test('is asked in full, and in safety mode without what is not there', () => {
    expect(weightsFor({ weighs: { question: text('what'), answers } }, false).map(({ id }) => id)).toEqual(['anger', 'quarrels'])
    expect(weightsFor({ weighs: { question: text('what'), answers } }, true).map(({ id }) => id)).toEqual(['anger'])
  })

  test('is not asked in a programme without the question', () => expect(weightsFor({}, false)).toEqual([]))
})
