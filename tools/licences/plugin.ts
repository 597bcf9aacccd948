import * as path from 'node:path'
import type { Plugin } from 'vite'
import { packagesOf } from './packages'

/**
 * Leaves `licences.json` beside what a build has made: every package that is really in it, with the text of its licence.
 * The staff area shows it, and the bill of materials is made of it (tools/sbom.mjs).
 */
export const licencesPlugin = ({ root }: { root: string }): Plugin => ({
  name: 'ses-licences',
  apply: 'build',
  generateBundle(_, bundle) {
    const ids = Object.values(bundle).flatMap((file) =>
      // Fonts come by a stylesheet, which leaves no module of theirs.
      file.type === 'chunk' ? file.moduleIds : file.originalFileNames.map((name) => path.resolve(this.environment.config.root, name)),
    )
    const source = JSON.stringify(packagesOf(ids, root))
    this.emitFile({ type: 'asset', fileName: 'licences.json', source })
  },
})
