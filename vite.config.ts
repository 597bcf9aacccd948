import vue from '@vitejs/plugin-vue'
import * as fs from 'node:fs'
import { builtinModules } from 'node:module'
import * as path from 'node:path'
import { defineConfig, runnerImport, type Plugin } from 'vite'

// The oldest Electron the output must run on: 25 (Chrome 114, Node 18). The `electron` package may be newer.
const chrome = 'chrome114'
const node = 'node18'
const external = ['electron', ...builtinModules, /^node:/]
const root = import.meta.dirname

// Through Vite's own loader, since the plugin shares the app's schemas.
const { contentPlugin } = (
  await runnerImport<typeof import('./tools/content/plugin')>('./tools/content/plugin.ts', { root, configFile: false })
).module

const { licencesPlugin } = (
  await runnerImport<typeof import('./tools/licences/plugin')>('./tools/licences/plugin.ts', { root, configFile: false })
).module

const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }
/** The day of the build; of the sources where SOURCE_DATE_EPOCH says so, so that the same sources give the same bytes on any day. */
const built = new Date(Number(process.env.SOURCE_DATE_EPOCH) * 1000 || Date.now()).toISOString().slice(0, 10)

const bundle = (name: string, inputs: readonly string[], build: string) => ({
  consumer: 'server' as const,
  define: { __BUILD__: JSON.stringify(build), __VERSION__: JSON.stringify(version), __BUILT__: JSON.stringify(built) },
  resolve: { noExternal: true as const, builtins: external },
  build: {
    target: node,
    outDir: `../dist/${name}`,
    emptyOutDir: true,
    minify: false,
    sourcemap: false,
    rolldownOptions: {
      input: inputs.map((input) => path.join(root, 'src', input)),
      external,
      output: { format: 'cjs' as const, entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
    },
  },
})

const everyPage =
  /preload-helper|export-helper|node_modules\/(@?vue|vue-i18n|@intlify)\/|core\/text\/language|ui\/(ActionButton|BrandMark|IconText)/

const layers = '@layer tokens, base, parts;'

/** The order of the cascade layers, first in every stylesheet: which one a page loads first is up to the bundler. */
const layerOrder: Plugin = {
  name: 'layer-order',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = `${layers}${String(file.source)}`
    }
  },
}

/** No schema in the page: see renderer/inert-zod.ts. */
const inertSchemas: Plugin = {
  name: 'inert-schemas',
  enforce: 'pre',
  applyToEnvironment: (environment) => environment.name === 'client',
  resolveId: (name) => (name === 'zod' ? path.join(root, 'renderer/inert-zod.ts') : undefined),
}

export default defineConfig(({ mode }) => {
  const kind = mode === 'test' || mode === 'dev' ? mode : 'release'
  return {
    root: 'renderer',
    base: './',
    publicDir: false,
    plugins: [
      inertSchemas,
      layerOrder,
      vue(),
      contentPlugin({ root: path.join(root, 'content') }),
      // What is run for its author only is given to nobody, and has parts that a build for others has not.
      kind !== 'dev' && licencesPlugin({ root }),
    ],
    define: {
      __VUE_OPTIONS_API__: false,
      __VUE_PROD_DEVTOOLS__: false,
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false,
      __VUE_I18N_LEGACY_API__: false,
      __VUE_I18N_FULL_INSTALL__: false,
      __INTLIFY_PROD_DEVTOOLS__: false,
      __INTLIFY_DROP_MESSAGE_COMPILER__: false,
      __INTLIFY_JIT_COMPILATION__: true,
      'process.env.NODE_ENV': JSON.stringify(kind === 'dev' ? 'development' : 'production'),
    },
    builder: {
      async buildApp(builder) {
        for (const name of ['client', 'main', 'preload']) await builder.build(builder.environments[name]!)
      },
    },
    environments: {
      client: {
        build: {
          target: chrome,
          outDir: '../dist/renderer',
          emptyOutDir: true,
          modulePreload: { polyfill: false },
          assetsInlineLimit: 0,
          rolldownOptions: {
            input: ['index', 'guard', 'staff', 'guide'].map((page) => path.join(root, `renderer/${page}.html`)),
            output: {
              codeSplitting: {
                groups: [
                  // Content apart from script, so that either can be measured.
                  { name: 'content', test: /virtual:(help|programmes|blame)$/ },
                  // What every page begins with, in one file; what loads the rest would lie with the content, and be waited for with it.
                  { name: 'base', test: everyPage, priority: 1 },
                ],
              },
            },
          },
        },
      },
      main: bundle('main', ['main.ts'], kind),
      preload: bundle(
        'preload',
        ['visitor', 'staff', 'guide'].map((page) => `preload/${page}.ts`),
        kind,
      ),
    },
  }
})
