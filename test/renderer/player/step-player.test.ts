// @vitest-environment happy-dom
import { cleanup } from '@testing-library/vue'
import { run } from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { languages } from '../../../src/core/text/language'
import { publishedModule } from '../../support/modules'
import { byAction, screen, showStep } from '../support/step'
import { nextFrame } from '../support/next-frame'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('the player of steps', () => {
  it('marks the step it shows, and nothing else', () => {
    const { container } = showStep('allowed')
    const steps = container.querySelectorAll('[data-step]')
    expect([...steps].map((step) => [step.getAttribute('data-step'), step.getAttribute('data-step-kind')])).toEqual([
      ['allowed', 'reading'],
    ])
  })

  it('gives the focus to the heading of each step as it arrives', async () => {
    const { at } = showStep('allowed')
    for (const [step, heading] of [
      ['body-first', 'Kroppen hinner först'],
      ['anger-ladder', 'Steg för steg'],
      ['allowed', 'Du får vara arg'],
    ]) {
      at.value = step!
      await nextTick()
      await nextFrame()
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: heading! }))
    }
  })

  it('shows the quiet line that leads to calm and safety', async () => {
    const { user, panel } = showStep('allowed')
    expect(screen.getByText('Är du rädd för den andra föräldern? Då gäller andra råd.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Lugn och trygghet först' }))
    expect(panel()).toEqual({ id: 'right-for-me' })
  })

  it('shows the quiet line for those who frighten somebody', async () => {
    const { user, panel } = showStep('what-a-pause-is')
    await user.click(screen.getByRole('button', { name: 'Visa hjälpen' }))
    expect(panel()).toEqual({ id: 'help', situation: 'own-actions' })
  })

  it('has no line to safety where it has been followed', () => {
    showStep('allowed', { safety: true })
    expect(screen.queryByRole('button', { name: 'Lugn och trygghet först' })).toBeNull()
  })
})

describe.each(['p03', 'p10', 'p14'])('every step of %s', (module) => {
  const steps = publishedModule(module).steps.map((step) => step.id)

  it.each(languages)('stands in %s without a fault that axe finds, and without a word in the console', async (language) => {
    const said = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error'), vi.spyOn(console, 'log')]
    for (const step of steps) {
      const { container } = showStep(step, { module, language })
      // A page has its h1 from the frame around the step; colours are looked at in a real browser.
      const { violations } = await run(container, {
        rules: {
          'page-has-heading-one': { enabled: false },
          'color-contrast': { enabled: false },
          region: { enabled: false },
          'heading-order': { enabled: false },
        },
      })
      expect(violations.map(({ id, nodes }) => [step, id, nodes[0]?.html])).toEqual([])
      cleanup()
    }
    for (const spy of said) expect(spy.mock.calls).toEqual([])
  })

  it.each(languages)('has an action on every control in %s', (language) => {
    for (const step of steps) {
      const { container } = showStep(step, { module, language })
      const controls = [...container.querySelectorAll('button, input:not([type=text])')]
      expect(controls.filter((control) => !control.hasAttribute('data-action')).map((control) => control.outerHTML)).toEqual([])
      cleanup()
    }
  })
})

it('takes no notice of a step that is not there', () => {
  const { container } = showStep('no-such-step')
  expect(container.querySelector('[data-step]')).toBeNull()
  expect(() => byAction('next')).toThrow()
})
