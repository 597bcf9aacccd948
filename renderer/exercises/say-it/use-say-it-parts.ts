import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { sentence, wishesOf, type SayItAnswer } from '../../../src/core/exercise/say-it'
import type { StepOf } from '../../../src/core/step'
import type { Choice } from '../../ui/use-choices'

/** Gives the parts of how to say it, in their order; what depends on an earlier answer is not there before it. */
export const useSayItParts = (props: { step: StepOf<'say-it'>; answer: SayItAnswer }) => {
  const { t } = useI18n()
  return computed((): Choice[] => {
    const { step, answer } = props
    const wishes = wishesOf(step, answer)
    const hasWords = step.own !== undefined || wishes.some(({ id }) => id === answer.wish)
    return [
      { id: 'person', text: t('exercise.sayIt.person') },
      { id: 'topic', text: t('exercise.sayIt.topic') },
      { id: 'feeling', text: t('exercise.sayIt.feeling') },
      ...(wishes.length > 0 ? [{ id: 'wish', text: t('exercise.sayIt.wish') }] : []),
      ...(hasWords ? [{ id: 'words', text: t('exercise.sayIt.words') }] : []),
      ...(sentence(step, answer).length > 0 ? [{ id: 'rehearse', text: t('exercise.sayIt.rehearse') }] : []),
      { id: 'plan-b', text: t('exercise.sayIt.planB') },
    ]
  })
}
