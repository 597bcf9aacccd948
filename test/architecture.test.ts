import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { expect, test } from 'vitest'

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src', 'renderer', 'tools', 'test', 'content'], {
  encoding: 'utf8',
})
const files = tracked.split('\n').filter((file) => file !== '' && fs.existsSync(file))
const code = files.filter((file) => /\.(ts|vue|mjs)$/.test(file) && !file.endsWith('.d.ts'))
const product = code.filter((file) => /^(src|renderer)\//.test(file))

const importsOf = (file: string): string[] => {
  const text = fs.readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)].map((match) =>
    match[1]!.startsWith('.') ? path.join(path.dirname(file), match[1]!) : match[1]!,
  )
}

/** What a folder may import of ours, by the beginning of the path; its own folder always. */
const mayImport: Record<string, string[]> = {
  'src/core/text': [],
  'src/core/exercise': ['src/core/text'],
  'src/core/step': ['src/core/text', 'src/core/exercise'],
  'src/core/joint': ['src/core/text', 'src/core/exercise', 'src/core/step'],
  'src/core/programme': ['src/core/text', 'src/core/exercise', 'src/core/step', 'src/core/joint'],
  'src/core/visit': ['src/core/text', 'src/core/exercise', 'src/core/step', 'src/core/joint', 'src/core/programme'],
  'src/core/usage': ['src/core'],
  'src/ipc': ['src/core'],
  'src/platform': [],
  'src/preload': ['src/ipc'],
  'src/visitor': ['src/core', 'src/ipc', 'src/platform'],
  'src/office': ['src/core', 'src/ipc', 'src/platform'],
  'renderer/speech': ['src/core'],
  'renderer/composables': ['src/core', 'src/ipc', 'renderer/speech', 'renderer/locales'],
  'renderer/ui': ['src/core', 'src/ipc', 'renderer/speech', 'renderer/composables'],
  'renderer/exercises': ['src/core', 'src/ipc', 'renderer/composables', 'renderer/ui'],
  'renderer/player': ['src/core', 'src/ipc', 'renderer/composables', 'renderer/ui', 'renderer/exercises'],
  'renderer/panels': [
    'src/core',
    'src/ipc',
    'renderer/speech',
    'renderer/composables',
    'renderer/ui',
    'renderer/exercises',
    'renderer/player',
  ],
  'renderer/screens': [
    'src/core',
    'src/ipc',
    'renderer/composables',
    'renderer/ui',
    'renderer/exercises',
    'renderer/player',
    'renderer/panels',
  ],
  'renderer/joint': [
    'src/core',
    'src/ipc',
    'renderer/composables',
    'renderer/ui',
    'renderer/player',
    'renderer/panels',
    'renderer/screens',
  ],
  'renderer/staff': ['src/core', 'src/ipc', 'renderer/ui', 'renderer/styles'],
  'renderer/guide': ['src/core', 'src/ipc', 'renderer/staff', 'renderer/styles'],
}

const isOurs = (target: string) => /^(src|renderer|tools|test)\//.test(target)

test.each(Object.entries(mayImport))('%s imports only what it may', (folder, allowed) => {
  const inside = product.filter((file) => file.startsWith(`${folder}/`))
  const strays = inside.flatMap((file) =>
    importsOf(file)
      .filter((target) => isOurs(target) && ![folder, ...allowed].some((one) => target === one || target.startsWith(`${one}/`)))
      .map((target) => `${file} → ${target}`),
  )
  expect(inside).not.toEqual([])
  expect(strays).toEqual([])
})

test('core imports zod and itself', () => {
  const foreign = product
    .filter((file) => file.startsWith('src/core/'))
    .flatMap((file) => importsOf(file).filter((target) => !isOurs(target) && target !== 'zod'))
  expect(foreign).toEqual([])
})

test('the border to a page is crossed in two files of the main processes, and in the preload of the page', () => {
  const users = (name: string) => product.filter((file) => new RegExp(`\\b${name}\\b`).test(fs.readFileSync(file, 'utf8')))
  expect(users('ipcMain').sort()).toEqual(['src/ipc/bind.ts', 'src/ipc/first-painted.ts'])
  expect(users('ipcRenderer')).toEqual(['src/preload/guide.ts', 'src/preload/staff.ts', 'src/preload/visitor.ts'])
})

test('a file imports what it can reach: the preload only types', () => {
  for (const file of ['src/preload/visitor.ts', 'src/preload/staff.ts', 'src/preload/guide.ts']) {
    const imported = [...fs.readFileSync(file, 'utf8').matchAll(/^import (?!type )(.*)$/gm)].map((match) => match[1])
    expect(imported).toEqual(["{ contextBridge, ipcRenderer } from 'electron'"])
  }
})

test('files stay small: median 60 lines, nine of ten 150, none over 250', () => {
  const lengths = product.map((file) => fs.readFileSync(file, 'utf8').split('\n').length).sort((one, other) => one - other)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60)
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(150)
  expect(lengths.at(-1)).toBeLessThanOrEqual(250)
})

test('names: kebab-case for TypeScript, PascalCase for components', () => {
  const odd = code.filter((file) => {
    const name = path.basename(file)
    return file.endsWith('.vue') ? !/^[A-Z][A-Za-z]*\.vue$/.test(name) : !/^[a-z0-9-]+(\.(config|test|e2e|forensic))?\.(ts|mjs)$/.test(name)
  })
  expect(odd).toEqual([])
})

test('every export of core and ipc says what it is for', () => {
  const bare = product
    .filter((file) => /^src\/(core|ipc)\//.test(file))
    .flatMap((file) => {
      const lines = fs.readFileSync(file, 'utf8').split('\n')
      return lines.flatMap((line, at) =>
        /^export (const|type|interface|function)/.test(line) && !lines[at - 1]?.endsWith('*/') ? [`${file}: ${line}`] : [],
      )
    })
  expect(bare).toEqual([])
})
