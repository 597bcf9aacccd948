import { breathe, breatheKind } from './breathe'
import { build, buildKind } from './build'
import { choose, chooseKind } from './choose'
import { compose, composeKind } from './compose'
import { order, orderKind } from './order'
import { sort, sortKind } from './sort'

/** The schemas of the exercises; the key is the exercise's one name everywhere. */
export const exerciseSchemas = { breathe, build, choose, compose, order, sort }

/** The behaviour of the exercises. */
export const exerciseKinds = {
  breathe: breatheKind,
  build: buildKind,
  choose: chooseKind,
  compose: composeKind,
  order: orderKind,
  sort: sortKind,
}

/** The name of an exercise kind. */
export type ExerciseKind = keyof typeof exerciseSchemas
