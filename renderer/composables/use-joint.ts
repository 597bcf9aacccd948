import { loadTopics } from 'virtual:joint'
import { computed, onMounted, shallowRef } from 'vue'
import { outcomeOf } from '../../src/core/joint/outcome'
import { newTalk, openTopic } from '../../src/core/joint/talk'
import type { Topic } from '../../src/core/joint/topic'
import type { ModuleId } from '../../src/core/programme/catalogue'
import type { ModuleHead } from '../../src/core/programme/module'
import { useProgramme } from './use-programme'
import { useVisit } from './use-visit'

/** A module that was planned for two parents, with what they can talk about in it. */
export interface PlannedTopics {
  head: ModuleHead
  topics: Topic[]
}

/** The talk of two parents at this screen, and what was planned for it. */
export const useJoint = () => {
  const { visit, dispatch } = useVisit()
  const { modules } = useProgramme()
  const planned = shallowRef<PlannedTopics[] | null>(null)
  const heads = visit.value.planned.flatMap((id) => modules.value.find((head) => head.id === id) ?? [])
  onMounted(async () => {
    planned.value = await Promise.all(heads.map(async (head) => ({ head, topics: await loadTopics(head.id as ModuleId) })))
  })

  const talk = computed(() => visit.value.joint ?? newTalk)
  const topics = computed(() => (planned.value ?? []).flatMap((one) => one.topics.map((topic) => ({ head: one.head, topic }))))
  const wasOpened = (id: string) => talk.value.topics.some(({ topic }) => topic === id)
  return {
    visit,
    dispatch,
    talk,
    /** The planned modules with their topics; `null` until they are loaded. */
    planned,
    /** The topic on the screen, the module it belongs to, and what was said of it. */
    open: computed(() => {
      const said = openTopic(talk.value)
      const found = topics.value.find(({ topic }) => topic.id === talk.value.open)
      return said && found ? { ...found, said } : undefined
    }),
    wasOpened,
    /** The first topic that was not talked about yet. */
    next: computed(() => topics.value.find(({ topic }) => !wasOpened(topic.id))),
    openTopic: (module: ModuleId, topic: string) => dispatch({ kind: 'topic-opened', module, topic }),
    /** What the topics led to, in the order in which they were talked about. */
    outcomes: computed(() =>
      talk.value.topics.flatMap((said) => {
        const found = topics.value.find(({ topic }) => topic.id === said.topic)
        return (found && outcomeOf(found.topic, said)) ?? []
      }),
    ),
  }
}
