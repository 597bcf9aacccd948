import { extractFile } from '@electron/asar'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { expect, test } from 'vitest'
import type { Licence } from '../../src/ipc/staff-bridge'
import { programs } from '../support/kiosk'

const resources = path.join(path.dirname(programs.test), 'resources')
const licencesOf = (part: string) =>
  JSON.parse(extractFile(path.join(resources, 'app.asar'), `dist/${part}/licences.json`).toString()) as Licence[]
const packaged = ['main', 'preload', 'renderer'].flatMap(licencesOf)

/** The packages that our own sources name, apart from types and from what the platform is. */
const imported = (() => {
  const sources = fs.globSync('{src,renderer}/**/*.{ts,vue,css}').map((file) => fs.readFileSync(file, 'utf8'))
  const from = sources.flatMap((text) => [...text.matchAll(/^import (?!type )(?:[^'"]* from )?'([^'./][^']*)'|url\('([^'./][^']*)'\)/gm)])
  const names = from.map(([, script, sheet]) => (script ?? sheet)!).filter((name) => !/^(node:|virtual:|electron$)/.test(name))
  return [
    ...new Set(
      names.map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
    ),
  ].sort()
})()

test('every package that the sources name is on the list of licences of the packaged app, with its own text', () => {
  expect(imported).toEqual(expect.arrayContaining(['zod', 'vue', 'lowdb', '@lucide/vue', '@fontsource-variable/noto-sans-arabic']))
  for (const name of imported) {
    // The package "vue" only hands its parts on.
    const { version, licence, text } = packaged.find((one) => one.name === (name === 'vue' ? '@vue/runtime-dom' : name))!
    const folder = path.join('node_modules', name)
    const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string; license: string }
    expect([name, version, licence]).toEqual([name, manifest.version, manifest.license])
    if (name !== 'vue') expect(fs.readFileSync(fs.globSync(path.join(folder, 'LICENSE*'))[0]!, 'utf8')).toContain(text)
  }
})

test('our own licence is the first, and those of the platform lie beside the program', () => {
  expect(packaged[0]).toMatchObject({ name: 'ses-kiosk', licence: 'EUPL-1.2', text: fs.readFileSync('LICENSE', 'utf8').trim() })
  for (const file of ['LICENSE.electron.txt', 'LICENSES.chromium.html'])
    expect(fs.statSync(path.join(path.dirname(programs.test), file)).size).toBeGreaterThan(1000)
})
