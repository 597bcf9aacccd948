import { nextTick, watch, type Ref } from 'vue'

/**
 * Gives the focus back to where it was, once what lay `over` the page is gone; also when one thing took the place of
 * another there. Where that place is gone too, it goes to the heading of the page.
 */
export const useFocusReturn = (isOpen: () => boolean, content: () => unknown, over: Readonly<Ref<HTMLElement | null>>): void => {
  let opener: Element | null = null
  watch(
    content,
    () => {
      if (isOpen() && !over.value?.contains(document.activeElement)) opener = document.activeElement
    },
    { flush: 'sync' },
  )
  watch(isOpen, async (open) => {
    if (open) return
    await nextTick()
    const target = opener?.isConnected && opener !== document.body ? opener : document.querySelector('h1')
    if (target instanceof HTMLElement) target.focus({ preventScroll: true })
  })
}
