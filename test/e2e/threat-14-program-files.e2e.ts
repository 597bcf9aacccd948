import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { environmentOf, newPlaces, type Places } from '../support/kiosk'
import { items } from '../support/checklist/items'
import { copiedRelease, hasRun, marker, onRelease, ours, release, startsHere, startToItsEnd } from '../support/release'

const isRoot = process.getuid?.() === 0

let places: Places
let copy: ReturnType<typeof copiedRelease>
beforeEach(() => {
  places = newPlaces()
  copy = copiedRelease()
})
afterEach(() => {
  copy.remove()
  for (const directory of [places.home, places.run]) fs.rmSync(directory, { recursive: true, force: true })
})

const start = (program: string, args: readonly string[] = [], more: NodeJS.ProcessEnv = {}) =>
  startToItsEnd(program, args, environmentOf(places, more))

const {
  EnableCookieEncryption,
  EnableEmbeddedAsarIntegrityValidation,
  EnableNodeCliInspectArguments,
  EnableNodeOptionsEnvironmentVariable,
  GrantFileProtocolExtraPrivileges,
  OnlyLoadAppFromAsar,
  RunAsNode,
} = FuseV1Options
const off = [RunAsNode, EnableNodeOptionsEnvironmentVariable, EnableNodeCliInspectArguments, GrantFileProtocolExtraPrivileges]
const on = [EnableCookieEncryption, OnlyLoadAppFromAsar, EnableEmbeddedAsarIntegrityValidation]

/** The fuses that are not as they should be; those that an older Electron does not have are none of its faults. */
const wrongFuses = async (program: string) => {
  const wire = await getCurrentFuseWire(program)
  const isWrong = (wanted: FuseState) => (fuse: FuseV1Options) => wire[fuse] !== undefined && wire[fuse] !== wanted
  return [...off.filter(isWrong(FuseState.DISABLE)), ...on.filter(isWrong(FuseState.ENABLE))]
}

const flip = (fuses: Partial<Record<FuseV1Options, boolean>>) => flipFuses(copy.own('ses-kiosk'), { version: FuseVersion.V1, ...fuses })

describe('threat 14, the fuses of the program', () => {
  test(`19. ${items[19]}: read back from the release, they are as they should be`, async () => {
    expect(await wrongFuses(release)).toEqual([])
  })

  test('each that is flipped is seen', async () => {
    const has = await getCurrentFuseWire(release)
    const all = [...off, ...on].filter((fuse) => has[fuse] !== undefined)
    await flip(Object.fromEntries(all.map((fuse) => [fuse, off.includes(fuse)])))
    expect(await wrongFuses(copy.program)).toEqual(all)
  })
})

describe.skipIf(!startsHere)(onRelease('threat 14, the files of the program:'), () => {
  test('with its fuses flipped it runs whatever it is given as a program, and opens a debugger', async () => {
    await flip({ [RunAsNode]: true, [EnableNodeCliInspectArguments]: true })
    start(copy.program, ['-e', `require(${JSON.stringify(marker(places.home))})`], { ELECTRON_RUN_AS_NODE: '1' })
    expect(hasRun(places.home)).toBe(true)
    expect(start(copy.program, ['--inspect=0']).err).toMatch(/Debugger listening on/)
  })

  describe('another app in the place of app.asar', () => {
    const tried = () => {
      const folder = path.join(copy.resources, 'app')
      fs.mkdirSync(folder, { recursive: true })
      fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'other', version: '1.0.0', main: 'main.js' }))
      fs.writeFileSync(path.join(folder, 'main.js'), `require(${JSON.stringify(marker(places.home))}); process.exit(3)\n`)
      fs.rmSync(path.join(copy.resources, 'app.asar'))
      return start(copy.program)
    }

    test('is not looked at', () => {
      expect(tried().code).not.toBe(3)
      expect(hasRun(places.home)).toBe(false)
    })

    test('would be, without its fuse', async () => {
      await flip({ [OnlyLoadAppFromAsar]: false })
      expect(tried().code).toBe(3)
      expect(hasRun(places.home)).toBe(true)
    })
  })

  test('on Linux nothing looks at the integrity of app.asar: a changed one starts, so the program must belong to another account', () => {
    const file = copy.own('resources/app.asar')
    const [line, changed] = ['does not start with', 'was changed by test']
    fs.writeFileSync(file, fs.readFileSync(file).toString('latin1').replaceAll(line, changed), 'latin1')
    expect(ours(start(copy.program, ['--tried']).err)).toEqual([expect.stringContaining('SES Kiosk was changed by test --tried')])
    expect(ours(start(release, ['--tried']).err)).toEqual([expect.stringContaining('SES Kiosk does not start with --tried')])
  })

  test.skipIf(!isRoot)(
    `--check tells an account that may change them${isRoot ? '' : ' (not run: only root can give them to another)'}`,
    () => {
      // Where no other kiosk can be seen: while one of another account runs, it looks at nothing.
      const alone = ['unshare', '--pid', '--fork', '--mount-proc']
      const check = () => startToItsEnd(copy.program, ['--check'], environmentOf(places, { DISPLAY: '' }), alone)
      const said = () =>
        check()
          .out.split('\n')
          .filter((line) => line.includes('program-files'))
      expect(said()).toEqual([expect.not.stringContaining('app.asar')])
      fs.chmodSync(copy.own('resources/app.asar'), 0o666)
      expect(said()).toEqual([`warning program-files: this account can change ${path.join(copy.resources, 'app.asar')}`])
    },
  )
})
