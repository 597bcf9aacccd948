import Ajv from 'ajv'
import type { Configuration } from 'electron-builder'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const config = parse(fs.readFileSync('electron-builder.yml', 'utf8')) as Configuration
const schema = JSON.parse(fs.readFileSync('node_modules/app-builder-lib/scheme.json', 'utf8')) as object
const faultsOf = (one: object): string[] => {
  const ajv = new Ajv({ allErrors: true })
  return ajv.validate(schema, one) ? [] : (ajv.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`)
}

describe('the configuration of electron-builder', () => {
  test('is one by its own schema', () => {
    expect(faultsOf(config)).toEqual([])
  })

  test('would be found out with a setting that there is not, or a value that it cannot have', () => {
    expect(faultsOf({ ...config, nsis: { ...config.nsis, perMachin: true } })).not.toEqual([])
    expect(faultsOf({ ...config, msi: { ...config.msi, perMachine: 'yes' } })).not.toEqual([])
  })

  test('names only files that there are', () => {
    const resources = [config.linux, config.win].flatMap((platform) => (platform?.extraResources ?? []) as (string | { from: string })[])
    const files = [
      ...resources.map((one) => (typeof one === 'string' ? one : one.from)),
      ...[config.linux?.icon, config.win?.icon, config.afterPack as string],
      ...[config.deb?.afterInstall, config.deb?.afterRemove, config.deb?.appArmorProfile],
      ...(config.deb?.fpm ?? []).map((mapping) => mapping.split('=')[0]),
    ]
    expect(files.length).toBeGreaterThan(12)
    for (const file of files) expect(() => fs.lstatSync(path.resolve(file!)), file!).not.toThrow()
  })
})

describe('what Windows installs', () => {
  test('is for the whole computer, needs no answer and no rights to run, makes no shortcut and starts nothing', () => {
    for (const installer of [config.nsis, config.msi]) {
      expect(installer).toMatchObject({
        perMachine: true,
        createDesktopShortcut: false,
        createStartMenuShortcut: false,
        runAfterFinish: false,
      })
    }
    expect(config.nsis).toMatchObject({ oneClick: false, allowToChangeInstallationDirectory: false, deleteAppDataOnUninstall: false })
    expect(config.win?.requestedExecutionLevel).toBe('asInvoker')
    expect([config.fileAssociations, config.protocols, config.publish]).toEqual([undefined, undefined, null])
  })

  test('is found by newer versions by these two names, for ever', () => {
    expect(config.nsis?.guid).toBe('d03dd1dd-be49-4704-b9d2-96923ca8cdb3')
    expect(config.msi?.upgradeCode).toBe('21CD8104-9BD3-4D4A-9F74-D9D94F9B5613')
  })

  test('is called what the pages for IT call it', () => {
    const name = (pattern: string | null | undefined, ext: string) =>
      pattern!.replace('${productName}', config.productName!).replace('${version}', '<version>').replace('${ext}', ext)
    const pages = ['docs/it/installera.md', 'docs/it/uppdatera.md', 'packaging/windows/intune.md'].map((page) =>
      fs.readFileSync(page, 'utf8'),
    )
    for (const page of pages) {
      expect(page).toContain(name(config.nsis?.artifactName, 'exe'))
      expect(page).toContain(name(config.msi?.artifactName, 'msi'))
    }
  })
})
