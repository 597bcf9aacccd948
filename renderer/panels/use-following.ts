import { nextTick, onBeforeUnmount, onMounted, watch } from 'vue'
import { openProgress } from '../../src/core/visit/visit'
import { useLanguage } from '../composables/use-language'
import { usePanel } from '../composables/use-panel'
import { useSound } from '../composables/use-sound'
import { useVisit } from '../composables/use-visit'
import { pageParts, pageSentences } from '../speech/page-parts'

/**
 * Reads what comes onto the page, where the visitor has turned that on: a whole page, or what is new on it, such as a reply.
 * Gives the sentences of the page to whoever reads it all for another reason, so that they are not read again.
 */
export const useFollowing = () => {
  const { visit } = useVisit()
  const { panel } = usePanel()
  const { language } = useLanguage()
  const { follows, guides, read, said, stop, chime } = useSound()
  /** What stood on the page when it was last looked at; nothing of a page that has just come. */
  let known = new Set<string>()
  let looks = 0

  const look = async () => {
    // Under a notice the page rests, and is the same afterwards.
    if ((!follows.value && !guides.value) || pageParts().length === 0) return
    const sentences = pageSentences()
    const fresh = sentences.filter(({ text }) => !known.has(text))
    const isNewPage = known.size === 0
    known = new Set(sentences.map(({ text }) => text))
    if (fresh.length === 0) return
    // What was tapped is said first.
    const mine = (looks += 1)
    await said()
    if (mine === looks) await read(fresh, isNewPage)
  }
  const page = () => [visit.value.screen, visit.value.introduced, openProgress(visit.value)?.at, panel.value?.id, language.value].join()
  watch(page, async () => {
    stop()
    known = new Set()
    if (follows.value || guides.value) chime(visit.value.screen === 'end' ? 'finished' : 'page')
    await nextTick()
    await look()
  })

  // The words of a page may come after it, as those of a module do.
  const changes = new MutationObserver(() => void look())
  onMounted(() => changes.observe(document.body, { childList: true, characterData: true, subtree: true }))
  onBeforeUnmount(() => changes.disconnect())

  return () => {
    const sentences = pageSentences()
    known = new Set(sentences.map(({ text }) => text))
    return sentences
  }
}
