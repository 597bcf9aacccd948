import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api'

/** What a control is, and how it stands, as far as it is said; the words for each are in the locales under `speech`. */
export type Standing =
  | 'button'
  | 'pressed'
  | 'notPressed'
  | 'open'
  | 'closed'
  | 'chosen'
  | 'notChosen'
  | 'ticked'
  | 'notTicked'
  | 'field'
  | 'emptyField'
  | 'slider'
  | 'notYet'

const buttonAs = (button: Element): Standing => {
  const pressed = button.getAttribute('aria-pressed')
  const expanded = button.getAttribute('aria-expanded')
  if (pressed !== null) return pressed === 'true' ? 'pressed' : 'notPressed'
  if (expanded !== null) return expanded === 'true' ? 'open' : 'closed'
  return 'button'
}

const inputAs = (input: HTMLInputElement): Standing => {
  if (input.type === 'radio') return input.checked ? 'chosen' : 'notChosen'
  if (input.type === 'checkbox') return input.checked ? 'ticked' : 'notTicked'
  if (input.type === 'range') return 'slider'
  return input.value === '' ? 'emptyField' : 'field'
}

const standingOf = (control: Element): Standing | undefined => {
  if (control instanceof HTMLInputElement) return inputAs(control)
  if (control instanceof HTMLTextAreaElement) return control.value === '' ? 'emptyField' : 'field'
  return control.matches('button, [role="button"]') ? buttonAs(control) : undefined
}

const valueOf = (control: Element): string => {
  const isWritten =
    control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && !/^(radio|checkbox)$/.test(control.type))
  return isWritten ? (control.getAttribute('aria-valuetext') ?? control.value) : ''
}

const isOff = (control: Element) => control.getAttribute('aria-disabled') === 'true' || control.matches(':disabled')

/**
 * A control as it is said to somebody who does not see it: its name, what it is and how it stands, what is in it, and what
 * describes it. A heading or a page that has the focus is its name alone.
 */
export const spokenControl = (control: Element, word: (standing: Standing) => string): string => {
  const as = standingOf(control)
  const name = computeAccessibleName(control)
  const stands = [as, ...(isOff(control) ? ['notYet' as const] : [])].flatMap((one) => (one ? word(one) : []))
  return [name, stands.join(', '), valueOf(control), computeAccessibleDescription(control)]
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .map((part) => (/[.!?…؟:]$/.test(part) ? part : `${part}.`))
    .join(' ')
}
