// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { openStaff } from '../support/staff'

test('a PIN is tapped or typed, sent once, and not left in the field', async () => {
  const { tap, bridge, user, getByLabelText } = await openStaff({ is: 'ready' }, { is: 'wrong' }, { is: 'open' })
  for (const digit of '48') await tap(`digit:${digit}`)
  await user.keyboard('3920{Enter}')
  expect(bridge.open.mock.calls).toEqual([[{ pin: '483920' }]])
  expect((getByLabelText('PIN-kod') as HTMLInputElement).value).toBe('')
})

test('what is wrong is said beside the field, in the language that is chosen', async () => {
  const { tap, getByRole, user } = await openStaff({ is: 'ready' }, { is: 'wrong' })
  await user.keyboard('111222{Enter}')
  expect(getByRole('status').textContent).toBe('PIN-koden stämmer inte. Försök igen.')
  await tap('language:en')
  expect(getByRole('status').textContent).toBe('The PIN is not right. Try again.')
  expect(document.documentElement.lang).toBe('en')
})

test('while it waits it counts down, takes no PIN, and takes one again afterwards', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const { getByRole, queryByLabelText } = await openStaff({ is: 'waiting', seconds: 2 })
  expect(getByRole('status').textContent).toContain('Vänta 2 sekunder')
  expect(queryByLabelText('PIN-kod')).toBeNull()
  await vi.advanceTimersByTimeAsync(2000)
  expect(queryByLabelText('PIN-kod')).not.toBeNull()
  vi.useRealTimers()
})

test.each([
  ['locked', /sätta en ny PIN-kod/],
  ['closed', /Ingen PIN-kod är satt/],
] as const)('%s: nothing can be typed, and it is said what to do', async (is, words) => {
  const { getByRole, queryByLabelText, tap, bridge } = await openStaff({ is })
  expect(getByRole('status').textContent).toMatch(words)
  expect(queryByLabelText('PIN-kod')).toBeNull()
  await tap('leave')
  expect(bridge.leave).toHaveBeenCalledOnce()
})
