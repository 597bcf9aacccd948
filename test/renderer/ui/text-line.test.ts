// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { h, ref } from 'vue'
import TextLine from '../../../renderer/ui/TextLine.vue'
import type { Language } from '../../../src/core/text/language'
import { byAction, renderPart, screen, tabTo } from '../support/step'
import { newUser } from '../support/user'

const showLine = ({ language = 'sv' as Language, start = '', message = false, limit = 140 } = {}) => {
  const words = ref(start)
  const line = () =>
    h(TextLine, { label: 'Rad', limit, message, modelValue: words.value, 'onUpdate:modelValue': (next: string) => (words.value = next) })
  const shown = renderPart(() => [line(), h('button', 'Annat')], { language })
  return { ...shown, words, user: newUser(), field: screen.getByRole<HTMLInputElement>('textbox') }
}

const keys = () => screen.findByRole('group', { name: /Tangentbord|لوحة المفاتيح/ })
// Pointer events alone: user-event keeps a caret of its own, which programs do not move.
const press = async (key: string) => {
  await fireEvent.pointerDown(screen.getByRole('button', { name: key }))
  await fireEvent.pointerUp(document)
}

const noKeys = () => waitFor(() => expect(screen.queryByRole('group', { name: 'Tangentbord' })).toBeNull())

describe('a line of one’s own', () => {
  it('gets no help from outside, and is sent nowhere', () => {
    const { field } = showLine()
    const given = ['autocomplete', 'autocorrect', 'autocapitalize', 'spellcheck', 'maxlength', 'name'].map((name) =>
      field.getAttribute(name),
    )
    expect(given).toEqual(['off', 'off', 'off', 'false', '140', null])
  })

  it('follows the language of what is written', async () => {
    const { field, user } = showLine({ language: 'ar' })
    expect(field.dir).toBe('rtl')
    await user.type(field, 'Hej')
    expect(field.dir).toBe('auto')
  })

  it('opens its keys under a finger, not under a mouse', async () => {
    const { field, user } = showLine()
    await user.click(field)
    expect(screen.queryByRole('group', { name: 'Tangentbord' })).toBeNull()
    await fireEvent(field, new PointerEvent('click', { bubbles: true, pointerType: 'touch' }))
    await keys()
  })

  it('writes at the caret, in place of what is selected, and keeps the focus', async () => {
    const { field, user, words } = showLine({ start: 'hallå där' })
    await user.click(byAction('keyboard'))
    await keys()
    field.setSelectionRange(1, 5)
    for (const key of ['e', 'j']) await press(key)
    expect(words.value).toBe('hej där')
    expect(field.selectionStart).toBe(3)
    expect(document.activeElement).toBe(field)
    for (const key of ['Sudda', 'Mellanslag']) await press(key)
    expect(words.value).toBe('he  där')
  })

  it('has more characters for one key at a time', async () => {
    const { user, words } = showLine()
    await user.click(byAction('keyboard'))
    await keys()
    await user.click(screen.getAllByRole('button', { name: 'Fler tecken' })[0]!)
    await user.click(screen.getByRole('button', { name: 'Å' }))
    await user.click(screen.getByRole('button', { name: 'å' }))
    expect(words.value).toBe('Åå')
  })

  it('is written with Tab and Enter alone', async () => {
    const { user, words } = showLine()
    await tabTo(user, byAction('keyboard'))
    await user.keyboard('{Enter}')
    await keys()
    await tabTo(user, screen.getByRole('button', { name: 'q' }))
    await user.keyboard('{Enter}')
    await tabTo(user, screen.getAllByRole('button', { name: 'Fler tecken' })[0]!)
    await user.keyboard('{Enter}')
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true'))
    await user.tab()
    await user.keyboard('{Enter}')
    expect(words.value).toBe('qZ')
  })

  it('takes no more than fits', async () => {
    const { user, words } = showLine({ start: 'abc', limit: 4 })
    await user.click(byAction('keyboard'))
    await keys()
    for (const key of ['d', 'e']) await user.click(screen.getByRole('button', { name: key }))
    expect(words.value).toHaveLength(4)
    expect(screen.getByText('Nu får det inte plats mer.')).toBeTruthy()
  })

  it('has the keys of every language, and begins with that of the page', async () => {
    const { user, words } = showLine({ language: 'ar' })
    await user.click(byAction('keyboard'))
    await keys()
    await user.click(screen.getByRole('button', { name: 'لا' }))
    await user.click(byAction('pick:keys-en'))
    await user.click(screen.getByRole('button', { name: 'w' }))
    expect(words.value).toBe('لاw')
  })

  it('closes its keys by a button, and where the focus goes elsewhere', async () => {
    const { user, field } = showLine()
    await user.click(byAction('keyboard'))
    await keys()
    await user.click(screen.getByRole('button', { name: 'Stäng tangentbordet' }))
    await noKeys()
    expect(document.activeElement).toBe(field)
    await user.click(byAction('keyboard'))
    await keys()
    await user.click(screen.getByRole('button', { name: 'Annat' }))
    await noKeys()
  })

  it('leaves nothing of the keys behind', async () => {
    const { user, unmount } = showLine()
    await user.click(byAction('keyboard'))
    await keys()
    unmount()
    expect(Object.keys((window as unknown as { SimpleKeyboardInstances: object }).SimpleKeyboardInstances)).toEqual([])
    expect(localStorage.length + sessionStorage.length).toBe(0)
  })
})
