// @vitest-environment happy-dom
import { cleanup } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { text } from '../../support/texts'
import { byAction, screen, showSample, tabTo } from '../support/step'

const own = { own: text('somebody-else') }
const at = (fingers: object, words: object = {}) => ({ answers: { hand: { fingers, own: words } } })
const finger = (name: string) => screen.getByRole('button', { name })

describe('the hand', () => {
  it('has a place at each finger, and an empty one is fine', () => {
    showSample('hand')
    for (const name of ['tummen', 'pekfingret', 'långfingret', 'ringfingret', 'lillfingret'])
      expect(finger(`${name}: tom plats`)).toBeTruthy()
    expect(screen.getByText('empty-is-fine sv')).toBeTruthy()
  })

  it('opens at a finger, takes who is tapped, and is the hand again', async () => {
    const { user, answer } = showSample('hand')
    await user.click(byAction('finger:index'))
    expect(screen.getByRole('heading', { name: 'Vem kan stå vid pekfingret?' })).toBeTruthy()
    await user.click(byAction('pick:nurse'))
    expect(finger('pekfingret: nurse sv')).toBeTruthy()
    expect(answer()).toEqual({ fingers: { index: 'nurse' }, own: {} })
  })

  it('is filled with the keyboard alone, and the focus comes back to the finger', async () => {
    const { user, answer } = showSample('hand')
    await tabTo(user, byAction('finger:thumb'))
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(byAction('pick:nurse'))
    await tabTo(user, byAction('pick:bris'))
    await user.keyboard(' ')
    expect(document.activeElement).toBe(byAction('finger:thumb'))
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(byAction('pick:bris'))
    await tabTo(user, byAction('finger:leave'))
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(byAction('finger:thumb'))
    expect(answer()).toEqual({ fingers: { thumb: 'bris' }, own: {} })
  })

  it('keeps who stands there when the same one is tapped again, and empties the place by its own button', async () => {
    const { user, answer } = showSample('hand', {}, at({ ring: 'teacher' }))
    await user.click(byAction('finger:ring'))
    expect(byAction('pick:teacher').getAttribute('aria-pressed')).toBe('true')
    await user.click(byAction('pick:teacher'))
    expect(answer()).toEqual({ fingers: { ring: 'teacher' }, own: {} })
    await user.click(byAction('finger:ring'))
    await user.click(screen.getByRole('button', { name: 'Låt platsen vara tom' }))
    expect(answer()).toEqual({ fingers: {}, own: {} })
    expect(screen.getByText('empty-is-fine sv')).toBeTruthy()
  })

  it('has a line of one’s own where the step has one, and nowhere else', async () => {
    const { user, answer } = showSample('hand', own)
    await user.click(byAction('finger:little'))
    expect(screen.queryByRole('textbox')).toBeNull()
    await user.click(byAction('pick:own'))
    await user.type(screen.getByRole('textbox'), 'Mira')
    expect(answer()).toEqual({ fingers: { little: 'own' }, own: { little: 'Mira' } })
    await user.click(byAction('finger:leave'))
    expect(finger('lillfingret: Mira')).toBeTruthy()
    cleanup()
    const plain = showSample('hand')
    await plain.user.click(byAction('finger:little'))
    expect(document.querySelector('[data-action="pick:own"]')).toBeNull()
  })

  it('says the last word of the step once somebody stands there', () => {
    showSample('hand', { closing: text('yours') }, at({ thumb: 'bris' }))
    expect(screen.getByText('yours sv')).toBeTruthy()
    expect(screen.queryByText('empty-is-fine sv')).toBeNull()
  })

  it('shows the picture of who stands there', () => {
    const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, text: text(id), icon: `person-${id}` }))
    showSample('hand', { people }, at({ middle: 'c' }))
    expect(byAction('finger:middle').querySelector('img')!.getAttribute('src')).toBe('media/person-c.svg')
  })

  it('keeps everything when the language changes, on a hand that is turned around', async () => {
    const { speak, answer } = showSample('hand', {}, at({ thumb: 'bris' }))
    await speak('ar')
    expect(finger('الإبهام: bris ar')).toBeTruthy()
    expect(document.querySelector('svg.flips')).toBeTruthy()
    expect(answer()).toEqual({ fingers: { thumb: 'bris' }, own: {} })
  })
})
