import { catalogue, type ModuleId } from '../../src/core/programme/catalogue'
import { mostWords, sides, type Talk, type TopicTalk } from '../../src/core/joint/talk'
import { ownLineLimit } from '../../src/core/step/scene'
import { jointModules } from '../../src/core/visit/plannable'
import { openProgress, stepNumber, visitScreens, type ModuleProgress, type Visit } from '../../src/core/visit/visit'

const inProgramme = ['programme', 'visit', 'end']

const progressRules = ({ steps, whole, at }: ModuleProgress): Record<string, boolean> => ({
  'a module stands at one of its steps': steps.includes(at),
  'every step is one of the whole module': steps.every((step) => whole.includes(step)),
  'a step has one place': new Set(steps).size === steps.length,
  'step n of m': stepNumber({ steps, at }).step >= 1,
})

const topicRules = ({ matters, child, trial }: TopicTalk): Record<string, boolean> => {
  const places = [...sides.map((side) => matters[side]), child]
  return {
    'each seat has the same room': places.every(({ chosen }) => chosen.length <= mostWords && new Set(chosen).size === chosen.length),
    'a line is a line': [...places, trial].every(({ own }) => own.length <= ownLineLimit),
  }
}

const talkRules = ({ lot, topics, open, paused }: Talk): Record<string, boolean> => ({
  'who begins is drawn before anything is talked about': lot !== null || topics.length === 0,
  'a topic is talked about once': new Set(topics.map(({ topic }) => topic)).size === topics.length,
  'the open topic is one that was opened': open === null || topics.some(({ topic }) => topic === open),
  'nothing is left of a talk that was paused': !paused || (lot === null && topics.length === 0 && open === null),
})

const jointRules = (visit: Visit): Record<string, boolean> => ({
  'nobody is alone with safety, or chose another path':
    !visit.safety && visit.kept === null && visit.path.length === 0 && visit.weighs === null,
  'only what was planned is opened': Object.keys(visit.modules).every((id) => visit.planned.some((one) => one === id)),
  'only what fits two is planned': visit.planned.every((id) => jointModules.includes(id)),
  'answers are in the talk and nowhere else': Object.values(visit.modules).every(({ answers }) => Object.keys(answers).length === 0),
  'a paused talk has no page but its end': !visit.joint?.paused || visit.screen === 'end',
})

const rulesOf = (visit: Visit): Record<string, boolean> => {
  const modules = Object.keys(visit.modules) as ModuleId[]
  const own: readonly string[] = visit.programme === null ? [] : catalogue[visit.programme]
  return {
    'a page of the visit is shown': visitScreens.includes(visit.screen),
    'the start page stands until a language is chosen': (visit.screen === 'start') === (visit.language === null),
    'modules are shown once a programme is chosen, and not before': inProgramme.includes(visit.screen) === (visit.programme !== null),
    'a programme is chosen in a language': visit.programme === null || visit.language !== null,
    'safety is chosen on the page before the modules': !visit.safety || visit.introduced,
    'what is kept is known where safety was chosen, and only there': visit.safety === (visit.kept !== null),
    'every module is one of the programme': modules.every((id) => own.includes(id)),
    'in safety mode there is no module that is not kept': modules.every((id) => visit.kept?.includes(id) ?? true),
    'a plan has only modules of the programme': visit.planned.every((id) => own.includes(id)),
    'a path has each module once, and only such as exist':
      new Set(visit.path).size === visit.path.length && visit.path.every((id) => own.includes(id) && (visit.kept?.includes(id) ?? true)),
    'the open module is one that was opened': (visit.module === null) === (openProgress(visit) === undefined),
    'a step is shown of an open module': visit.screen !== 'visit' || visit.module !== null,
  }
}

/** What is wrong with a visit, in words; nothing with any that a visitor can get into. */
export const brokenIn = (visit: Visit): string[] =>
  [
    rulesOf(visit),
    ...Object.values(visit.modules).map(progressRules),
    ...(visit.joint ? [jointRules(visit), talkRules(visit.joint), ...visit.joint.topics.map(topicRules)] : []),
  ]
    .flatMap((rules) => Object.entries(rules))
    .filter(([, holds]) => !holds)
    .map(([rule]) => rule)
