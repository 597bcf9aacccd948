import { catalogue, programmeIds, type ModuleId, type ProgrammeId } from '../../src/core/programme/catalogue'
import { languages, type Language } from '../../src/core/text/language'
import { publishedModule } from './modules'

/** A module and the programme it is found in. */
export interface Place {
  programme: ProgrammeId
  module: ModuleId
}

const places: Place[] = programmeIds.flatMap((programme) => catalogue[programme].map((module) => ({ programme, module })))

const kindsIn = ({ module }: Place) => publishedModule(module).steps.map(({ kind }) => kind)

/**
 * As few modules as show every kind of step and every programme, the richest first: a walk through all of them in every
 * language takes far too long to be done with every change.
 */
const covering = (): Place[] => {
  const missing = new Set<string>(places.flatMap(({ programme, ...rest }) => [programme, ...kindsIn({ programme, ...rest })]))
  const gain = (place: Place) => [place.programme, ...new Set(kindsIn(place))].filter((one) => missing.has(one)).length
  const chosen: Place[] = []
  while (missing.size > 0) {
    const best = places.reduce((one, other) => (gain(other) > gain(one) ? other : one))
    for (const one of [best.programme, ...kindsIn(best)]) missing.delete(one)
    chosen.push(best)
  }
  return chosen
}

/** The modules that are walked in a language: together all kinds and programmes, or in the long run all there are. */
export const chosenModules = (language: Language): Place[] =>
  process.env.SES_KIOSK_LONG ? places : covering().filter((_, index) => index % languages.length === languages.indexOf(language))
