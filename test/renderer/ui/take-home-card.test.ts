// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import TakeHomeCard from '../../../renderer/ui/TakeHomeCard.vue'
import { presetDays } from '../../../src/core/exercise/schedule-days'
import type { TakeHome } from '../../../src/core/exercise/take-home'
import { text } from '../../support/texts'
import { renderComponent } from '../support/step'

afterEach(cleanup)

const show = (card: TakeHome, language: 'sv' | 'ar' = 'sv') => renderComponent(TakeHomeCard, { card }, { language })
const plan: TakeHome = {
  kind: 'schedule',
  title: text('draft'),
  homes: { a: text('here'), b: text('there') },
  nights: presetDays['5-2-2-5'],
}
const cells = () => screen.getAllByRole('cell').map((cell) => cell.textContent)

describe('the card of a plan', () => {
  it('is two rows of seven nights, Monday first, each with letter and words', () => {
    show(plan)
    expect(screen.getByRole('heading').textContent).toBe('draft sv')
    expect(screen.getAllByRole('columnheader').map((day) => day.textContent)).toEqual([
      'måndagM',
      'tisdagT',
      'onsdagO',
      'torsdagT',
      'fredagF',
      'lördagL',
      'söndagS',
    ])
    expect(screen.getAllByRole('row')).toHaveLength(3)
    const [here, there] = ['Ahere sv', 'Bthere sv']
    expect(cells()).toEqual([here, here, there, there, here, here, here, here, here, there, there, there, there, there])
  })

  it('says below which letter is which home, in the language of the page', () => {
    show(plan, 'ar')
    expect(screen.getAllByRole('listitem').map((one) => one.textContent)).toEqual(['أhere ar', 'بthere ar'])
    expect(cells()[2]).toBe('بthere ar')
  })
})

it('shows lines with their labels, and own words as they were written', () => {
  show({ kind: 'card', title: text('title'), lines: [{ label: text('say'), text: text('later') }, { text: { own: 'شكرًا' } }] })
  expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual(['say sv: later sv', 'شكرًا'])
})
