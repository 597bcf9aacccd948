import type { Component } from 'vue'
import type { StepKind } from '../../src/core/step'
import BodyMapExercise from '../exercises/BodyMapExercise.vue'
import BreatheExercise from '../exercises/BreatheExercise.vue'
import BuildExercise from '../exercises/BuildExercise.vue'
import CardsExercise from '../exercises/CardsExercise.vue'
import ChecklistExercise from '../exercises/ChecklistExercise.vue'
import ChooseExercise from '../exercises/ChooseExercise.vue'
import ComposeExercise from '../exercises/ComposeExercise.vue'
import FamilyExercise from '../exercises/FamilyExercise.vue'
import HandExercise from '../exercises/HandExercise.vue'
import LetterExercise from '../exercises/LetterExercise.vue'
import MatchExercise from '../exercises/MatchExercise.vue'
import OrderExercise from '../exercises/OrderExercise.vue'
import PieExercise from '../exercises/PieExercise.vue'
import SayItExercise from '../exercises/SayItExercise.vue'
import ScaleExercise from '../exercises/ScaleExercise.vue'
import ScheduleExercise from '../exercises/ScheduleExercise.vue'
import SortExercise from '../exercises/SortExercise.vue'
import StagesExercise from '../exercises/StagesExercise.vue'
import ThoughtRecordExercise from '../exercises/ThoughtRecordExercise.vue'
import WeekExercise from '../exercises/WeekExercise.vue'
import WheelExercise from '../exercises/WheelExercise.vue'
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
  'body-map': BodyMapExercise,
  breathe: BreatheExercise,
  build: BuildExercise,
  cards: CardsExercise,
  checklist: ChecklistExercise,
  choose: ChooseExercise,
  compose: ComposeExercise,
  family: FamilyExercise,
  hand: HandExercise,
  letter: LetterExercise,
  match: MatchExercise,
  order: OrderExercise,
  pie: PieExercise,
  'say-it': SayItExercise,
  scale: ScaleExercise,
  schedule: ScheduleExercise,
  sort: SortExercise,
  stages: StagesExercise,
  'thought-record': ThoughtRecordExercise,
  week: WeekExercise,
  wheel: WheelExercise,
}
