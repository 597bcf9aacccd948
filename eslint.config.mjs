import vueI18n from '@intlify/eslint-plugin-vue-i18n'
import prettier from 'eslint-config-prettier'
import importX from 'eslint-plugin-import-x'
import vue from 'eslint-plugin-vue'
import a11y from 'eslint-plugin-vuejs-accessibility'
import ts from 'typescript-eslint'
import vueParser from 'vue-eslint-parser'

const zone = (target, from, message) => ({ target, from, message })

// Who may import whom; the same rules are walked once more, file by file, in test/architecture.test.ts.
const zones = [
  zone(
    './src/core',
    ['./src/ipc', './src/platform', './src/visitor', './src/office', './src/preload', './renderer', './tools'],
    'core imports zod and itself.',
  ),
  zone('./src/ipc', ['./src/platform', './src/visitor', './src/office', './renderer', './tools'], 'ipc imports core.'),
  zone(
    './src/platform',
    ['./src/visitor', './src/office', './src/ipc', './renderer', './tools'],
    'platform serves both processes and knows neither.',
  ),
  zone('./src/visitor', ['./src/office', './renderer', './tools'], 'A visit reaches the office through src/ipc/channel.ts only.'),
  zone('./src/office', ['./src/visitor', './renderer', './tools'], 'The office reaches a visit through src/ipc/channel.ts only.'),
  zone(
    './renderer',
    ['./src/visitor', './src/office', './src/platform', './src/preload', './tools'],
    'The renderer reaches its surroundings through the bridge only.',
  ),
  zone(
    './renderer/ui',
    ['./renderer/exercises', './renderer/player', './renderer/panels', './renderer/screens'],
    'ui ← exercises ← player ← panels ← screens.',
  ),
  zone(
    './renderer/exercises',
    ['./renderer/player', './renderer/panels', './renderer/screens'],
    'ui ← exercises ← player ← panels ← screens.',
  ),
  zone('./renderer/player', ['./renderer/panels', './renderer/screens'], 'ui ← exercises ← player ← panels ← screens.'),
  zone('./renderer/panels', ['./renderer/screens'], 'ui ← exercises ← player ← panels ← screens.'),
]

const electronOnlyIn = (name, file) => ({
  name: 'electron',
  importNames: [name],
  message: `${name} is used in ${file} only: add a request or a piece of news there.`,
})

export default ts.config(
  { ignores: ['node_modules', 'dist', 'release', '.electron', '.cache', 'coverage', 'test-results'] },
  ...ts.configs.strict,
  ...vue.configs['flat/recommended'],
  ...a11y.configs['flat/recommended'],
  {
    files: ['**/*.{ts,vue,mjs}'],
    plugins: { 'import-x': importX },
    languageOptions: { parser: vueParser, parserOptions: { parser: ts.parser, sourceType: 'module' } },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.vue', '.mjs', '.json'] } } },
    rules: {
      'max-lines': ['error', { max: 250 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'no-restricted-imports': [
        'error',
        { paths: [electronOnlyIn('ipcMain', 'src/ipc/bind.ts'), electronOnlyIn('ipcRenderer', 'src/preload/visitor.ts')] },
      ],
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
  { files: ['src/ipc/bind.ts', 'src/preload/visitor.ts'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['tools/**', '.ci/**'], rules: { 'no-console': 'off' } },
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
  prettier,
)
