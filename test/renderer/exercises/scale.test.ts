// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { thermometer } from '../../support/steps'
import { text } from '../../support/texts'
import { byAction, screen, showSample, showStep, tabTo } from '../support/step'

const p02 = { module: 'p02' }
const felt = (feeling: string | null, level: number | null, tips: string[] = []) => ({
  ...p02,
  answers: { 'how-strong': { feeling, level, tips } },
})
const company = /Du får ha sällskap i det/

describe('the thermometer', () => {
  it('is gone through with the keyboard alone', async () => {
    const { user, answer } = showStep('how-strong', p02)
    await tabTo(user, byAction('pick:worry'))
    await user.keyboard(' {ArrowDown}')
    await tabTo(user, byAction('part-next:level'))
    await user.keyboard('{Enter}')
    expect(screen.getByText('sorg')).toBeTruthy()
    await tabTo(user, byAction('pick:0'))
    await user.keyboard(' {ArrowRight}{ArrowRight}{ArrowRight}')
    await tabTo(user, byAction('part-next:lower'))
    await user.keyboard('{Enter}')
    await tabTo(user, byAction('pick:lie-down'))
    await user.keyboard(' ')
    expect(answer()).toEqual({ feeling: 'sadness', level: 3, tips: ['lie-down'] })
  })

  it.each([
    [0, false],
    [8, false],
    [9, true],
    [10, true],
  ])('meets a feeling of %i with company: %s', async (level, met) => {
    const { user } = showStep('how-strong', felt('fear', null))
    await user.click(byAction('part:level'))
    await user.click(byAction(`pick:${level}`))
    expect(screen.queryByText(company) !== null).toBe(met)
  })

  it('leads from there to somebody who works here, and to a minute of calm', async () => {
    const { user, panel } = showStep('how-strong', felt('fear', 9))
    await user.click(byAction('part:level'))
    expect(screen.getByText(company).closest('[aria-live]')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Hämta någon som jobbar här' }))
    expect(panel()).toEqual({ id: 'fetch-staff' })
    await user.click(screen.getByRole('button', { name: 'Lugna rummet' }))
    expect(panel()).toEqual({ id: 'calm-room' })
  })

  it('asks how strong it is also where it has no name', async () => {
    const { user, answer } = showStep('how-strong', p02)
    await user.click(byAction('part:level'))
    await user.click(screen.getByRole('radio', { name: '4' }))
    expect(answer()).toEqual({ feeling: null, level: 4, tips: [] })
  })

  it('makes a card of what may bring it one step lower, and takes back what was chosen', async () => {
    const { user, answer } = showStep('how-strong', felt('worry', 6))
    await user.click(byAction('part:lower'))
    expect(screen.getByText('Här växer ditt kort fram.')).toBeTruthy()
    await user.click(byAction('pick:warm-water'))
    await user.click(byAction('pick:lie-down'))
    expect(screen.getByRole('article').textContent).toContain('ta en varm dusch')
    await user.click(byAction('pick:warm-water'))
    expect(answer()).toMatchObject({ tips: ['lie-down'] })
  })

  it('says to those who are afraid of somebody, whatever is chosen, that the feeling is right', async () => {
    const { user } = showStep('how-strong', felt('fear', 7))
    await user.click(byAction('part:lower'))
    expect(screen.getByText(/Är det en människa du är rädd för/)).toBeTruthy()
  })

  it('keeps everything when the language changes', async () => {
    const { user, answer, speak } = showStep('how-strong', felt('worry', 9, ['lie-down']))
    await user.click(byAction('part:level'))
    await speak('ar')
    expect(screen.getByText('قلق')).toBeTruthy()
    expect(byAction('pick:9')).toHaveProperty('checked', true)
    await user.click(byAction('part:lower'))
    expect(screen.getByRole('article').textContent).toContain('عشر دقائق من الاستلقاء بلا هاتف')
    expect(answer()).toEqual({ feeling: 'worry', level: 9, tips: ['lie-down'] })
  })
})

describe('faces', () => {
  const faces = ['glad', 'sad', 'angry', 'calm'].map((id) => ({
    id,
    text: text(id),
    icon: `face-${id}`,
    ...(id === 'glad' && { light: true }),
  }))

  it('only show a feeling where there is nothing to be strong, and each is answered', async () => {
    const feelings = faces.map((one) => ({ ...one, response: text(`${one.id}-then`) }))
    const { user, answer } = showSample('scale', { feelings })
    expect(screen.getByRole('heading').textContent).toBe('which sv')
    expect(document.querySelector('[data-action^="part"]')).toBeNull()
    await tabTo(user, byAction('pick:glad'))
    await user.keyboard(' {ArrowDown}')
    expect(answer()).toEqual({ feeling: 'sad', level: null, tips: [] })
    expect(screen.getByText('sad-then sv').closest('[aria-live]')).toBeTruthy()
    expect(screen.queryByText('glad-then sv')).toBeNull()
  })

  it('have five sizes in place of numbers, with words for each', async () => {
    const { user, answer } = showSample(
      'scale',
      { ...thermometer, feelings: faces },
      { answers: { scale: { feeling: 'sad', level: null, tips: [] } } },
    )
    await user.click(byAction('part:level'))
    expect(screen.getAllByRole('radio').map((one) => one.closest('label')!.textContent)).toEqual([
      'none sv',
      'lite',
      'en del',
      'mycket',
      'most sv',
    ])
    for (const picture of document.querySelectorAll('fieldset img')) expect(picture.getAttribute('src')).toBe('media/face-sad.svg')
    await tabTo(user, byAction('pick:2'))
    await user.keyboard(' {ArrowRight}')
    expect(answer()).toMatchObject({ level: 4 })
  })

  it('have sizes also without a name, and then no face that would give one', async () => {
    const { user } = showSample('scale', { ...thermometer, feelings: faces })
    await user.click(byAction('part:level'))
    expect(screen.getAllByRole('radio')).toHaveLength(5)
    expect(document.querySelector('fieldset img')).toBeNull()
  })

  it.each([
    ['sad', true],
    ['glad', false],
  ])('at their largest are met with company: %s, %s', async (feeling, met) => {
    const { user } = showSample('scale', { ...thermometer, feelings: faces }, { answers: { scale: { feeling, level: 8, tips: [] } } })
    await user.click(byAction('part:level'))
    await user.click(byAction('pick:10'))
    expect(screen.queryByText('much sv') !== null).toBe(met)
  })
})

it('has no company to offer where the step has none', async () => {
  const { user } = showSample('scale', { ...thermometer, hard: undefined })
  await user.click(byAction('part:level'))
  await user.click(byAction('pick:10'))
  expect(document.querySelector('[data-action="fetch-staff"]')).toBeNull()
})
