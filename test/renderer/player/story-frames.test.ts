// @vitest-environment happy-dom
import { cleanup } from '@testing-library/vue'
import { afterEach, expect, it, vi } from 'vitest'
import StoryFrames from '../../../renderer/player/StoryFrames.vue'
import type { Frame } from '../../../src/core/step/scene'
import type { Language } from '../../../src/core/text/language'
import { renderComponent } from '../support/step'

vi.mock('virtual:pictures', () => ({ unmirrored: ['car'] }))

afterEach(cleanup)

const everywhere = (text: string) => ({ sv: text, en: text, ar: text })

const frame = (picture: string): Frame => ({
  picture,
  alt: everywhere(picture),
  bubbles: [
    { id: 'one', from: 'start', text: everywhere('Hej') },
    { id: 'two', from: 'end', text: everywhere('Hallå') },
  ],
})

const shown = (picture: string, language: Language) => {
  const { container } = renderComponent(StoryFrames, { story: [frame(picture)] }, { language })
  return {
    turns: container.querySelector('img')!.classList.contains('flips'),
    sides: [...container.querySelectorAll('blockquote')].map(({ classList }) => (classList.contains('start') ? 'start' : 'end')),
  }
}

it('turns a picture around with the page, and its speakers with it', () => {
  expect(shown('park', 'sv')).toEqual({ turns: true, sides: ['start', 'end'] })
  expect(shown('park', 'ar')).toEqual({ turns: true, sides: ['start', 'end'] })
})

it('leaves a picture as it is that must not be turned, and its speakers where they are in it', () => {
  expect(shown('car', 'sv')).toEqual({ turns: false, sides: ['start', 'end'] })
  expect(shown('car', 'ar')).toEqual({ turns: false, sides: ['end', 'start'] })
})
