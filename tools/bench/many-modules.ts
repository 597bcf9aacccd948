import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'

/** How many times the modules there are; the copies get ids of their own. */
const times = 10

const parts = [
  'src',
  'renderer',
  'tools',
  'content',
  'packaging',
  'package.json',
  'package-lock.json',
  'LICENSE',
  'electron-builder.yml',
  'vite.config.ts',
]
const linked = ['node_modules', '.electron']

const idOf = (copy: number, id: string) => (copy === 0 ? id : `${id}-${copy}`)

/** Under an id of its own, and without what two parents talk about, of which there is one in all. */
const copyOf = (source: string, id: string): string => source.replace(/^id: .*$/m, `id: ${id}`).replace(/^joint:\n(?:(?: .*)?\n)*/m, '')

const multiply = (folder: string, ids: readonly string[]): string[] => {
  const programme = path.join(folder, 'content/parents')
  for (const id of ids) {
    const source = fs.readFileSync(path.join(programme, `${id}.yaml`), 'utf8')
    for (let copy = 1; copy < times; copy += 1)
      fs.writeFileSync(path.join(programme, `${idOf(copy, id)}.yaml`), copyOf(source, idOf(copy, id)))
  }
  return Array.from({ length: times }, (_, copy) => ids.map((id) => idOf(copy, id))).flat()
}

const rewrite = (file: string, pattern: RegExp, to: string): void => {
  const before = fs.readFileSync(file, 'utf8')
  if (!pattern.test(before)) throw new Error(`${file} is not written as expected: ${String(pattern)}`)
  fs.writeFileSync(
    file,
    before.replace(pattern, () => to),
  )
}

/**
 * The same kiosk with ten times as many modules of parents, built in a folder of its own, so that it can be seen whether the
 * start grows with them. Gives its executable.
 */
export const buildManyModules = (root: string, ids: readonly string[]): string => {
  const folder = path.join(root, 'release/bench/many')
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  for (const part of parts) fs.cpSync(path.join(root, part), path.join(folder, part), { recursive: true })
  for (const link of linked) if (fs.existsSync(path.join(root, link))) fs.symlinkSync(path.join(root, link), path.join(folder, link))
  const all = multiply(folder, ids)
  rewrite(path.join(folder, 'content/parents/programme.yaml'), /^modules: .*$/m, `modules: [${all.join(', ')}]`)
  rewrite(
    path.join(folder, 'src/core/programme/catalogue.ts'),
    /parents: \[[^\]]*\]/,
    `parents: [${all.map((id) => `'${id}'`).join(', ')}]`,
  )
  const tool = (name: string, ...args: string[]) =>
    execFileSync(process.execPath, [name, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] })
  tool('tools/run.mjs', 'tools/content-check.ts', '--record')
  tool('node_modules/vite/bin/vite.js', 'build', '--mode', 'test', '--logLevel', 'error')
  tool('tools/package.mjs', '--out', 'release/test', 'dir')
  return path.join(folder, 'release/test/linux-unpacked/ses-kiosk')
}
