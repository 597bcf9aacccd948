import vueI18n from '@intlify/eslint-plugin-vue-i18n'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import a11y from 'eslint-plugin-vuejs-accessibility'
import ts from 'typescript-eslint'
import vueParser from 'vue-eslint-parser'

const electronOnlyIn = (name, file) => ({
  name: 'electron',
  importNames: [name],
  message: `${name} is used in ${file} only: add a request or a piece of news there.`,
})

const electronOnlyInTwo = [electronOnlyIn('ipcMain', 'src/ipc'), electronOnlyIn('ipcRenderer', 'src/preload')]

/** Files of a folder may import nothing from these others; said by the name of the folder in the import. */
const zone = (files, folders, message, paths = electronOnlyInTwo) => ({
  files: [files],
  rules: { 'no-restricted-imports': ['error', { paths, patterns: [{ group: folders.map((folder) => `**/${folder}/**`), message }] }] },
})

const inRenderer = ['src/visitor', 'src/office', 'src/platform', 'src/preload', 'tools']
const upwards = 'ui ← exercises ← player ← panels ← screens.'

// Who may import whom; the same rules are walked once more, file by file, in test/architecture.test.ts.
const zones = [
  zone('src/core/**', ['ipc', 'platform', 'visitor', 'office', 'preload', 'renderer', 'tools'], 'core imports zod and itself.'),
  zone('src/ipc/**', ['platform', 'visitor', 'office', 'renderer', 'tools'], 'ipc imports core.'),
  zone('src/platform/**', ['visitor', 'office', 'ipc', 'renderer', 'tools'], 'platform serves both processes and knows neither.'),
  zone('src/visitor/**', ['office', 'renderer', 'tools'], 'A visit reaches the office through src/ipc/channel.ts only.'),
  zone('src/office/**', ['visitor', 'renderer', 'tools'], 'The office reaches a visit through src/ipc/channel.ts only.'),
  zone('renderer/**', inRenderer, 'The renderer reaches its surroundings through the bridge only.'),
  zone('renderer/ui/**', [...inRenderer, 'exercises', 'player', 'panels', 'screens'], upwards),
  zone('renderer/exercises/**', [...inRenderer, 'player', 'panels', 'screens'], upwards),
  zone('renderer/player/**', [...inRenderer, 'panels', 'screens'], upwards),
  zone('renderer/panels/**', [...inRenderer, 'screens'], upwards),
]

export default ts.config(
  { ignores: ['node_modules', 'dist', 'release', '.electron', '.cache', 'coverage', 'test-results'] },
  ...ts.configs.strict,
  ...vue.configs['flat/recommended'],
  ...a11y.configs['flat/recommended'],
  {
    files: ['**/*.{ts,vue,mjs}'],
    languageOptions: { parser: vueParser, parserOptions: { parser: ts.parser, sourceType: 'module' } },
    rules: {
      'max-lines': ['error', { max: 250 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      'vue/multi-word-component-names': 'off',
      'vue/no-v-html': 'error',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
      'vuejs-accessibility/no-autofocus': 'error',
    },
  },
  ...zones,
  zone('src/ipc/{bind,first-painted}.ts', ['platform', 'visitor', 'office', 'renderer', 'tools'], 'ipc imports core.', [
    electronOnlyIn('ipcRenderer', 'src/preload'),
  ]),
  zone('src/preload/**', ['core', 'platform', 'visitor', 'office', 'renderer', 'tools'], 'The preload imports types of ipc.', [
    electronOnlyIn('ipcMain', 'src/ipc'),
  ]),
  { files: ['tools/**', '.ci/**'], rules: { 'no-console': 'off' } },
  // Electron 25 starts no program that is a module.
  { files: ['tools/icons/*.js'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['renderer/**/*.{ts,vue}'],
    plugins: { '@intlify/vue-i18n': vueI18n },
    settings: { 'vue-i18n': { localeDir: './renderer/locales/*.json', messageSyntaxVersion: '^11.0.0' } },
    rules: {
      '@intlify/vue-i18n/no-missing-keys': 'error',
      '@intlify/vue-i18n/no-raw-text': ['error', { ignorePattern: '^[-–—·:./\\s0-9]+$' }],
      '@intlify/vue-i18n/no-dynamic-keys': 'error',
    },
  },
  {
    files: ['renderer/{staff,guide}/**/*.{ts,vue}'],
    settings: { 'vue-i18n': { localeDir: './renderer/staff/locales/*.json', messageSyntaxVersion: '^11.0.0' } },
  },
  prettier,
)
