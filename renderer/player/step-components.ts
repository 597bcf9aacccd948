import type { Component } from 'vue'
import type { StepKind } from '../../src/core/step'
import BreatheExercise from '../exercises/BreatheExercise.vue'
import BuildExercise from '../exercises/BuildExercise.vue'
import ChooseExercise from '../exercises/ChooseExercise.vue'
import ComposeExercise from '../exercises/ComposeExercise.vue'
import OrderExercise from '../exercises/OrderExercise.vue'
import SortExercise from '../exercises/SortExercise.vue'
import CheckInStep from './CheckInStep.vue'
import CheckOutStep from './CheckOutStep.vue'
import IfThenStep from './IfThenStep.vue'
import ReadingStep from './ReadingStep.vue'
import ReflectStep from './ReflectStep.vue'
import SceneStep from './SceneStep.vue'

/** The component of every kind of step; a forgotten one does not compile. */
export const stepComponents: Record<StepKind, Component> = {
  'check-in': CheckInStep,
  reading: ReadingStep,
  scene: SceneStep,
  reflect: ReflectStep,
  'if-then': IfThenStep,
  'check-out': CheckOutStep,
  breathe: BreatheExercise,
  build: BuildExercise,
  choose: ChooseExercise,
  compose: ComposeExercise,
  order: OrderExercise,
  sort: SortExercise,
}
