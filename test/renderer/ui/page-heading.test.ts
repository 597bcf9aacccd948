import { render, screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { defineComponent, h, nextTick, shallowRef } from 'vue'
import PageHeading from '../../../renderer/ui/PageHeading.vue'
import { nextFrame } from '../support/next-frame'

const pages = () => {
  const page = shallowRef('One')
  render(
    defineComponent(() => () => [
      h('input', { 'aria-label': 'field' }),
      h('button', 'next'),
      h(PageHeading, { key: page.value }, () => page.value),
    ]),
  )
  return page
}
const heading = (name: string) => screen.getByRole('heading', { name })

test('the heading of a page that comes takes the focus from what led there', async () => {
  const page = pages()
  await nextFrame()
  expect(document.activeElement).toBe(heading('One'))
  screen.getByRole('button').focus()
  page.value = 'Two'
  await nextTick()
  await nextFrame()
  expect(document.activeElement).toBe(heading('Two'))
})

test('whoever goes to a field before the page is drawn stays there', async () => {
  const page = pages()
  await nextFrame()
  page.value = 'Two'
  await nextTick()
  screen.getByLabelText('field').focus()
  await nextFrame()
  expect(document.activeElement).toBe(screen.getByLabelText('field'))
})
