import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { compileInstaller, hasNsis, type Installer } from '../support/nsis/installer'
import { ownVersion } from '../support/packages'

const unless = hasNsis ? '' : ' (not run: install nsis)'

/** Texts of an installer's own data: what Windows shows of the file. */
const says = (file: Buffer, text: string) => file.includes(Buffer.from(text, 'utf16le'))

/** The scripts alone: neither was an installer run, nor is there a program in it (docs/it/bygga.md). */
describe.skipIf(!hasNsis)(`the scripts of the installer of Windows${unless}`, () => {
  let installer: Installer
  beforeAll(async () => {
    installer = await compileInstaller()
  })

  test('are compiled without a warning: what installs, and what removes', () => {
    const [removing, installing] = [true, false].map((removes) =>
      installer.compiled.filter((told) => told.includes('-DBUILD_UNINSTALLER') === removes),
    )
    expect([removing, installing].map((calls) => calls!.length)).toEqual([1, 1])
    for (const told of installer.compiled) {
      expect(told).toContain('-DDO_NOT_CREATE_DESKTOP_SHORTCUT')
      expect(told).toContain('-DDO_NOT_CREATE_START_MENU_SHORTCUT')
      expect(told).toContain('-DINSTALL_MODE_PER_ALL_USERS_REQUIRED')
      expect(told.filter((word) => word.startsWith('-DDELETE_APP_DATA'))).toEqual([])
    }
    expect(installer.setup.includes('NullsoftInst')).toBe(true)
  })

  test('ask for an administrator to install', () => {
    expect(installer.setup.includes('level="requireAdministrator"')).toBe(true)
    expect(installer.uninstaller.includes('level="requireAdministrator"')).toBe(false)
  })

  test('say whose they are, of which version, and that no trademark is claimed, under the icon of the kiosk', () => {
    for (const text of [
      'SES Kiosk',
      ownVersion,
      'Licensed under the EUPL-1.2',
      'No trademark is claimed. Independent of SES, Samarbete efter skilsmässa.',
    ])
      expect(says(installer.setup, text), text).toBe(true)
    const icon = fs.readFileSync('packaging/icons/icon.ico')
    const [length, at] = [icon.readUInt32LE(6 + 8), icon.readUInt32LE(6 + 12)]
    expect(installer.setup.includes(icon.subarray(at, at + length))).toBe(true)
  })

  test('would be found out with a warning', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-script-'))
    onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }))
    const include = path.join(folder, 'installer.nsh')
    fs.writeFileSync(include, 'Var neverUsed\n')
    await expect(compileInstaller({ include })).rejects.toThrow(/warning treated as error/)
  })
})
