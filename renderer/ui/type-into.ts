/** A field that can be written in. */
export type Field = HTMLInputElement | HTMLTextAreaElement

const replace = (field: Field, text: string, from: number, to: number) => {
  field.setRangeText(text, from, to)
  field.setSelectionRange(from + text.length, from + text.length)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Writes at the caret, in place of what is selected, as a key of a real keyboard does; a full field takes no more. */
export const typeInto = (field: Field, text: string): void => {
  const [from, to] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length]
  const length = field.value.length - (to - from) + text.length
  if (field.maxLength < 0 || length <= field.maxLength) replace(field, text, from, to)
}

/** Deletes what is selected, or the character before the caret. */
export const eraseIn = (field: Field): void => {
  const [from, to] = [field.selectionStart ?? field.value.length, field.selectionEnd ?? field.value.length]
  const before = [...field.value.slice(0, from)].at(-1)?.length ?? 0
  if (from !== to || before > 0) replace(field, '', from === to ? from - before : from, to)
}
