// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { pageParts } from '../../../renderer/speech/page-parts'
import { sentencesIn } from '../../../renderer/speech/sentences'

const page = (html: string): Element => {
  document.body.innerHTML = html
  return document.body
}
const said = (html: string) => sentencesIn(page(html)).map(({ text }) => text)

afterEach(() => (document.body.innerHTML = ''))

describe('what is said of a page', () => {
  test('is every sentence in the order in which it stands, choices too', () => {
    const html = `<main lang="sv"><h2>Känslor</h2><p>Det är tyst. Hör du?</p><label><input type="radio"><span>Glad</span></label></main>`
    expect(said(html)).toEqual(['Känslor', 'Det är tyst.', 'Hör du?', 'Glad'])
  })

  test('keeps a sentence whole where a word in it is strong, or explained', () => {
    expect(said('<p lang="sv">Det är <strong>aldrig</strong> ditt fel. Aldrig.</p>')).toEqual(['Det är aldrig ditt fel.', 'Aldrig.'])
  })

  test('leaves out drawings, what only screen readers get, and what rests under a panel', () => {
    const html = `<p>Hej.</p><svg><text>nej</text></svg><span aria-hidden="true">nej</span><p class="visually-hidden">nej</p><div inert><p>nej</p></div>`
    expect(said(html)).toEqual(['Hej.'])
  })

  test('is said in the language it stands in', () => {
    const html = `<div lang="ar"><p>مرحبًا.</p><p lang="sv">Hej.</p></div><p lang="xx">Hm.</p>`
    expect(sentencesIn(page(html)).map(({ language }) => language)).toEqual(['ar', 'sv', 'sv'])
  })

  test('can be found again on the page, to be marked', () => {
    const [, second] = sentencesIn(page('<p lang="sv">Ett. <strong>Två är</strong> fler.</p>'))
    expect(second!.range.toString()).toBe('Två är fler.')
  })
})

describe('what is read', () => {
  test('is the page, without the bars around it', () => {
    page('<header><button>Hjälp</button></header><main><div data-reading><p>Sidan.</p></div></main>')
    expect(pageParts().map((part) => part.textContent)).toEqual(['Sidan.'])
  })

  test('is the panel where one lies over the page, its heading first', () => {
    page(
      '<section role="dialog"><h2>Paus</h2><div data-reading><p>Vila.</p></div></section><div inert><div data-reading><p>Sidan.</p></div></div>',
    )
    expect(pageParts().map((part) => part.textContent)).toEqual(['Paus', 'Vila.'])
  })

  test('has a heading that stands inside the words only once', () => {
    page('<section role="dialog"><div data-reading><h2>Paus</h2><p>Vila.</p></div></section>')
    expect(pageParts().map((part) => part.textContent)).toEqual(['PausVila.'])
  })

  test('is nothing where there is no page', () => expect(pageParts()).toEqual([]))
})
