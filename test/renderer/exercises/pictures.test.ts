// @vitest-environment happy-dom
import { cleanup } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { text } from '../../support/texts'
import { byAction, screen, showSample } from '../support/step'

const pictured = (...ids: string[]) => ids.map((id) => ({ id, text: text(id), icon: id }))
const shown = (within: ParentNode = document) => [...within.querySelectorAll('img')].map((one) => one.getAttribute('src')!.slice(6, -4))

describe('a picture beside a word', () => {
  it('is on a card that is sorted, and on the list of all of them', async () => {
    const cards = pictured('shoes', 'bag', 'key', 'phone').map((one) => ({ ...one, why: text(`${one.id}-why`) }))
    const { user } = showSample('sort', { cards })
    expect(shown()).toEqual(['shoes'])
    for (const id of ['bag', 'key', 'phone', 'all']) {
      await user.click(byAction('card:next'))
      expect(shown()).toEqual(id === 'all' ? ['shoes', 'bag', 'key', 'phone'] : [id])
    }
  })

  it('goes with a card onto the ladder', async () => {
    const cards = pictured('sigh', 'jaw', 'pace', 'voice', 'slam')
    const { user } = showSample('order', { cards })
    await user.click(byAction('pick:jaw'))
    expect(shown(byAction('remove:jaw').closest('li')!)).toEqual(['jaw'])
    expect(shown()).toHaveLength(5)
  })

  it('is on every choice of a stage, whose answer stands below them all', async () => {
    const stages = ['away', 'somebody', 'tell'].map((id) => ({
      id,
      label: text(id),
      text: text(`${id}-text`),
      options: pictured(`${id}-one`, `${id}-two`).map((one) => ({ ...one, response: text(`${one.id}-then`) })),
    }))
    const { user } = showSample('stages', { stages, title: text('my-steps') })
    expect(shown()).toEqual(['away-one', 'away-two'])
    await user.click(byAction('pick:away-two'))
    expect(screen.getByText('away-two-then sv').closest('[aria-live]')).toBeTruthy()
    expect(shown(screen.getByRole('article'))).toEqual(['away-two'])
  })

  it('is on the choices of a card that is built, and of a way to calm', async () => {
    const calm = { question: text('what-helps'), options: pictured('shake', 'water', 'walk') }
    const { user } = showSample('body-map', { calm })
    await user.click(byAction('part:calm'))
    await user.click(byAction('pick:water'))
    expect(shown(screen.getByRole('article'))).toEqual(['water'])
    cleanup()
    const slots = ['say', 'go'].map((id) => ({ id, label: text(id), options: pictured(`${id}-one`, `${id}-two`) }))
    showSample('build', { slots })
    expect(shown()).toEqual(['say-one', 'say-two'])
  })

  it('is never heard beside its word', () => {
    showSample('checklist', { groups: [{ id: 'things', items: pictured('rabbit', 'book') }] })
    for (const one of document.querySelectorAll('img')) expect(one.getAttribute('alt')).toBe('')
    expect(screen.getByRole('checkbox', { name: 'rabbit sv' })).toBeTruthy()
  })
})
