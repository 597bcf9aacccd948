#!/usr/bin/env node
// The bill of materials of a packaged app (CycloneDX 1.5): what npm says of each package that is really in the build, and the
// platform beside it, whose versions are read out of the very files that are shipped.
//   node tools/sbom.mjs [folder of the packaged app] [file to write]
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = path.resolve(import.meta.dirname, '..')

/** Every package of the lock file, as npm describes them; nothing is fetched. */
const npmSays = () => {
  const { npm_execpath: npm } = process.env
  const args = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application', '--loglevel=error']
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26, shell: !npm && process.platform === 'win32' }
  return JSON.parse(npm ? execFileSync(process.execPath, [npm, ...args], options) : execFileSync('npm', args, options))
}

/** The packages that the builds of the app left a licence of (tools/licences), but for the app itself. */
const bundled = () => {
  const files = ['main', 'preload', 'renderer'].map((part) => path.join(root, 'dist', part, 'licences.json'))
  const [own, ...others] = files.flatMap((file) => JSON.parse(fs.readFileSync(file, 'utf8')))
  return { own, refs: new Set(others.filter(({ name }) => name !== own.name).map(({ name, version }) => `${name}@${version}`)) }
}

/** Reads versions out of a file of the platform; what it does not say is left out, never made up. */
const readerOf = (folder, names) => {
  const file = names.map((name) => path.join(folder, name)).find((one) => fs.existsSync(one))
  const text = file ? fs.readFileSync(file, 'latin1') : ''
  return (pattern) => {
    const version = pattern.exec(text)?.[1]
    if (!version) console.warn(`sbom: no ${pattern.source} in ${names.join(' or ')} in ${folder}: the version is left out.`)
    return version
  }
}

const part = (name, version, licence, more) => ({
  type: 'framework',
  'bom-ref': version ? `${name}@${version}` : name,
  name,
  ...(version && { version }),
  licenses: [{ license: { id: licence } }],
  ...(version && more),
})

/** The platform in a packaged app. */
export const platformIn = (folder) => {
  const program = readerOf(folder, ['ses-kiosk', 'ses-kiosk.exe'])
  const [electron, chromium, node] = [/Electron\/(\d+\.\d+\.\d+)/, /Chrome\/(\d+\.\d+\.[1-9]\d*\.\d+)/, /node-v(\d+\.\d+\.\d+)/].map(
    program,
  )
  const ffmpeg = readerOf(folder, ['libffmpeg.so', 'ffmpeg.dll'])(/FFmpeg version ([\w.-]+)/)
  return [
    part('electron', electron, 'MIT', { purl: `pkg:npm/electron@${electron}` }),
    part('chromium', chromium, 'BSD-3-Clause', { cpe: `cpe:2.3:a:google:chrome:${chromium}:*:*:*:*:*:*:*` }),
    part('node', node, 'MIT', { purl: `pkg:generic/node@${node}`, cpe: `cpe:2.3:a:nodejs:node.js:${node}:*:*:*:*:*:*:*` }),
    part('ffmpeg', ffmpeg, 'LGPL-2.1-or-later', { purl: `pkg:generic/ffmpeg@${ffmpeg}` }),
  ]
}

const ofBuild = ({ 'bom-ref': ref, type, name, version, purl, hashes, licenses }) => ({
  type,
  'bom-ref': ref,
  name,
  version,
  scope: 'required',
  purl,
  hashes,
  licenses,
})

/** The bill of materials of the app that is packaged in a folder. */
export const sbomOf = (folder) => {
  const { metadata, components, dependencies } = npmSays()
  const { own, refs } = bundled()
  const known = components.filter((one) => refs.has(one['bom-ref'])).map(ofBuild)
  const missing = [...refs].filter((ref) => !known.some((one) => one['bom-ref'] === ref))
  if (missing.length > 0) throw new Error(`in the build, but not in package-lock.json: ${missing.join(', ')}`)
  const platform = platformIn(folder)
  const [electron, ...inElectron] = platform.map((one) => one['bom-ref'])
  const app = `${own.name}@${own.version}`
  const content = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      timestamp: new Date(Number(process.env.SOURCE_DATE_EPOCH) * 1000 || Date.now()).toISOString(),
      lifecycles: [{ phase: 'build' }],
      tools: metadata.tools,
      component: {
        type: 'application',
        'bom-ref': app,
        name: own.name,
        version: own.version,
        licenses: [{ license: { id: own.licence } }],
      },
    },
    components: [...known, ...platform],
    dependencies: [
      { ref: app, dependsOn: [...known.map((one) => one['bom-ref']), electron] },
      ...dependencies
        .filter(({ ref }) => refs.has(ref))
        .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) })),
      { ref: electron, dependsOn: inElectron },
    ],
  }
  // Nothing here is random: with SOURCE_DATE_EPOCH the same build gives the same bytes.
  const hex = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  const { $schema, bomFormat, specVersion, ...rest } = content
  const serialNumber = `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')}`
  return { $schema, bomFormat, specVersion, serialNumber, ...rest }
}

/** Writes the bill of materials of the app that is packaged in a folder. */
export const writeSbom = (folder, file) => fs.writeFileSync(file, `${JSON.stringify(sbomOf(folder), null, 2)}\n`)

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const usual = path.join(root, 'release', process.platform === 'win32' ? 'win-unpacked' : 'linux-unpacked')
  const [folder = usual, file = path.join(root, 'release', 'sbom.cdx.json')] = process.argv.slice(2)
  if (!fs.existsSync(folder)) {
    console.error(`There is no ${folder}: package the app first, with  npm run app:dir.`)
    process.exit(1)
  }
  writeSbom(folder, file)
  console.log(file)
}
