// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { byAction, screen, showSample, showStep, tabTo } from '../support/step'

const offer = 'Det är mycket. Vill du ta tre lugna andetag först?'

describe('the question at the start', () => {
  it('has eleven answers, and none to begin with', () => {
    const { answer } = showStep('anger-now')
    const levels = screen.getAllByRole<HTMLInputElement>('radio')
    expect(levels.map((level) => level.closest('label')!.textContent)).toEqual([
      '0ingen alls',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10det kokar',
    ])
    expect(levels.some((level) => level.checked)).toBe(false)
    expect(answer()).toBeUndefined()
  })

  it('keeps what is tapped, and says that the number goes', async () => {
    const { user, answer } = showStep('anger-now')
    await user.click(byAction('pick:4'))
    expect(answer()).toEqual({ level: 4 })
    expect(screen.getByText('Inget svar är fel. Siffran försvinner när du är klar.')).toBeTruthy()
    expect(screen.queryByText(offer)).toBeNull()
  })

  it('can be answered with the keyboard alone', async () => {
    const { user, answer } = showStep('anger-now')
    await tabTo(user, byAction('pick:0'))
    await user.keyboard(' ')
    expect(answer()).toEqual({ level: 0 })
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(answer()).toEqual({ level: 2 })
  })

  it('offers breaths from eight, and shows them where they are wanted', async () => {
    const { user, bridge } = showStep('anger-now')
    await user.click(byAction('pick:7'))
    expect(screen.queryByText(offer)).toBeNull()
    await user.click(byAction('pick:8'))
    expect(screen.getByText(offer)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Ja, gärna' }))
    expect(screen.getByText('Andas in…')).toBeTruthy()
    expect(bridge.activity).toHaveBeenCalledTimes(1)
    expect(document.activeElement?.contains(screen.getByText('Andas in…'))).toBe(true)
  })

  it('goes on where breaths are not wanted', async () => {
    const { user, next } = showStep('anger-now', { answers: { 'anger-now': { level: 10 } } })
    await user.click(screen.getByRole('button', { name: 'Nej, fortsätt' }))
    expect(next).toHaveBeenCalledTimes(1)
  })

  it('is asked in Arabic from the right', () => {
    showStep('anger-now', { language: 'ar', answers: { 'anger-now': { level: 9 } } })
    expect(document.documentElement.dir).toBe('rtl')
    expect(screen.getByRole('heading', { name: 'ما مقدار الغضب في داخلكم الآن؟' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'لا، نتابع' })).toBeTruthy()
  })
})

describe('the question at the start, with faces', () => {
  it('has five of them, each with a picture and words, and says that every answer is okay', () => {
    showSample('check-in', { faces: true })
    expect(screen.getAllByRole('radio').map((face) => face.closest('label')!.textContent)).toEqual([
      'none sv',
      'lite',
      'en del',
      'mycket',
      'most sv',
    ])
    expect([...document.querySelectorAll('fieldset img')].map((face) => face.getAttribute('src'))).toEqual(
      [0, 1, 2, 3, 4].map((place) => `media/felt-${place}.svg`),
    )
    expect(screen.getByText('Alla svar är okej.')).toBeTruthy()
  })

  it('is answered with the keyboard alone, on the same scale as with numbers', async () => {
    const { user, answer } = showSample('check-in', { faces: true })
    await tabTo(user, byAction('pick:0'))
    await user.keyboard(' {ArrowRight}{ArrowRight}{ArrowRight}')
    expect(answer()).toEqual({ level: 8 })
    expect(screen.getByText(offer)).toBeTruthy()
  })
})
