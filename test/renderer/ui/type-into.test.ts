// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { eraseIn, typeInto } from '../../../renderer/ui/type-into'

const fieldWith = (value: string, from: number, to = from) => {
  const field = document.createElement('textarea')
  field.value = value
  field.setSelectionRange(from, to)
  return field
}

describe('a key of the screen', () => {
  it('writes at the caret and leaves the caret behind it', () => {
    const field = fieldWith('hej där', 3)
    for (const key of [',', ' ', 'du']) typeInto(field, key)
    expect([field.value, field.selectionStart]).toEqual(['hej, du där', 7])
  })

  it('writes in place of what is selected', () => {
    const field = fieldWith('hallå där', 1, 5)
    typeInto(field, 'ej')
    expect([field.value, field.selectionStart]).toEqual(['hej där', 3])
  })

  it('deletes the character before the caret, whole, or what is selected', () => {
    const field = fieldWith('a🙂b', 3)
    eraseIn(field)
    expect(field.value).toBe('ab')
    field.setSelectionRange(0, 2)
    eraseIn(field)
    expect(field.value).toBe('')
  })

  it('does nothing at the beginning, and nothing in a full field', () => {
    const field = fieldWith('abc', 0)
    const heard = vi.fn()
    field.addEventListener('input', heard)
    eraseIn(field)
    field.maxLength = 4
    typeInto(field, 'لا')
    expect(field.value).toBe('abc')
    expect(heard).not.toHaveBeenCalled()
  })

  it('says that the field has changed, as a real key does', () => {
    const field = fieldWith('', 0)
    const heard = vi.fn()
    field.addEventListener('input', heard)
    typeInto(field, 'ا')
    expect(heard).toHaveBeenCalledTimes(1)
  })
})
