import vue from '@vitejs/plugin-vue'
import { globSync, readFileSync } from 'node:fs'
import * as path from 'node:path'
import { runnerImport } from 'vite'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const { contentPlugin } = (
  await runnerImport<typeof import('./tools/content/plugin')>('./tools/content/plugin.ts', { root, configFile: false })
).module
/** Properties take seconds on a computer that does something else meanwhile; what hangs is ended all the same. */
const patient = { testTimeout: 60_000, hookTimeout: 60_000 }
const unit = ['test/{core,ipc,platform,office,visitor,content,tools,packaging}/**/*.test.ts', 'test/*.test.ts']
/** Whoever replaces a module for a test gets all modules anew; the others share them, or loading would take longer than testing. */
const replacing = globSync('test/**/*.test.ts', { cwd: root }).filter((file) =>
  readFileSync(path.join(root, file), 'utf8').includes('vi.mock('),
)
/** One file after the other in one process: to read anew for each of them what drives the app would take minutes in all. */
const slow = { testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false, maxWorkers: 1, isolate: false }

export default defineConfig({
  plugins: [vue(), contentPlugin({ root: path.join(root, 'content') })],
  define: { __BUILD__: JSON.stringify('test'), __VERSION__: JSON.stringify('0.0.0'), __BUILT__: JSON.stringify('2026-11-22') },
  test: {
    // Not in node_modules, which the packaging beside the first part looks through.
    fsModuleCachePath: path.join(root, '.cache/vitest'),
    coverage: { provider: 'v8', include: ['src/core/**/*.ts'], reporter: ['text-summary', 'json-summary'] },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: unit, exclude: replacing, isolate: false, ...patient },
      },
      {
        extends: true,
        test: {
          name: 'renderer',
          include: ['test/renderer/**/*.test.ts'],
          exclude: replacing,
          environment: 'happy-dom',
          setupFiles: ['test/renderer/support/leave-nothing.ts'],
          isolate: false,
          ...patient,
        },
      },
      { extends: true, test: { name: 'apart', include: replacing, ...patient } },
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.e2e.ts'], ...slow } },
      { extends: true, test: { name: 'forensic', include: ['test/forensic/**/*.forensic.ts'], ...slow } },
    ],
  },
})
