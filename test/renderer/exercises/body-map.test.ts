// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { bodyZones } from '../../../src/core/exercise/body-map'
import { byAction, screen, showStep, tabTo } from '../support/step'

const p02 = { module: 'p02' }
const felt = (zones: object, more: object = {}) => ({
  ...p02,
  answers: { 'where-it-sits': { zones, nowhere: false, calm: null, ...more } },
})
const onFigure = (zone: string) => document.querySelector(`svg [data-zone="${zone}"]`)!
const place = (name: string) => screen.getByRole('button', { name })
const ways = () => screen.getAllByRole('radio').map((way) => (way as HTMLInputElement).dataset.action)

describe('the body', () => {
  it('is gone through with the keyboard alone, by the list', async () => {
    const { user, answer } = showStep('where-it-sits', p02)
    await tabTo(user, place('käken'))
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(place('käken lite'))
    await tabTo(user, place('benen'))
    await user.keyboard('   ')
    expect(place('benen mycket').getAttribute('aria-pressed')).toBe('true')
    await tabTo(user, byAction('part-next:calm'))
    await user.keyboard('{Enter}')
    await tabTo(user, byAction('pick:yawn'))
    await user.keyboard(' ')
    expect(answer()).toEqual({ zones: { jaw: 1, legs: 3 }, nowhere: false, calm: 'yawn' })
  })

  it('says in words how strong each place is, and lets it go again', async () => {
    const { user, answer } = showStep('where-it-sits', p02)
    for (const word of ['lite', 'en del', 'mycket']) {
      await user.click(byAction('zone:stomach'))
      expect(byAction('zone:stomach').textContent).toContain(word)
      expect(screen.getByRole('status').textContent).toBe(`magen: ${word}`)
    }
    await user.click(byAction('zone:stomach'))
    expect(byAction('zone:stomach').getAttribute('aria-pressed')).toBe('false')
    expect(screen.getByRole('status').textContent).toBe('magen: borttaget')
    expect(answer()).toEqual({ zones: {}, nowhere: false, calm: null })
  })

  it('can be tapped itself, where it shows the same without colour: one ring, two, three', async () => {
    const { user, answer } = showStep('where-it-sits', felt({ chest: 1 }))
    await user.click(onFigure('chest'))
    expect(answer()).toMatchObject({ zones: { chest: 2 } })
    expect(onFigure('chest').querySelectorAll('.ring')).toHaveLength(2)
    expect(byAction('zone:chest').querySelectorAll('.ring')).toHaveLength(2)
  })

  it('shows every place of the list on the figure, and stops nobody there who goes by keys or listens', () => {
    const { module } = showStep('where-it-sits', p02)
    const step = module.steps.find((one) => one.kind === 'body-map')!
    expect([...document.querySelectorAll<SVGElement>('[data-zone]')].map((zone) => zone.dataset.zone)).toEqual(
      step.zones.map(({ id }) => id),
    )
    for (const zone of bodyZones) expect(onFigure(zone).closest('svg')!.getAttribute('aria-hidden')).toBe('true')
    expect(document.querySelectorAll('svg [tabindex], svg button')).toHaveLength(0)
  })

  it('may be felt nowhere, which is answered as kindly', async () => {
    const { user, answer } = showStep('where-it-sits', felt({ head: 2 }))
    await user.click(place('Ingenstans just nu'))
    expect(answer()).toEqual({ zones: {}, nowhere: true, calm: null })
    expect(screen.getByText(/Så kan det också vara/).closest('[aria-live]')).toBeTruthy()
    await user.click(byAction('zone:head'))
    expect(answer()).toMatchObject({ zones: { head: 1 }, nowhere: false })
    expect(screen.queryByText(/Så kan det också vara/)).toBeNull()
  })

  it('offers first what fits the places, and makes a card of what is chosen', async () => {
    const { user } = showStep('where-it-sits', felt({ legs: 1, hands: 2 }))
    await user.click(byAction('part:calm'))
    expect(ways().slice(0, 3)).toEqual(['pick:wring-a-towel', 'pick:stairs', 'pick:cool-forehead'])
    await user.click(byAction('pick:wring-a-towel'))
    expect(screen.getByRole('article').textContent).toContain('vrida ur en handduk, hårt')
  })

  it('keeps everything when the language changes', async () => {
    const { speak } = showStep('where-it-sits', felt({ head: 3, hands: 1 }))
    await speak('ar')
    expect(place('الرأس كثير').getAttribute('aria-pressed')).toBe('true')
    expect(place('اليدان قليل')).toBeTruthy()
  })
})
