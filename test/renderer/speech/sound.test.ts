// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hasAction, openApp, screen, waitFor } from '../support/app'

const spoken: { text: string; lang: string; volume: number; onend?: () => void }[] = []
const synthesis = {
  voices: ['sv-SE'],
  getVoices: () => synthesis.voices.map((lang) => ({ lang, localService: true, default: true })),
  addEventListener: (_: string, listener: () => void) => (synthesis.came = listener),
  came: () => undefined as void,
  cancel: vi.fn(),
  speak: (utterance: (typeof spoken)[number]) => void spoken.push(utterance),
}
const done = async () => {
  spoken.at(-1)!.onend!()
  await new Promise((resolve) => setTimeout(resolve))
}
const said = () => spoken.map(({ text }) => text)

const heard = vi.fn()
const node = () => ({
  connect: (next: unknown) => next,
  gain: { setValueAtTime: heard, exponentialRampToValueAtTime: heard },
  frequency: {},
  start: heard,
  stop: heard,
})

beforeEach(() => {
  heard.mockClear()
  vi.stubGlobal(
    'AudioContext',
    class {
      currentTime = 0
      destination = {}
      createOscillator = node
      createGain = node
    },
  )
  spoken.length = 0
  synthesis.voices = ['sv-SE']
  vi.stubGlobal('speechSynthesis', synthesis)
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(public text: string) {}
    },
  )
})
afterEach(() => vi.unstubAllGlobals())

test('the page is read sentence by sentence, and stops when asked', async () => {
  const { tap } = await openApp()
  await tap('language:sv')
  await tap('read-aloud')
  expect(said()).toEqual([screen.getByRole('heading', { level: 1 }).textContent])
  await done()
  expect(spoken).toHaveLength(2)
  await tap('read-aloud')
  expect(synthesis.cancel).toHaveBeenCalled()
  await done()
  expect(spoken).toHaveLength(2)
})

test('what is said counts as a sign of life', async () => {
  const { tap, bridge } = await openApp()
  await tap('language:sv')
  await tap('read-aloud')
  expect(bridge.activity).toHaveBeenCalled()
})

test('another page is not read by the words of the one before', async () => {
  const { tap } = await openApp()
  await tap('language:sv')
  await tap('read-aloud')
  await tap('programme:parents')
  await done()
  expect(spoken).toHaveLength(1)
})

test('without a voice for the language there is no button that would do nothing; one that comes later brings it', async () => {
  const { tap } = await openApp()
  synthesis.voices = []
  await tap('language:sv')
  expect(hasAction('read-aloud')).toBe(false)
  synthesis.voices = ['sv-SE']
  synthesis.came()
  await waitFor(() => expect(hasAction('read-aloud')).toBe(true))
})

test('a child who has turned it on hears every page and every choice, as loud as chosen', async () => {
  const { tap } = await openApp()
  await tap('language:sv')
  await tap('programme:mini')
  await tap('sound')
  expect(screen.getByText(/hörs i rummet/)).toBeTruthy()
  await tap('sound:volume-1')
  expect(spoken.at(-1)).toMatchObject({ volume: 0.35 })
  await tap('sound:follow')
  await tap('close')
  await waitFor(() => expect(said().at(-1)).toBe(screen.getByRole('heading', { level: 1 }).textContent))
  expect(heard).toHaveBeenCalled()
  await tap('next')
  await waitFor(() => expect(said().at(-1)).toBe(screen.getByRole('heading', { level: 1 }).textContent))
})
