import { cleanup } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { stepKinds } from '../../../src/core/step'
import type { VisitorNews } from '../../../src/ipc/visitor-bridge'
import { placeIn } from '../../../tools/preview/place'
import { allViews, viewKinds } from '../../../tools/preview/views'
import { walkTo } from '../../../tools/preview/walk'
import { openApp, screen } from '../support/app'

const views = await allViews()
const asked = views.flatMap(({ at, title }) => ('asked' in at ? [[title, at.asked] as const] : []))
const placeOf = (query: string) => placeIn(new URLSearchParams(query))

test('every kind of step is in the gallery, and every kind of page', () => {
  expect(new Set(views.map(({ kind }) => kind))).toEqual(new Set([...viewKinds, ...Object.keys(stepKinds)]))
})

test('every age has its pages in it', () => {
  expect(new Set(views.map(({ band }) => band))).toEqual(new Set(['everybody', 'adults', '3-5', '6-8', '9-12', '13-17']))
})

test.each(asked)('what is asked for can be asked for: %s', (_, query) => {
  expect(() => placeOf(query)).not.toThrow()
})

// The steps are reached in walk.test.ts.
const open = async (query: string) => {
  const { bridge } = await openApp()
  let told = Promise.resolve()
  await walkTo(placeOf(query), (news: VisitorNews, value: unknown) => (told = bridge.tell(news, value)))
  await told
}
const askedOf = (kind: string) =>
  views.flatMap((view) => (view.kind === kind && 'asked' in view.at ? [[view.title, view.at.asked] as const] : []))

test.each(askedOf('panel'))('something lies over the page: %s', async (_, query) => {
  await open(query)
  expect(document.querySelector('[data-panel]')).not.toBeNull()
})

test('each view of two parents is another page', async () => {
  const pages: string[] = []
  for (const [, query] of askedOf('two parents')) {
    await open(query)
    pages.push(screen.getByRole('main').textContent)
    cleanup()
  }
  expect(new Set(pages).size).toBe(pages.length)
})
