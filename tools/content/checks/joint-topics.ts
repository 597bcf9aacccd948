import { jointModules } from '../../../src/core/visit/plannable'
import { modulesIn } from '../content'
import { problemAt } from '../source'
import type { Check } from './check'

const inTheirPlace: Check = (content) =>
  modulesIn(content).flatMap(({ source, value }) => {
    const isForTwo = jointModules.includes(value.id)
    if (isForTwo === (value.joint !== undefined)) return []
    return isForTwo
      ? [problemAt(source, [], 'joint is missing: say what two parents talk about in this module, where they sit at one screen')]
      : [problemAt(source, ['joint'], `two parents at one screen have ${jointModules.join(' and ')} only: take joint: away`)]
  })

const apart: Check = (content) => {
  const topics = modulesIn(content).flatMap(({ source, value }) =>
    (value.joint ?? []).map(({ id }, index) => ({ id, source, index, steps: value.steps.map((step) => step.id) })),
  )
  return topics.flatMap(({ id, source, index, steps }, place) => {
    const at = (other: string) => [
      problemAt(source, ['joint', index, 'id'], `"${id}" is already the id of ${other}: give this topic its own`),
    ]
    const before = topics.slice(0, place).find((one) => one.id === id && one.source !== source)
    if (before) return at(`a topic in ${before.source.file}`)
    return steps.includes(id) ? at('a step of this module') : []
  })
}

/** Two parents at one screen have topics in the modules that can be planned for them, and in no other; one talk can hold them all. */
export const jointTopics: Check = (content, circumstances) => [...inTheirPlace(content, circumstances), ...apart(content, circumstances)]
