// @vitest-environment happy-dom
import { cleanup } from '@testing-library/vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import BreathingShape from '../../../renderer/ui/BreathingShape.vue'
import { renderComponent, screen } from '../support/step'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000)

describe('the shape that breathes', () => {
  it('breathes in for four seconds and out for six, three times, and rests', async () => {
    const { bridge } = renderComponent(BreathingShape, {})
    for (const breath of [1, 2, 3]) {
      expect(screen.getByText('Andas in…')).toBeTruthy()
      expect(screen.getByText(`Andetag ${breath} av 3`)).toBeTruthy()
      await seconds(4)
      expect(screen.getByText('Andas ut…')).toBeTruthy()
      await seconds(6)
    }
    expect(screen.getByText('Klart. Stanna kvar så länge du vill.')).toBeTruthy()
    expect(bridge.activity).toHaveBeenCalledTimes(7)
    await seconds(60)
    expect(bridge.activity).toHaveBeenCalledTimes(7)
  })

  it('counts the seconds, for a shape that stands still', async () => {
    const { container } = renderComponent(BreathingShape, {})
    await seconds(2)
    expect(container.querySelector('.second')!.textContent).toBe('3')
  })

  it('leaves no clock behind', async () => {
    const { unmount } = renderComponent(BreathingShape, {})
    unmount()
    expect(vi.getTimerCount()).toBe(0)
  })
})
