import type { Module } from '../../../src/core/programme/module'
import type { StepOf } from '../../../src/core/step'
import { either } from '../nearest'
import { problemAt, type Loaded, type Path } from '../source'
import type { Problem } from '../problem'
import type { Check } from './check'

type Builder = Pick<StepOf<'build'>, 'slots'> & { by?: StepOf<'build'>['by'] | null }

const inBuilder = ({ source }: Loaded<Module>, { by, slots }: Builder, path: Path): Problem[] => {
  const answers = by?.options.map(({ id }) => id) ?? []
  const known = answers.length === 0 ? 'there is none' : `there is ${either(answers)}`
  return slots.flatMap(({ options }, slot) => {
    const at = [...path, 'slots', slot, 'options']
    const strangers = options.flatMap((one, index) =>
      (one.for ?? [])
        .filter((id) => !answers.includes(id))
        .map((id) => problemAt(source, [...at, index, 'for'], `"${id}" is no answer of by: ${known}`)),
    )
    const bare = answers.filter((answer) => options.filter((one) => one.for?.includes(answer) ?? true).length < 2)
    return [
      ...strangers,
      ...bare.map((answer) => problemAt(source, at, `"${answer}" leaves fewer than two options here: give it one more`)),
    ]
  })
}

/** In a builder that asks something first, every option fits an answer there is, and every answer leaves a choice. */
export const builders: Check = ({ programmes }) =>
  programmes
    .flatMap(({ modules }) => modules)
    .flatMap((module) =>
      module.value.steps.flatMap((step, index) => {
        if (step.kind !== 'build') return []
        const own = inBuilder(module, step, ['steps', index])
        const instead = typeof step.safety === 'object' ? step.safety.instead : {}
        if (!instead.slots) return own
        const { by = step.by, slots } = instead
        return [...own, ...inBuilder(module, { by, slots }, ['steps', index, 'safety', 'instead'])]
      }),
    )
