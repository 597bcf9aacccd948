import path from 'node:path'
import type { Plugin } from 'vite'
import { catalogue, helpLineIds } from '../../src/core/programme/catalogue'
import { problemsIn } from './checks'
import type { Circumstances } from './checks/check'
import type { Content } from './content'
import { pathIn, readContentFolder, type Files } from './files'
import { loadContent } from './load'
import { drawnPictures, servePictures } from './media'
import { errorsIn, printed } from './problem'
import { thisMonth } from './this-month'
import { isVirtual, virtualSource } from './virtual-modules'

interface Read {
  files: Files
  content: Content
  errors: string[]
}

interface Options extends Partial<Circumstances> {
  /** The content folder, absolute. */
  root: string
}

const readAll = async (folder: string, circumstances: Circumstances): Promise<Read> => {
  const files = await readContentFolder(folder)
  const content = loadContent(files)
  return { files, content, errors: errorsIn(problemsIn(content, circumstances)).map(printed) }
}

const summary = (errors: readonly string[]) =>
  `${errors.length === 1 ? 'one error' : `${errors.length} errors`} in the content:\n${errors.join('\n')}`

const prefix = '\0'

/**
 * Brings `content/` into the app: `virtual:programmes`, `virtual:help`, `virtual:blame`, and each module of a
 * programme as a chunk of its own; `virtual:readiness` is for the office process. Content with an error in it is never built; while the app is being developed
 * the errors stand in the browser, and go when the file is saved again.
 *
 * The catalogue and the month are the app's own and today's, unless a test chooses others.
 */
export const contentPlugin = ({ root: folder, ...chosen }: Options): Plugin => {
  const circumstances = { catalogue, helpLines: helpLineIds, month: thisMonth(), ...chosen }
  let reading: Promise<Read> | undefined
  const read = () => (reading ??= readAll(folder, circumstances))
  const isContent = (file: string) => {
    const way = path.relative(folder, file)
    return !way.startsWith('..') && !path.isAbsolute(way)
  }

  return {
    name: 'ses-content',

    resolveId: (name) => (isVirtual(name) ? `${prefix}${name}` : undefined),

    async load(id) {
      const name = id.slice(prefix.length)
      if (!id.startsWith(prefix) || !isVirtual(name)) return undefined
      const { content, files, errors } = await read()
      for (const file of files.keys()) this.addWatchFile(pathIn(folder, file))
      if (errors.length > 0) this.error(summary(errors))
      return virtualSource(name, content) ?? this.error(`there is no module for ${name} in content/: correct the id where it is imported`)
    },

    async generateBundle() {
      if (this.environment.name !== 'client') return
      const { files, content } = await read()
      for (const name of content.pictures)
        this.emitFile({ type: 'asset', fileName: name.replace(/^content\//, ''), source: files.get(name)! })
      for (const [id, draw] of drawnPictures(content)) this.emitFile({ type: 'asset', fileName: `media/${id}.svg`, source: draw() })
    },

    watchChange(file) {
      if (isContent(file)) reading = undefined
    },

    configureServer(server) {
      server.watcher.add(folder)
      // A picture that cannot be drawn yet is not there; what is wrong with it stands in the browser already.
      const drawn = async (id: string) => {
        const { content, errors } = await read()
        return errors.length > 0 ? undefined : drawnPictures(content).get(id)?.()
      }
      server.middlewares.use(servePictures(folder, drawn))
    },

    hotUpdate({ file }) {
      if (!isContent(file)) return undefined
      reading = undefined
      const { moduleGraph, hot } = this.environment
      for (const [id, module] of moduleGraph.idToModuleMap)
        if (id.startsWith(prefix) && isVirtual(id.slice(prefix.length))) moduleGraph.invalidateModule(module)
      hot.send({ type: 'full-reload' })
      return []
    },
  }
}
