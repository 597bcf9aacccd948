import { nextTick, type ShallowRef } from 'vue'

/**
 * Gives the function that moves the focus to a control by its `data-action`, once the page is drawn: where the
 * control that had the focus has moved or gone, the keyboard would otherwise start from the top of the page.
 * Of several actions the first that can be used gets it.
 */
export const useFocusOn =
  (root: Readonly<ShallowRef<HTMLElement | null>>) =>
  async (...actions: string[]) => {
    await nextTick()
    for (const action of actions) {
      const control = root.value?.querySelector<HTMLElement>(`[data-action="${action}"]:not(:disabled)`)
      if (control) return control.focus()
    }
  }
