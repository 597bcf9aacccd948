// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { byAction, hasAction, openApp, screen, waitFor } from '../support/app'
import { fakeVoice } from '../support/voice'

let voice: ReturnType<typeof fakeVoice>

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
  voice = fakeVoice('sv-SE')
})
afterEach(() => vi.unstubAllGlobals())

test('the page is read sentence by sentence, and stops when asked', async () => {
  const { tap } = await openApp()
  await tap('language:sv')
  await tap('read-aloud')
  expect(voice.said()).toEqual([screen.getByRole('heading', { level: 1 }).textContent])
  await voice.done()
  expect(voice.spoken).toHaveLength(2)
  await tap('read-aloud')
  expect(voice.synthesis.cancel).toHaveBeenCalled()
  await voice.done()
  expect(voice.spoken).toHaveLength(2)
})

test('what is read can be held, said again, and read slower or faster as far as that goes', async () => {
  const { tap } = await openApp()
  await tap('language:sv')
  await tap('read-aloud')
  await voice.done()
  const [, second] = voice.said()
  await tap('reading:hold')
  expect(voice.synthesis.cancel).toHaveBeenCalled()
  await voice.done()
  expect(voice.said()).toHaveLength(2)
  await tap('reading:hold')
  expect(voice.said().at(-1)).toBe(second)
  await tap('reading:again')
  expect(voice.said().at(-1)).toBe(second)
  const usual = voice.spoken.at(-1)!.rate
  await tap('reading:slower')
  expect(voice.spoken.at(-1)).toMatchObject({ text: second })
  expect(voice.spoken.at(-1)!.rate).toBeLessThan(usual)
  for (let taps = 0; taps < 6; taps += 1) await tap('reading:faster')
  expect(voice.spoken.at(-1)!.rate).toBeGreaterThan(usual)
  expect(byAction('reading:faster').getAttribute('aria-disabled')).toBe('true')
})

test('what can be done with the reading is gone with it, and gives the focus back', async () => {
  const { tap } = await openApp()
  await tap('language:sv')
  expect(hasAction('reading:hold')).toBe(false)
  await tap('read-aloud')
  byAction('reading:again').focus()
  for (let sentences = 0; hasAction('reading:hold') && sentences < 200; sentences += 1) await voice.done()
  expect(hasAction('reading:hold')).toBe(false)
  expect(document.activeElement).toBe(byAction('read-aloud'))
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
  await voice.done()
  expect(voice.spoken).toHaveLength(1)
})

test('without a voice for the language there is no button that would do nothing; one that comes later brings it', async () => {
  const { tap } = await openApp()
  voice.synthesis.voices = []
  await tap('language:sv')
  expect(hasAction('read-aloud')).toBe(false)
  voice.synthesis.voices = ['sv-SE']
  voice.synthesis.came()
  await waitFor(() => expect(hasAction('read-aloud')).toBe(true))
})

test('a child who has turned it on hears every page and every choice, as loud as chosen', async () => {
  const { tap } = await openApp()
  await tap('language:sv')
  await tap('programme:mini')
  await tap('sound')
  expect(screen.getByText(/hörs i rummet/)).toBeTruthy()
  await tap('sound:volume-1')
  expect(voice.spoken.at(-1)).toMatchObject({ volume: 0.35 })
  await tap('sound:follow')
  await tap('close')
  await waitFor(() => expect(voice.said().at(-1)).toBe(screen.getByRole('heading', { level: 1 }).textContent))
  expect(heard).toHaveBeenCalled()
  await tap('next')
  await waitFor(() => expect(voice.said().at(-1)).toBe(screen.getByRole('heading', { level: 1 }).textContent))
})
