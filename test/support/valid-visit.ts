import { catalogue, type ModuleId } from '../../src/core/programme/catalogue'
import { openProgress, stepNumber, visitScreens, type ModuleProgress, type Visit } from '../../src/core/visit/visit'

const inProgramme = ['programme', 'visit', 'end']

const progressRules = ({ steps, whole, at }: ModuleProgress): Record<string, boolean> => ({
  'a module stands at one of its steps': steps.includes(at),
  'every step is one of the whole module': steps.every((step) => whole.includes(step)),
  'a step has one place': new Set(steps).size === steps.length,
  'step n of m': stepNumber({ steps, at }).step >= 1,
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
    'in a talk of both parents nobody is alone with safety': !visit.joint || !visit.safety,
    'a path has each module once, and only such as exist':
      new Set(visit.path).size === visit.path.length && visit.path.every((id) => own.includes(id) && (visit.kept?.includes(id) ?? true)),
    'the open module is one that was opened': (visit.module === null) === (openProgress(visit) === undefined),
    'a step is shown of an open module': visit.screen !== 'visit' || visit.module !== null,
  }
}

/** What is wrong with a visit, in words; nothing with any that a visitor can get into. */
export const brokenIn = (visit: Visit): string[] =>
  [rulesOf(visit), ...Object.values(visit.modules).map(progressRules)]
    .flatMap((rules) => Object.entries(rules))
    .filter(([, holds]) => !holds)
    .map(([rule]) => rule)
