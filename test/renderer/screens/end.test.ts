// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { openApp, screen, screenShown, stepShown, toModule, waitFor } from '../support/app'

type App = Awaited<ReturnType<typeof openApp>>

const choosePlan = async (app: App) => {
  while (document.querySelector('[data-step-kind="if-then"]') === null) await app.tap('next')
  for (const group of document.querySelectorAll('[data-step] fieldset')) await app.user.click(group.querySelector('input')!)
}

const playWithPlan = async (app: App, choice: 'next' | 'calm-first' = 'next') => {
  await toModule(app, 'p03', { choice })
  await choosePlan(app)
}

test('shows the plan that was made, large, and how to take it along', async () => {
  const app = await openApp()
  await playWithPlan(app)
  await app.tap('done')
  await waitFor(() => expect(screen.getByRole('article').textContent).toMatch(/^Om .+, så .+\.$/))
  expect(screen.getByText(/^Ta en bild om det är tryggt/)).toBeTruthy()
})

test('where safety was chosen, asks whether it is safe before it speaks of a photo', async () => {
  const app = await openApp()
  await playWithPlan(app, 'calm-first')
  await app.tap('done')
  await waitFor(() => screen.getByRole('group', { name: 'Är det tryggt att ha hemma eller i mobilen?' }))
  expect(screen.queryByText(/bild med mobilen/)).toBeNull()
  await app.tap('safe:no')
  expect(screen.queryByText(/bild med mobilen/)).toBeNull()
  expect(document.activeElement?.textContent).toMatch(/^Då låter vi det stanna här/)
})

test('says something kind where there is nothing to take along', async () => {
  const app = await openApp()
  await toModule(app)
  await app.tap('done')
  await waitFor(() => screen.getByRole('heading', { level: 1, name: 'Tack för i dag' }))
})

test('one more module can follow', async () => {
  const app = await openApp()
  await toModule(app)
  await app.tap('done')
  await app.tap('back')
  expect(screenShown()).toBe('programme')
  await app.tap('module:p10')
  await waitFor(() => stepShown())
})

test('a visit that is ended in the middle of its only module is left', async () => {
  const app = await openApp()
  await toModule(app)
  await app.tap('done')
  await app.tap('end-visit')
  expect(app.bridge.end).toHaveBeenCalledExactlyOnceWith({ how: 'left' })
  expect(screenShown()).toBeUndefined()
})

test('a visit with a module that reached its last step is finished', async () => {
  const app = await openApp()
  await toModule(app)
  while (screenShown() !== 'end') await app.tap('next')
  await app.tap('end-visit')
  expect(app.bridge.end).toHaveBeenCalledExactlyOnceWith({ how: 'finished' })
})
