import * as fs from 'node:fs'
import * as path from 'node:path'

/** A package that is part of a build, and the text of its licence as it came with it. */
export interface BundledPackage {
  name: string
  version: string
  /** The licence's name in the list of SPDX, as in "MIT". */
  licence: string
  text: string
}

interface Manifest {
  name?: string
  version?: string
  license?: string
}

/** Code of a bundler that it adds by itself, by the package it comes from. */
const addedBy: Readonly<Record<string, string>> = {
  '\0vite/': 'vite',
  '\0rolldown/': 'rolldown',
  '\0plugin-vue:': '@vitejs/plugin-vue',
  '\0virtual:': '.',
}

const manifestIn = (folder: string): Manifest | undefined => {
  const file = path.join(folder, 'package.json')
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Manifest) : undefined
}

/** Some folders within a package have a package.json of their own, that only says what their files are. */
const folderAround = (file: string): string => {
  const folder = path.dirname(file)
  const { name, version } = manifestIn(folder) ?? {}
  if (name !== undefined && version !== undefined) return folder
  if (folder === path.dirname(folder)) throw new Error(`${file} belongs to no package: nobody knows its licence`)
  return folderAround(folder)
}

const folderOf = (id: string, root: string): string => {
  if (!id.startsWith('\0')) return folderAround(id.replace(/\?.*$/, ''))
  const [, name] = Object.entries(addedBy).find(([prefix]) => id.startsWith(prefix)) ?? []
  if (name === undefined)
    throw new Error(`${id.slice(1)} is in the build and nobody knows its licence: say in tools/licences/packages.ts where it is from`)
  return name === '.' ? root : path.join(root, 'node_modules', name)
}

/** Vite's and Rolldown's files go on with the licences of what they themselves are made of, of which nothing comes into a build. */
const ofItself = (text: string): string => text.split(/^# Licenses of bundled dependencies/m)[0]!.trim()

const packageIn = (folder: string): BundledPackage => {
  const { name, version, license } = manifestIn(folder)!
  const file = fs.readdirSync(folder).find((one) => /^licen[cs]e(\.|$)/i.test(one))
  const text = file === undefined ? '' : ofItself(fs.readFileSync(path.join(folder, file), 'utf8'))
  if (text === '' || license === undefined) throw new Error(`${name!} is in the build and comes without a licence: it cannot be shipped`)
  return { name: name!, version: version!, licence: license, text }
}

/** The packages that the modules of a build come from, that in `root` first; an error where one has no licence. */
export const packagesOf = (ids: Iterable<string>, root: string): BundledPackage[] => {
  const folders = new Set([root, ...[...ids].map((id) => fs.realpathSync(folderOf(id, root)))])
  return [...folders].map(packageIn)
}
