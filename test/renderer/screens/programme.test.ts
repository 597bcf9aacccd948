// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { byAction, hasAction, openApp, panelShown, screen, screenShown, stepShown, toModule, toModules, waitFor } from '../support/app'

const traces = /Samarbetet|Meddelanden som lugnar|p14|theme-c/

test('asks whether this is right, before any module, with two buttons that look the same', async () => {
  const { tap } = await openApp()
  await tap('language:sv')
  await tap('programme:parents')
  expect(document.querySelector('[data-panel="right-for-me"]')).toBeTruthy()
  expect(hasAction('module:p03')).toBe(false)
  expect(byAction('next').className).toBe(byAction('calm-first').className)
})

test('shows every theme with its modules, and no way on that would skip them', async () => {
  const app = await openApp()
  await toModules(app)
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    'Börja här',
    'Jag själv',
    'Mitt barn',
    'Samarbetet',
  ])
  expect(screen.getByRole('button', { name: /^Ilskan och pausen/ }).textContent).toContain('10–15 minuter')
  expect(hasAction('next')).toBe(false)
  expect(hasAction('done')).toBe(false)
})

test('safety leaves no trace of what it takes away; calm days stand in its place', async () => {
  const app = await openApp()
  await toModules(app, { choice: 'calm-first' })
  expect(document.body.innerHTML).not.toMatch(traces)
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    'Börja här',
    'Jag själv',
    'Mitt barn',
    'Lugn i vardagen',
  ])
  await app.tap('page:my-plan')
  expect(panelShown()).toBe('page')
  expect(screen.getByRole('heading', { name: 'Min plan' })).toBeTruthy()
})

test('safety is undone on the same page it was chosen on', async () => {
  const app = await openApp()
  await toModules(app, { choice: 'calm-first' })
  await app.tap('right-for-me')
  await app.tap('next')
  expect(panelShown()).toBeUndefined()
  expect(document.body.innerHTML).toMatch(traces)
})

test('marks a module that was begun, and one that was completed', async () => {
  const app = await openApp()
  await toModule(app)
  await app.tap('back')
  expect(screen.getByRole('button', { name: /^Ilskan och pausen/ }).textContent).toContain('Fortsätt')
  await app.tap('module:p03')
  await waitFor(() => expect(stepShown()).toBe('anger-now'))
  for (let left = 10; left > 0; left--) await app.tap('next')
  expect(stepShown()).toBe('anger-after')
  await app.tap('next')
  expect(screenShown()).toBe('end')
  await app.tap('back')
  expect(screen.getByRole('button', { name: /^Ilskan och pausen/ }).textContent).toContain('Klar')
  expect(hasAction('done')).toBe(true)
})
