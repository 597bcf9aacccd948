import { z } from 'zod'
import { exerciseKinds, exerciseSchemas } from '../exercise'
import { checkIn, checkInKind, checkOut, checkOutKind } from './check-in'
import { ifThen, ifThenKind } from './if-then'
import { reading, readingKind } from './reading'
import { reflect, reflectKind } from './reflect'
import { scene, sceneKind } from './scene'

const frameSchemas = { 'check-in': checkIn, reading, scene, reflect, 'if-then': ifThen, 'check-out': checkOut }

/** The schema of every kind of step, by its name. */
export const stepSchemas = { ...frameSchemas, ...exerciseSchemas }

/** The behaviour of every kind of step, by its name. */
export const stepKinds = {
  'check-in': checkInKind,
  reading: readingKind,
  scene: sceneKind,
  reflect: reflectKind,
  'if-then': ifThenKind,
  'check-out': checkOutKind,
  ...exerciseKinds,
}

/** The name of a kind of step. */
export type StepKind = keyof typeof stepSchemas

/** Any step of a module, told apart by its `kind`. */
export const step = z.discriminatedUnion('kind', [checkIn, reading, scene, reflect, ifThen, checkOut, ...Object.values(exerciseSchemas)])

/** Any step of a module. */
export type Step = z.output<typeof step>

/** A step of one kind. */
export type StepOf<K extends StepKind> = Extract<Step, { kind: K }>

/** The answer of one kind of step. */
export type AnswerOf<K extends StepKind> = ReturnType<(typeof stepKinds)[K]['empty']>
