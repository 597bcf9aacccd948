import { expect, test, vi } from 'vitest'
import { chimes, type Chime } from '../../../renderer/speech/chimes'

const context = () => {
  const started: number[] = []
  const loudest: number[] = []
  const node = () => ({ connect: vi.fn((next: unknown) => next) })
  return {
    started,
    loudest,
    currentTime: 5,
    destination: {},
    createOscillator: () => ({ ...node(), type: '', frequency: { value: 0 }, start: (at: number) => started.push(at), stop: vi.fn() }),
    createGain: () => ({
      ...node(),
      gain: { setValueAtTime: vi.fn(), exponentialRampToValueAtTime: (value: number) => loudest.push(value) },
    }),
  }
}

const all: Chime[] = ['tap', 'page', 'finished']

test.each(all)('%s is a few tones, one after the other, and soft', (chime) => {
  const heard = context()
  chimes(() => heard as unknown as AudioContext)(chime, 1)
  expect(heard.started.length).toBeGreaterThan(0)
  expect(heard.started).toEqual(heard.started.toSorted((a, b) => a - b))
  expect(Math.max(...heard.loudest)).toBeLessThanOrEqual(0.12)
})

test('the computer is asked for sound once, and only when something is heard', () => {
  const asked = vi.fn(() => context() as unknown as AudioContext)
  const play = chimes(asked)
  expect(asked).not.toHaveBeenCalled()
  play('tap', 0)
  play('page', 0.7)
  expect(asked).toHaveBeenCalledOnce()
})
