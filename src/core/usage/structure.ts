import { catalogue } from '../programme/catalogue'
import { languages } from '../text/language'
import type { Rule } from './possible'

export interface Shape {
  programmes: Readonly<Record<string, readonly string[]>>
  languages: readonly string[]
  endings: readonly string[]
  felt: readonly string[]
}
const cellsOf = (measure: string, keys: readonly string[]): string[] => keys.map((key) => `${measure}:${key}`)
export const rulesOf = (shape: Shape): Rule[] => {
  const equal = (one: readonly string[], other: readonly string[]): Rule[] => [{ more: one, less: other }, { more: other, less: one }]
  const programmes = Object.entries(shape.programmes)
  return [
    ...equal(['visits'], cellsOf('language', shape.languages)),
    ...equal(['visits'], cellsOf('ending', shape.endings)),
    ...equal(['visits'], cellsOf('programme', Object.keys(shape.programmes))),
    ...programmes.flatMap(([id, modules]) => [
      { more: cellsOf('opened', modules), less: [`programme:${id}`] },
      { more: cellsOf('completed', modules), less: [`with-completed:${id}`] },
      ...modules.flatMap((module) => [
        { more: [`programme:${id}`], less: [`opened:${module}`] },
        { more: [`opened:${module}`], less: [`completed:${module}`] },
        { more: [`with-completed:${id}`], less: [`completed:${module}`] },
      ]),
      { more: [`programme:${id}`], less: [`with-completed:${id}`] },
    ]),
    { more: cellsOf('with-completed', Object.keys(shape.programmes)), less: cellsOf('felt', shape.felt) },
  ]
}
