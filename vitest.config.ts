import vue from '@vitejs/plugin-vue'
import * as path from 'node:path'
import { runnerImport } from 'vite'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const { contentPlugin } = (
  await runnerImport<typeof import('./tools/content/plugin')>('./tools/content/plugin.ts', { root, configFile: false })
).module
/** Properties take seconds on a computer that does something else meanwhile; what hangs is ended all the same. */
const patient = { testTimeout: 60_000, hookTimeout: 60_000 }
const slow = { testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false, maxWorkers: 1 }

export default defineConfig({
  plugins: [vue(), contentPlugin({ root: path.join(root, 'content') })],
  define: { __BUILD__: JSON.stringify('test'), __VERSION__: JSON.stringify('0.0.0'), __BUILT__: JSON.stringify('2026-11-22') },
  test: {
    coverage: { provider: 'v8', include: ['src/core/**/*.ts'], reporter: ['text-summary', 'json-summary'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/{core,ipc,platform,office,visitor,content,tools,packaging}/**/*.test.ts', 'test/*.test.ts'],
          environment: 'node',
          ...patient,
        },
      },
      { extends: true, test: { name: 'renderer', include: ['test/renderer/**/*.test.ts'], environment: 'happy-dom', ...patient } },
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.e2e.ts'], ...slow } },
      { extends: true, test: { name: 'forensic', include: ['test/forensic/**/*.forensic.ts'], ...slow } },
    ],
  },
})
