// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { text } from '../../support/texts'
import { byAction, screen, showSample, showStep, tabTo } from '../support/step'

describe('a text', () => {
  it('is read in the language of the page', () => {
    showStep('body-first', { language: 'ar' })
    expect(screen.getByRole('heading', { name: 'الجسم يسبقنا' })).toBeTruthy()
  })

  it('is another one in safety mode', () => {
    showStep('allowed', { safety: true })
    expect(screen.getByText(/Då är ilskan ett friskt tecken/)).toBeTruthy()
  })

  it('shows a list as a list', () => {
    showStep('four-words', { module: 'p14' })
    expect(screen.getAllByRole('listitem').map((item) => item.querySelector('strong')?.textContent)).toEqual([
      'Kort.',
      'Lugnt.',
      'Angår barnet.',
      'Rakt.',
    ])
  })
})

describe('a reflection', () => {
  it('asks for nothing to be written, and takes what is tapped', async () => {
    const { user, answer } = showStep('a-time-it-worked')
    expect(screen.getByText('Du behöver inte skriva. Tänk, eller tryck på det som stämmer.')).toBeTruthy()
    await tabTo(user, byAction('pick:slept'))
    await user.keyboard(' ')
    await user.click(byAction('pick:away'))
    expect(answer()).toEqual({ chosen: ['slept', 'away'], own: '' })
    await user.click(byAction('pick:slept'))
    expect(answer()).toEqual({ chosen: ['away'], own: '' })
  })

  it('takes a line to oneself, which need not be written', async () => {
    const { user, answer } = showStep('a-time-it-worked')
    await user.type(screen.getByRole('textbox'), 'Ljuset.')
    expect(answer()).toEqual({ chosen: [], own: 'Ljuset.' })
  })

  it('answers kindly where nothing fits', async () => {
    const { user } = showStep('a-time-it-worked')
    await user.click(screen.getByRole('checkbox', { name: 'Jag minns ingen gång just nu.' }))
    expect(screen.getByText('Då börjar det här. Nu har du ett kort.')).toBeTruthy()
  })
})

describe('the if-then card', () => {
  it.each([
    ['sv', 'Om det plingar efter åtta på kvällen, så lägger jag mobilen i ett annat rum.'],
    ['en', 'If a message comes after eight at night, then I put the phone in another room.'],
    ['ar', 'إذا وصلت رسالة بعد الثامنة مساءً، أضع الهاتف في غرفة أخرى.'],
  ] as const)('joins its halves in %s', (language, sentence) => {
    showStep('if-then', { language, answers: { 'if-then': { if: 'evening-message', then: 'phone-away' } } })
    expect(screen.getByText(sentence)).toBeTruthy()
  })

  it('grows with the keyboard alone: two wheels, arrows within each', async () => {
    const { user, answer } = showStep('if-then')
    await tabTo(user, byAction('pick:jaw'))
    await user.keyboard(' {ArrowDown}')
    expect(answer()).toEqual({ if: 'evening-message', then: null })
    expect(screen.queryByRole('article')).toBeNull()
    await tabTo(user, byAction('pick:phone-away'))
    await user.keyboard(' ')
    expect(answer()).toEqual({ if: 'evening-message', then: 'phone-away' })
    expect(screen.getByText('Läs kortet tyst eller högt. Ta en bild om det är tryggt att ha den i mobilen.')).toBeTruthy()
  })
})

it('a text for small children has its picture before it, with words for who cannot see it', () => {
  showSample('reading', { story: [{ picture: 'apple', alt: text('an-apple') }] })
  const picture = screen.getByRole('img', { name: 'an-apple sv' })
  expect(picture.getAttribute('src')).toBe('media/apple.svg')
  expect(picture.compareDocumentPosition(screen.getByText('prose sv')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
})
