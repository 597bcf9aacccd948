import type { LoadedProgramme } from '../content'
import { fileProblem, type Problem } from '../problem'
import { problemAt } from '../source'
import type { Check } from './check'

const fileOf = (programme: string, module: string) => `content/${programme}/${module}.yaml`

/** Every module that the first question and the paths name, with where it stands. */
const ways = ({ value }: NonNullable<LoadedProgramme['head']>) => [
  ...(value.weighs?.answers ?? []).flatMap(({ leadsTo = [] }, index) =>
    leadsTo.map((module, place) => ({ module, at: ['weighs', 'answers', index, 'leadsTo', place] })),
  ),
  ...(value.okay?.modules ?? []).map((module, index) => ({ module, at: ['okay', 'modules', index] })),
  ...value.plans.flatMap(({ modules }, index) => modules.map((module, place) => ({ module, at: ['plans', index, 'modules', place] }))),
  ...(value.paths ?? []).flatMap(({ opensWith }, index) =>
    opensWith.map((module, place) => ({ module, at: ['paths', index, 'opensWith', place] })),
  ),
]

const listed = ({ id, head, moduleFiles, modules }: LoadedProgramme): Problem[] => {
  if (!head) return []
  const { source, value } = head
  const themes = value.themes.map((theme) => theme.id)
  return [
    ...value.modules.flatMap((module, index) => {
      const at = ['modules', index]
      if (value.modules.indexOf(module) < index) return [problemAt(source, at, `"${module}" stands in the list twice: take one away`)]
      return moduleFiles.includes(fileOf(id, module))
        ? []
        : [problemAt(source, at, `there is no ${fileOf(id, module)}: write it, or take "${module}" off the list`)]
    }),
    ...moduleFiles
      .filter((file) => !value.modules.some((module) => fileOf(id, module) === file))
      .map((file) =>
        fileProblem(file, `no visitor will ever see this module: add it to modules: in ${source.file}, or take the file away`),
      ),
    ...ways(head)
      .filter(({ module }) => !value.modules.includes(module))
      .map(({ module, at }) => problemAt(source, at, `"${module}" is not one of the modules: name one of ${value.modules.join(', ')}`)),
    ...modules
      .filter((module) => !themes.includes(module.value.theme))
      .map((module) =>
        problemAt(
          module.source,
          ['theme'],
          `there is no theme "${module.value.theme}" in ${source.file}: the themes are ${themes.join(', ')}`,
        ),
      ),
  ]
}

const withoutHead = ({ id, head }: LoadedProgramme, problems: readonly Problem[]): Problem[] => {
  const file = `content/${id}/programme.yaml`
  if (head || problems.some((problem) => problem.file === file)) return []
  return [fileProblem(file, 'the file is missing: it says what the programme is called and in which order its modules stand')]
}

/** The list of modules in `programme.yaml`, the files beside it, and the themes they belong to. */
export const moduleList: Check = ({ programmes, problems }) =>
  programmes.flatMap((programme) => [...withoutHead(programme, problems), ...listed(programme)])
