// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { tappable, text } from '../../support/texts'
import { byAction, screen, showSample, showStep, tabTo } from '../support/step'

const promises = { module: 'p10' }

describe('cards that are chosen', () => {
  it('become a card of one’s own, and are counted in words', async () => {
    const { user, answer } = showStep('my-promises', promises)
    expect(screen.getByRole('status').textContent).toContain('0 av 3 valda')
    await user.click(byAction('pick:own-pace'))
    await user.click(byAction('pick:put-right'))
    expect(answer()).toEqual({ chosen: ['own-pace', 'put-right'] })
    expect(screen.getByRole('status').textContent).toContain('2 av 3 valda')
    expect(screen.getByRole('article').textContent).toContain('Jag låter barnet berätta i sin egen takt.')
    expect(screen.getByText('Ett löfte som brast i dag gäller igen i morgon.')).toBeTruthy()
  })

  it('never refuse a tap: beyond three the first one gives way, and that is said before', async () => {
    const { user, answer } = showStep('my-promises', {
      ...promises,
      answers: { 'my-promises': { chosen: ['own-pace', 'put-right', 'no-favourite'] } },
    })
    expect(screen.getByRole('status').textContent).toContain('Väljer du ett till byts det första ut.')
    await user.click(byAction('pick:interpreter'))
    expect(answer()).toEqual({ chosen: ['put-right', 'no-favourite', 'interpreter'] })
    expect(byAction('pick:own-pace')).toHaveProperty('checked', false)
  })

  it('are chosen and taken back with the keyboard alone', async () => {
    const { user, answer } = showStep('my-promises', promises)
    await tabTo(user, byAction('pick:no-favourite'))
    await user.keyboard(' ')
    expect(answer()).toEqual({ chosen: ['no-favourite'] })
    await user.keyboard(' ')
    expect(answer()).toEqual({ chosen: [] })
  })

  it('show the door where one of them could be dangerous', async () => {
    const { user, panel } = showStep('my-promises', promises)
    await user.click(byAction('pick:ask-me'))
    expect(screen.getByText('Är du rädd för vad släkten gör då? Säg det inte på egen hand. Prata med oss först.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Lugn och trygghet först' }))
    expect(panel()).toEqual({ id: 'right-for-me' })
  })
})

describe('pictures of what is chosen', () => {
  const cards = ['photo', 'song', 'call', 'draw'].map((id) => ({ id, text: text(id), icon: id }))

  it('stand above their words, where nobody hears them, and come along on the card', async () => {
    const { user } = showSample('choose', { cards })
    const picture = byAction('pick:song').closest('label')!.querySelector('img')!
    expect(picture.getAttribute('src')).toBe('media/song.svg')
    expect(picture.getAttribute('alt')).toBe('')
    expect(screen.getByRole('checkbox', { name: 'song sv' })).toBe(byAction('pick:song'))
    await user.click(byAction('pick:song'))
    expect(screen.getByRole('article').querySelector('img')!.getAttribute('src')).toBe('media/song.svg')
  })

  it('are not there where a choice has none', () => {
    showSample('choose', { cards: tappable('one', 'two', 'three', 'four') })
    expect(document.querySelector('img')).toBeNull()
    expect(document.querySelector('.pictures')).toBeNull()
  })
})

it('a choice of one is not counted, and another takes its place', async () => {
  const { user, answer } = showSample('choose', { most: 1 })
  expect(screen.queryByRole('status')).toBeNull()
  await user.click(byAction('pick:one'))
  await user.click(byAction('pick:two'))
  expect(answer()).toEqual({ chosen: ['two'] })
})
