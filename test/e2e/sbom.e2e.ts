import { extractFile } from '@electron/asar'
import Ajv from 'ajv'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { expect, test } from 'vitest'
import { environmentOf, newPlaces, programs } from '../support/kiosk'
import { startToItsEnd } from '../support/release'

interface Bill {
  metadata: { component: { name: string } }
  components: { name: string; version: string; hashes?: { alg: string; content: string }[] }[]
  dependencies: { ref: string; dependsOn: string[] }[]
}

const resources = path.join(path.dirname(programs.test), 'resources')
const bill = JSON.parse(fs.readFileSync(path.join(resources, 'sbom.cdx.json'), 'utf8')) as Bill
const versionOf = (name: string) => bill.components.find((one) => one.name === name)?.version

const schemas = 'test/tools/cyclonedx'
const ajv = new Ajv({ unknownFormats: 'ignore', schemaId: '$id', logger: false })
const schema = (name: string) => JSON.parse(fs.readFileSync(`${schemas}/${name}`, 'utf8')) as object
for (const name of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json'])
  ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}`)
const isBill = ajv.compile(schema('bom-1.5.SNAPSHOT.schema.json'))

test('the bill of materials beside the program is one by the schema of CycloneDX', () => {
  expect([isBill(bill), isBill.errors]).toEqual([true, null])
  const nameless = { ...bill, components: bill.components.map(({ name: _, ...one }) => one) }
  expect(isBill(nameless)).toBe(false)
  expect(isBill({ ...bill, serialNumber: 'none' })).toBe(false)
})

test('it names what is in the build and the platform, and nothing that only helped to build it', () => {
  const read = (part: string) => extractFile(path.join(resources, 'app.asar'), `dist/${part}/licences.json`).toString()
  const built = ['main', 'preload', 'renderer'].flatMap((part) => JSON.parse(read(part)) as { name: string; version: string }[])
  const names = new Set(built.filter(({ name }) => name !== 'ses-kiosk').map(({ name }) => name))
  expect(bill.components.map(({ name }) => name).sort()).toEqual([...names, 'electron', 'chromium', 'node', 'ffmpeg'].sort())
  for (const { name, version } of built) if (names.has(name)) expect([name, versionOf(name)]).toEqual([name, version])
  for (const tool of ['typescript', 'vitest', 'electron-builder']) expect(versionOf(tool)).toBeUndefined()
})

test('each package has the checksum that the lock file asks for', () => {
  const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, { integrity: string }> }
  const withHashes = bill.components.filter(({ hashes }) => hashes)
  expect(withHashes).toHaveLength(bill.components.length - 4)
  for (const { name, hashes } of withHashes)
    expect([name, `sha512-${Buffer.from(hashes![0]!.content, 'hex').toString('base64')}`]).toEqual([
      name,
      packages[`node_modules/${name}`]!.integrity,
    ])
})

test('its versions of the platform are those that the packaged program itself says', () => {
  const places = newPlaces()
  const { out } = startToItsEnd(programs.test, ['--no-sandbox', '--check'], environmentOf(places, { DISPLAY: '' }))
  for (const directory of [places.home, places.run]) fs.rmSync(directory, { recursive: true, force: true })
  expect(out).toContain(`Electron ${versionOf('electron')}, Chromium ${versionOf('chromium')}, Node ${versionOf('node')}, `)
  expect(bill.dependencies.find(({ ref }) => ref.startsWith('electron@'))!.dependsOn).toHaveLength(3)
})
