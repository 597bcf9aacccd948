import { bodyMap, bodyMapKind } from './body-map'
import { breathe, breatheKind } from './breathe'
import { build, buildKind } from './build'
import { cards, cardsKind } from './cards'
import { checklist, checklistKind } from './checklist'
import { choose, chooseKind } from './choose'
import { compose, composeKind } from './compose'
import { letter, letterKind } from './letter'
import { match, matchKind } from './match'
import { order, orderKind } from './order'
import { scale, scaleKind } from './scale'
import { schedule, scheduleKind } from './schedule'
import { sort, sortKind } from './sort'
import { stages, stagesKind } from './stages'
import { thoughtRecord, thoughtRecordKind } from './thought-record'

/** The schemas of the exercises; the key is the exercise's one name everywhere. */
export const exerciseSchemas = {
  'body-map': bodyMap,
  breathe,
  build,
  cards,
  checklist,
  choose,
  compose,
  letter,
  match,
  order,
  scale,
  schedule,
  sort,
  stages,
  'thought-record': thoughtRecord,
}

/** The behaviour of the exercises. */
export const exerciseKinds = {
  'body-map': bodyMapKind,
  breathe: breatheKind,
  build: buildKind,
  cards: cardsKind,
  checklist: checklistKind,
  choose: chooseKind,
  compose: composeKind,
  letter: letterKind,
  match: matchKind,
  order: orderKind,
  scale: scaleKind,
  schedule: scheduleKind,
  sort: sortKind,
  stages: stagesKind,
  'thought-record': thoughtRecordKind,
}

/** The name of an exercise kind. */
export type ExerciseKind = keyof typeof exerciseSchemas
