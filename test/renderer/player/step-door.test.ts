// @vitest-environment happy-dom
import { cleanup } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import StepDoor from '../../../renderer/player/StepDoor.vue'
import { door } from '../../../src/core/exercise/parts'
import { languages } from '../../../src/core/text/language'
import { renderComponent, screen } from '../support/step'
import { newUser } from '../support/user'

describe('the quiet line below a step', () => {
  it.each([
    ['calm-first', 'Lugn och trygghet först', 'calm-first', { id: 'right-for-me' }],
    ['own-actions', 'Visa hjälpen', 'help:own-actions', { id: 'help', situation: 'own-actions' }],
    ['help', 'Visa hjälpen', 'help', { id: 'help' }],
    ['calm-room', 'Lugna rummet', 'calm-room', { id: 'calm-room' }],
    ['fetch-staff', 'Hämta någon som jobbar här', 'fetch-staff', { id: 'fetch-staff' }],
  ] as const)('leads through the door %s', async (one, name, action, panel) => {
    const shown = renderComponent(StepDoor, { door: one })
    const button = screen.getByRole('button', { name })
    expect(button.dataset.action).toBe(action)
    await newUser().click(button)
    expect(shown.panel()).toEqual(panel)
  })

  it.each(languages)('says something else before each door in %s', (language) => {
    const words = door.options.map((one) => {
      renderComponent(StepDoor, { door: one }, { language })
      const line = screen.getByRole('complementary').querySelector('p')!.textContent
      cleanup()
      return line
    })
    expect(new Set(words).size).toBe(door.options.length)
  })
})
