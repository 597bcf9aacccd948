// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { stepOf } from '../../support/steps'
import { text } from '../../support/texts'
import { byAction, screen, showSample, showStep } from '../support/step'

const after = (level: number, before?: number) =>
  showStep('anger-after', { answers: { ...(before !== undefined && { 'anger-now': { level: before } }), 'anger-after': { level } } })

const offered = () => screen.queryAllByRole('button').map((button) => button.textContent!.trim())
const three = ['Andas', 'Hämta någon som jobbar här', 'Gå vidare']

describe('the question at the end', () => {
  it('has the words of the question at the start on its scale', () => {
    showStep('anger-after')
    expect(screen.getAllByText('ingen alls').length).toBeGreaterThan(0)
    expect(screen.getAllByText('det kokar').length).toBeGreaterThan(0)
  })

  it.each([
    [3, 5, 'Lite lägre än förut. Kortet är ditt.', []],
    [5, 5, 'Samma som förut. Så är det ofta. Kortet räcker för i dag.', []],
    [6, 5, 'Det blev mer. Det kan bli så när man rör vid det. Vill du andas en stund, eller prata med någon?', three],
    [8, 9, 'Det är fortfarande mycket. Du behöver inte bära det ensam härifrån.', three],
    [9, 9, 'Det är fortfarande mycket. Du behöver inte bära det ensam härifrån.', three],
    [8, undefined, 'Det är mycket. Du behöver inte bära det ensam härifrån.', three],
  ])('answers %i after %s kindly', (level, before, words, buttons) => {
    after(level, before)
    expect(screen.getByText(words)).toBeTruthy()
    expect(offered()).toEqual(buttons)
  })

  it('says nothing where there is nothing to compare', () => {
    const { container } = after(4)
    expect(container.querySelector('[aria-live]')!.textContent).toBe('')
  })

  it('leads to breaths, to somebody here, or on', async () => {
    const { user, panel, next } = after(6, 5)
    await user.click(screen.getByRole('button', { name: three[1]! }))
    expect(panel()).toEqual({ id: 'fetch-staff' })
    await user.click(screen.getByRole('button', { name: three[2]! }))
    expect(next).toHaveBeenCalledTimes(1)
    await user.click(screen.getByRole('button', { name: three[0]! }))
    expect(screen.getByText('Andas in…')).toBeTruthy()
  })

  it('lets the answer flow out', async () => {
    const { user, answer } = showStep('anger-after', { answers: { 'anger-now': { level: 5 } } })
    await user.click(byAction('pick:2'))
    expect(answer()).toEqual({ level: 2 })
  })
})

describe('the question at the end for children', () => {
  const change = { closing: text('see-you') }
  const others = [stepOf('check-in', { faces: true })]
  const asked = (before: number | null, after: number | null) =>
    showSample(
      'check-out',
      { ...change, faces: true },
      { others, answers: { 'check-in': { level: before }, 'check-out': { level: after } } },
    )

  it.each([
    [null, null],
    [null, 10],
    [10, 0],
    [0, 10],
    [5, 5],
  ])('says the same and offers the same after %s and %s', (before, after) => {
    const { container } = asked(before, after)
    const said = [...container.querySelectorAll('p')].map((one) => one.textContent)
    expect(said).toEqual(['see-you sv'])
    expect(offered()).toEqual(['Lugna rummet', 'Hämta någon som jobbar här'])
  })

  it('has the faces and the words of the question at the start', async () => {
    const { user, answer } = asked(2, null)
    expect(screen.getByText('none sv')).toBeTruthy()
    await user.click(byAction('pick:5'))
    expect(answer()).toEqual({ level: 5 })
  })

  it('leads to somebody here', async () => {
    const { user, panel } = asked(null, null)
    await user.click(byAction('fetch-staff'))
    expect(panel()).toEqual({ id: 'fetch-staff' })
  })
})

it('says nothing to an answer where the step has no words for it', () => {
  const { container } = showSample(
    'check-out',
    {},
    {
      others: [stepOf('check-in')],
      answers: { 'check-in': { level: 5 }, 'check-out': { level: 3 } },
    },
  )
  expect(container.querySelector('[aria-live]')!.textContent).toBe('')
})
