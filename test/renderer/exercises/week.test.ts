// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { weekDays } from '../../../src/core/exercise/week'
import { text } from '../../support/texts'
import { byAction, screen, showSample, tabTo } from '../support/step'

const placed = (days: object) => ({ answers: { week: { days } } })
const day = (name: string) => screen.getByRole('button', { name })

describe('the week', () => {
  it('has seven days in their order, all open', () => {
    showSample('week')
    const names = screen.getAllByRole('listitem').map((item) => item.textContent.replace(/\s+/g, ' '))
    expect(names).toEqual(weekDays.map((one) => `${one} sv inget än`))
  })

  it('gives a day the next place with each tap, says so, and opens it again after the last', async () => {
    const { user, answer } = showSample('week')
    for (const place of ['one-place sv', 'other-place sv', 'unknown sv', 'inget än']) {
      await user.click(byAction('day:friday'))
      expect(day(`friday sv ${place}`)).toBeTruthy()
      expect(screen.getByRole('status').textContent).toBe(`friday sv: ${place}`)
    }
    expect(answer()).toEqual({ days: {} })
  })

  it.each(['sv', 'ar'] as const)(
    'is gone through with the keyboard alone in %s, day after day in the order it is read',
    async (language) => {
      const { user, answer } = showSample('week', {}, { language })
      await tabTo(user, byAction('day:monday'))
      await user.keyboard('{Enter}')
      await user.tab()
      await user.keyboard('  ')
      await user.tab()
      await user.keyboard('{Enter}{Enter}{Enter}')
      expect(answer()).toEqual({ days: { monday: 'one-place', tuesday: 'other-place', wednesday: 'unknown' } })
    },
  )

  it('shows the picture of a place, and its word', () => {
    const places = ['one', 'other', 'unknown'].map((id) => ({ id, text: text(id), icon: `house-${id}` }))
    showSample('week', { places }, placed({ sunday: 'other' }))
    expect(byAction('day:sunday').querySelector('img')!.getAttribute('src')).toBe('media/house-other.svg')
    expect(day('sunday sv other sv')).toBeTruthy()
  })

  it('says its last word once a day has a place', async () => {
    const { user } = showSample('week', { closing: text('ask-any-time') })
    expect(screen.queryByText('ask-any-time sv')).toBeNull()
    await user.click(byAction('day:sunday'))
    expect(screen.getByText('ask-any-time sv').closest('[aria-live]')).toBeTruthy()
  })

  it('keeps everything when the language changes', async () => {
    const { speak, answer } = showSample('week', {}, placed({ monday: 'unknown' }))
    await speak('ar')
    expect(day('monday ar unknown ar')).toBeTruthy()
    expect(answer()).toEqual({ days: { monday: 'unknown' } })
  })
})
