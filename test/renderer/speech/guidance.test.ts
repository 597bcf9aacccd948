// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { byAction, hasAction, openApp, screen, waitFor } from '../support/app'
import { newUser } from '../support/user'
import { fakeVoice } from '../support/voice'

let voice: ReturnType<typeof fakeVoice>
beforeEach(() => {
  voice = fakeVoice('sv-SE')
})
afterEach(() => vi.unstubAllGlobals())

/** Somebody who sees nothing: no mouse, only keys. */
const withoutSight = async () => {
  const app = await openApp()
  const user = newUser()
  await user.keyboard('{F2}')
  return { ...app, user }
}

describe('one key turns the voice on, before anything else is known', () => {
  test('it says by which keys one goes on, and reads the page', async () => {
    await withoutSight()
    expect(voice.last()).toMatch(/^Uppläsning är på\. Tabb/)
    await voice.done()
    expect(voice.last()).toBe(screen.getByRole('heading', { level: 1 }).textContent)
  })

  test('where voices come late, it waits for them', async () => {
    voice.synthesis.voices = []
    await withoutSight()
    expect(voice.spoken).toEqual([])
    voice.synthesis.voices = ['sv-SE']
    voice.synthesis.came()
    await waitFor(() => expect(voice.last()).toMatch(/^Uppläsning är på/))
  })

  test('the same key falls silent, and reads the page again without what is known by now', async () => {
    const { user } = await withoutSight()
    await user.keyboard('{F2}')
    expect(hasAction('reading:hold')).toBe(false)
    await user.keyboard('{F2}')
    expect(voice.last()).toBe(screen.getByRole('heading', { level: 1 }).textContent)
  })
})

describe('without sight', () => {
  test('every control says its name and what it is as it gets the focus', async () => {
    const { user } = await withoutSight()
    byAction('text-size').focus()
    expect(voice.last()).toBe('Utseende. knapp.')
    await user.tab()
    expect(voice.last()).toBe('Lugna rummet. knapp.')
  })

  test('a page is read as it comes, and its heading is not said twice', async () => {
    const { user } = await withoutSight()
    byAction('language:sv').focus()
    await user.keyboard(' ')
    await waitFor(() => expect(voice.last()).toBe(screen.getByRole('heading', { level: 1 }).textContent))
    expect(voice.said().filter((text) => text === voice.last())).toHaveLength(1)
  })

  test('a choice says whether it is chosen, before and after', async () => {
    const { user, tap } = await withoutSight()
    await tap('language:sv')
    await tap('text-size')
    byAction('theme:dark').focus()
    expect(voice.last()).toMatch(/val, inte valt\.$/)
    await user.keyboard(' ')
    expect(voice.last()).toMatch(/val, valt\.$/)
  })

  test('what holds the reading is said while the reading waits', async () => {
    const { user, tap } = await withoutSight()
    await tap('language:sv')
    await tap('read-aloud')
    byAction('reading:hold').focus()
    await waitFor(() => expect(voice.last()).toBe('Fortsätt läsa. knapp.'))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(voice.last()).toBe(screen.getByRole('heading', { level: 1 }).textContent))
  })
})

test('what the page says by itself is no sign of life, or a visit that somebody left would never end', async () => {
  const { bridge } = await withoutSight()
  const before = bridge.activity.mock.calls.length
  const heard = voice.said().length
  await bridge.tell('idle', 60)
  await waitFor(() => expect(voice.said().length).toBeGreaterThan(heard))
  expect(bridge.activity.mock.calls.length).toBe(before)
  byAction('extend').click()
  expect(bridge.activity.mock.calls.length).toBe(before + 1)
})

test('whoever sees is not told where the focus is', async () => {
  const { tap } = await openApp()
  await tap('language:sv')
  byAction('text-size').focus()
  expect(voice.spoken).toEqual([])
})
