import { onBeforeUnmount, onMounted, type ShallowRef } from 'vue'

/**
 * Gives the listener for `focusout` that calls `onLeft` when the focus has gone elsewhere. A press that took it
 * there is finished first: what it aims at must not move from under the finger.
 */
export const useOutside = (root: Readonly<ShallowRef<HTMLElement | null>>, onLeft: () => void) => {
  let pressed = false
  const down = () => (pressed = true)
  const up = () => (pressed = false)

  onMounted(() => {
    addEventListener('pointerdown', down, true)
    addEventListener('pointerup', up, true)
    addEventListener('pointercancel', up, true)
  })
  onBeforeUnmount(() => {
    removeEventListener('pointerdown', down, true)
    removeEventListener('pointerup', up, true)
    removeEventListener('pointercancel', up, true)
  })

  const settle = () =>
    setTimeout(() => {
      if (!root.value?.contains(document.activeElement)) onLeft()
    })

  /** To be called as the focus leaves an element inside. */
  const left = () => {
    if (pressed) addEventListener('pointerup', settle, { once: true })
    else settle()
  }
  return { left }
}
