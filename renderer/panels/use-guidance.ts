import { nextTick, onBeforeUnmount, onMounted } from 'vue'
import { useI18n } from 'vue-i18n'
import { useSound } from '../composables/use-sound'
import { spokenControl, type Standing } from '../speech/spoken-control'

/** What says how it stands only after it was used: a choice, or a button that stays pressed or opens something. */
const withState = '[aria-pressed], [aria-expanded], input, textarea'

const isWritten = (field: Element): field is HTMLInputElement | HTMLTextAreaElement =>
  field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')

/** What was just written, by letters; a word once it is whole. */
const justWritten = (field: HTMLInputElement | HTMLTextAreaElement): string => {
  const before = field.value.slice(0, field.selectionStart ?? field.value.length)
  return /\s$/.test(before) ? (before.trimEnd().split(/\s+/).at(-1) ?? '') : before.slice(-1)
}

/**
 * Says where the focus is, how a control stands after it was used, what is written, and what the page says by itself, for
 * somebody who does not see it: a kiosk takes no screen reader of the visitor's own (EN 301 549, 5.1.3).
 */
export const useGuidance = (): void => {
  const { t } = useI18n()
  const { guides, pause, say } = useSound()
  const words: Record<Standing, () => string> = {
    button: () => t('speech.button'),
    pressed: () => t('speech.pressed'),
    notPressed: () => t('speech.notPressed'),
    open: () => t('speech.open'),
    closed: () => t('speech.closed'),
    chosen: () => t('speech.chosen'),
    notChosen: () => t('speech.notChosen'),
    ticked: () => t('speech.ticked'),
    notTicked: () => t('speech.notTicked'),
    field: () => t('speech.field'),
    emptyField: () => t('speech.emptyField'),
    slider: () => t('speech.slider'),
    notYet: () => t('speech.notYet'),
  }
  // None of it is a sign of life: a key or a tap is one already, and a notice takes the focus by itself.
  const sayControl = (control: Element) =>
    void say(
      spokenControl(control, (standing) => words[standing]()),
      false,
    )

  const onFocus = async ({ target }: FocusEvent) => {
    if (!guides.value || !(target instanceof Element)) return
    // A page is read from its heading on; and what is being read keeps its place while somebody looks for the button that holds it.
    if (target.matches('h1, h2')) return
    if (target.closest('[data-reading-bar]')) {
      pause()
      await nextTick()
    }
    sayControl(target)
  }
  const onUse = async ({ target }: Event) => {
    const control = target instanceof Element ? target.closest(withState) : null
    if (!guides.value || !control || isWritten(control)) return
    await nextTick()
    if (control.isConnected) sayControl(control)
  }
  const onWritten = ({ target }: Event) => {
    if (guides.value && target instanceof Element && isWritten(target)) void say(justWritten(target), false)
  }
  const news = new MutationObserver((changes) => {
    if (!guides.value) return
    const places = changes.map(({ target }) => (target instanceof Element ? target : target.parentElement))
    // What changes on the page itself is read with it.
    const apart = places.filter((place) => !place?.closest('[data-reading]'))
    const live = new Set(apart.flatMap((place) => place?.closest('[role="status"], [role="alert"], [aria-live]') ?? []))
    const said = [...live].map((one) => one.textContent?.replace(/\s+/g, ' ').trim()).filter((text) => text)
    if (said.length > 0) void say(said.join(' '), false)
  })

  onMounted(() => {
    document.addEventListener('focusin', onFocus)
    document.addEventListener('change', onUse)
    document.addEventListener('click', onUse)
    document.addEventListener('input', onWritten)
    news.observe(document.body, { childList: true, characterData: true, subtree: true })
  })
  onBeforeUnmount(() => {
    document.removeEventListener('focusin', onFocus)
    document.removeEventListener('change', onUse)
    document.removeEventListener('click', onUse)
    document.removeEventListener('input', onWritten)
    news.disconnect()
  })
}
