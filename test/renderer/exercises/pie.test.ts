// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { sliceShapes } from '../../../renderer/exercises/pie/slice-shapes'
import { text } from '../../support/texts'
import { byAction, screen, showSample, tabTo } from '../support/step'

const sized = (slices: object) => ({ answers: { pie: { slices } } })
const slice = (name: string) => screen.getByRole('button', { name })
const drawn = () => [...document.querySelectorAll('svg .number')].map((number) => number.textContent)

describe('the pie', () => {
  it('grows a slice with each tap, says how large it is, and lets it go again', async () => {
    const { user, answer } = showSample('pie')
    for (const size of [1, 2, 3, 4]) {
      await user.click(byAction('slice:tired'))
      expect(slice(`tired sv ${size} av 4`).getAttribute('aria-pressed')).toBe('true')
      expect(screen.getByRole('status').textContent).toBe(`tired sv: ${size} av 4`)
    }
    await user.click(byAction('slice:tired'))
    expect(screen.getByRole('status').textContent).toBe('tired sv: borta')
    expect(answer()).toEqual({ slices: {} })
  })

  it('draws the slices with the numbers of the list, for nobody to hear or to stop at', () => {
    showSample('pie', {}, sized({ tired: 1, changed: 3 }))
    expect(drawn()).toEqual(['1', '4'])
    expect(document.querySelector('svg')!.getAttribute('aria-hidden')).toBe('true')
    expect(document.querySelectorAll('svg [tabindex]')).toHaveLength(0)
  })

  it('keeps the child’s part at nothing, however often it is tapped, and says why', async () => {
    const { user, answer } = showSample('pie', {}, sized({ tired: 2 }))
    for (let taps = 0; taps < 3; taps++) await user.click(slice('my-part sv 0'))
    expect(screen.getByText('none-of-it sv').closest('[aria-live]')).toBeTruthy()
    expect(answer()).toEqual({ slices: { tired: 2 } })
    expect(slice('my-part sv 0')).toBeTruthy()
  })

  it('is gone through with the keyboard alone', async () => {
    const { user, answer } = showSample('pie')
    await tabTo(user, byAction('slice:quarrels'))
    await user.keyboard('{Enter} ')
    await tabTo(user, byAction('slice:mine'))
    await user.keyboard('{Enter}')
    expect(screen.getByText('none-of-it sv')).toBeTruthy()
    await tabTo(user, byAction('slice:tired'))
    await user.keyboard(' ')
    expect(screen.queryByText('none-of-it sv')).toBeNull()
    expect(answer()).toEqual({ slices: { quarrels: 2, tired: 1 } })
  })

  it('says its last word to everybody, whatever was tapped', () => {
    showSample('pie', { closing: text('never-a-childs-fault') })
    expect(screen.getByText('never-a-childs-fault sv')).toBeTruthy()
  })

  it('keeps everything when the language changes', async () => {
    const { speak } = showSample('pie', {}, sized({ changed: 3 }))
    await speak('ar')
    expect(slice('changed ar 3 من 4')).toBeTruthy()
    expect(drawn()).toEqual(['4'])
  })
})

describe('the shapes of the slices', () => {
  it('go around once, from the top', () => {
    const [half, quarter, rest] = sliceShapes([
      { id: 'half', share: 0.5 },
      { id: 'quarter', share: 0.25 },
      { id: 'rest', share: 0.25 },
    ])
    expect(half!.path).toBe('M100 100L100.00 6.00A94 94 0 0 1 100.00 194.00Z')
    expect(quarter!.path).toBe('M100 100L100.00 194.00A94 94 0 0 1 6.00 100.00Z')
    expect(rest!.path).toBe('M100 100L6.00 100.00A94 94 0 0 1 100.00 6.00Z')
    expect(half!.middle.x).toBeGreaterThan(100)
  })

  it('are a whole pie where there is one alone, and take the long way where a slice is large', () => {
    expect(sliceShapes([{ id: 'all', share: 1 }])[0]).toMatchObject({ middle: { x: 100, y: 100 } })
    expect(sliceShapes([{ id: 'all', share: 1 }])[0]!.path).toContain('Z')
    expect(sliceShapes([{ id: 'most', share: 0.75 }])[0]!.path).toContain('A94 94 0 1 1')
  })
})
