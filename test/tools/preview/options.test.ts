import { expect, test } from 'vitest'
import { previewAsked, walkingVisits } from '../../../tools/preview/options.mjs'

test('what stands behind npm run dev is the address of a preview', () => {
  expect(previewAsked(['--module', 'p03', '--step', 'anger-ladder', '--language', 'ar', '--safety'])).toBe(
    '?module=p03&step=anger-ladder&language=ar&safety=yes',
  )
  expect(previewAsked([])).toBeUndefined()
})

test('what is not known there is said', () => {
  expect(() => previewAsked(['--modul', 'p03'])).toThrow("Unknown option '--modul'")
})

test('visits walk by themselves, other pages do not', () => {
  const { handler } = walkingVisits('?module=p03').transformIndexHtml
  expect(handler('', { path: '/index.html' })).toContainEqual({ tag: 'meta', attrs: { name: 'preview', content: '?module=p03' } })
  expect(handler('', { path: '/staff.html' })).toEqual([])
})
