import * as fs from 'node:fs'
import * as path from 'node:path'
import { build } from 'vite'
import { describe, expect, test } from 'vitest'
import { packagesOf, type BundledPackage } from '../../tools/licences/packages'
import { licencesPlugin } from '../../tools/licences/plugin'
import { readLicences } from '../../src/office/staff/licences'
import { folder } from '../office/broken-files'

type Files = Record<string, string>
const write = (root: string, files: Files) => {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    fs.writeFileSync(path.join(root, name), text)
  }
}
const manifest = (name: string, more: object = {}) => JSON.stringify({ name, version: '1.2.3', license: 'MIT', ...more })

/** A project with two packages, one of which nothing of it uses. */
const project = (more: Files = {}): string => {
  const root = fs.realpathSync(folder())
  write(root, {
    'package.json': manifest('own', { license: 'EUPL-1.2' }),
    LICENSE: 'our licence\n',
    'main.js': `import { used } from 'used'\nimport './sheet.css'\nconsole.log(used)\n`,
    'sheet.css': `@import url('font/font.css');\n`,
    'node_modules/used/package.json': manifest('used', { type: 'module', main: 'esm/index.js' }),
    'node_modules/used/esm/package.json': '{ "type": "module" }',
    'node_modules/used/esm/index.js': `import { unneeded } from 'unneeded'\nexport const used = 'used'\nexport const other = () => unneeded\n`,
    'node_modules/used/LICENSE.md': 'used: MIT\n\n# Licenses of bundled dependencies\n\nof others',
    'node_modules/unneeded/package.json': manifest('unneeded', { type: 'module', main: 'index.js', sideEffects: false }),
    'node_modules/unneeded/index.js': `export const unneeded = 'unneeded'\n`,
    'node_modules/font/package.json': manifest('font', { license: 'OFL-1.1' }),
    'node_modules/font/font.css': `@font-face { font-family: a; src: url('./a.woff2') }\n`,
    'node_modules/font/a.woff2': 'font',
    'node_modules/font/licence.txt': 'font: OFL',
    ...more,
  })
  return root
}

const built = async (root: string): Promise<BundledPackage[]> => {
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [licencesPlugin({ root })],
    build: { outDir: 'dist/renderer', assetsInlineLimit: 0, rolldownOptions: { input: path.join(root, 'main.js') } },
  })
  return JSON.parse(fs.readFileSync(path.join(root, 'dist/renderer/licences.json'), 'utf8')) as BundledPackage[]
}

describe('the licences of a build', () => {
  test('are those of what is really in it: our own first, fonts too, and nothing that was left out', async () => {
    expect(await built(project())).toEqual([
      { name: 'own', version: '1.2.3', licence: 'EUPL-1.2', text: 'our licence' },
      { name: 'used', version: '1.2.3', licence: 'MIT', text: 'used: MIT' },
      { name: 'font', version: '1.2.3', licence: 'OFL-1.1', text: 'font: OFL' },
    ])
  })

  test.each<[string, Files]>([
    ['a text', { 'node_modules/used/LICENSE.md': '' }],
    ['a name', { 'node_modules/used/package.json': manifest('used', { license: undefined, type: 'module', main: 'esm/index.js' }) }],
  ])('a package whose licence lacks %s cannot be built in', async (_, change) => {
    await expect(built(project(change))).rejects.toThrow('used is in the build and comes without a licence')
  })

  test('a package without the file cannot be built in either', async () => {
    const root = project()
    fs.rmSync(path.join(root, 'node_modules/used/LICENSE.md'))
    await expect(built(root)).rejects.toThrow('used is in the build and comes without a licence')
  })

  test('know what bundlers add by themselves, and stop at what nobody knows', () => {
    const names = (id: string) => packagesOf([id], path.resolve('.')).map(({ name }) => name)
    expect(names('\0vite/preload-helper.js')).toEqual(['ses-kiosk', 'vite'])
    expect(names('\0virtual:help')).toEqual(['ses-kiosk'])
    expect(names(path.resolve('node_modules/zod/v4/index.js?import'))).toEqual(['ses-kiosk', 'zod'])
    expect(() => names('\0somebody:else')).toThrow('somebody:else is in the build and nobody knows its licence')
    expect(() => names('/nowhere/at/all.js')).toThrow('belongs to no package')
  })
})

test('the staff area shows those of every part once, our own first, the others by name', () => {
  const root = folder()
  const one = (name: string) => ({ name, version: '1.0.0', licence: 'MIT', text: name })
  const part = (...names: string[]) => JSON.stringify(names.map(one))
  write(root, { 'dist/main/licences.json': part('own', 'zod'), 'dist/renderer/licences.json': part('own', 'vue', 'zod', 'abc') })
  expect(readLicences(root).map(({ name }) => name)).toEqual(['own', 'abc', 'vue', 'zod'])
  expect(readLicences(folder())).toEqual([])
})
