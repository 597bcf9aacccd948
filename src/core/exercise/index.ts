import { bodyMap, bodyMapKind } from './body-map'
import { breathe, breatheKind } from './breathe'
import { build, buildKind } from './build'
import { cards, cardsKind } from './cards'
import { checklist, checklistKind } from './checklist'
import { choose, chooseKind } from './choose'
import { compose, composeKind } from './compose'
import { family, familyKind } from './family'
import { hand, handKind } from './hand'
import { letter, letterKind } from './letter'
import { match, matchKind } from './match'
import { order, orderKind } from './order'
import { pie, pieKind } from './pie'
import { sayIt, sayItKind } from './say-it'
import { scale, scaleKind } from './scale'
import { schedule, scheduleKind } from './schedule'
import { sort, sortKind } from './sort'
import { stages, stagesKind } from './stages'
import { thoughtRecord, thoughtRecordKind } from './thought-record'
import { week, weekKind } from './week'
import { wheel, wheelKind } from './wheel'

/** The schemas of the exercises; the key is the exercise's one name everywhere. */
export const exerciseSchemas = {
  'body-map': bodyMap,
  breathe,
  build,
  cards,
  checklist,
  choose,
  compose,
  family,
  hand,
  letter,
  match,
  order,
  pie,
  'say-it': sayIt,
  scale,
  schedule,
  sort,
  stages,
  'thought-record': thoughtRecord,
  week,
  wheel,
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
  family: familyKind,
  hand: handKind,
  letter: letterKind,
  match: matchKind,
  order: orderKind,
  pie: pieKind,
  'say-it': sayItKind,
  scale: scaleKind,
  schedule: scheduleKind,
  sort: sortKind,
  stages: stagesKind,
  'thought-record': thoughtRecordKind,
  week: weekKind,
  wheel: wheelKind,
}

/** The name of an exercise kind. */
export type ExerciseKind = keyof typeof exerciseSchemas
