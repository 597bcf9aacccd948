import { builtinModules } from 'node:module'
import * as path from 'node:path'
import { build } from 'vite'

/** Bundles a file for Electron as `<name>.cjs` in a folder; each by itself, since a preload in a sandbox can load no other file. */
export const bundle = (name: string, source: string, folder: string) =>
  build({
    configFile: false,
    logLevel: 'silent',
    define: { __BUILD__: JSON.stringify('test'), __VERSION__: JSON.stringify('0.0.0'), __BUILT__: JSON.stringify('2026-11-22') },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: { [name]: path.resolve(source) },
        external: ['electron', ...builtinModules, /^node:/],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  })
