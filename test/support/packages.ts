import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'

/** The version that is built here. */
export const { version: ownVersion } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string }

/** The one after it. */
export const nextVersion = ownVersion.replace(/\d+$/, (patch) => String(Number(patch) + 1))

/** Packages that were made for a test, by the command that makes those of a release. */
export interface Packages {
  folder: string
  deb: string
  tarGz: string
  remove(): void
}

/** The program of a build in packages, unlike those of a release not compressed, which takes minutes. */
export const packagesOf = (program: string, targets: readonly ('deb' | 'tar.gz')[], version = ownVersion): Packages => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-packages-'))
  execFileSync(process.execPath, ['tools/package.mjs', '--from', program, '--out', folder, '--as', version, ...targets], {
    env: { ...process.env, DPKG_DEB_COMPRESSOR_TYPE: 'none', ELECTRON_BUILDER_COMPRESSION_LEVEL: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return {
    folder,
    deb: path.join(folder, `ses-kiosk_${version}_amd64.deb`),
    tarGz: path.join(folder, `ses-kiosk-${version}.tar.gz`),
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  }
}
