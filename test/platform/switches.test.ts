import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusal, sharedSwitches } from '../../src/platform/switches'

const taken = ['--supervised', '--disable-gpu', '--ozone-platform=wayland', '--ozone-platform-hint=auto', '--force-device-scale-factor=1.5']
const visit = ['--disable-gpu', '--visitor', '--user-data-dir=/run/user/1000/ses-kiosk/visit-1/data']

test('a release takes what an administrator may need, and a visit what the office starts it with', () => {
  expect(refusal([], ['PATH', 'DISPLAY', 'SES_KIOSK_DATA_DIR', 'NODE_CHANNEL_FD'], 'office')).toBeUndefined()
  expect(refusal(taken, [], 'office')).toBeUndefined()
  expect(refusal(visit, [], 'visitor')).toBeUndefined()
  expect(refusal(['--disable-gpu', '--prove-visit'], [], 'check')).toBeUndefined()
})

describe('a release refuses', () => {
  const refused = [
    ['--inspect', '--inspect'],
    ['-inspect', '-inspect'],
    ['--remote-debugging-port=9222', '--remote-debugging-port'],
    ['--Disable-GPU', '--Disable-GPU'],
    ['--no-sandbox', '--no-sandbox'],
    ['--visitor', '--visitor'],
    ['--user-data-dir=/home/anna', '--user-data-dir'],
    ['--', '--'],
    ['somewhere', 'somewhere'],
    ['/disable-gpu', 'this'],
    ['', 'this'],
    ['--supervised\n--inspect', '--supervised'],
  ] as const
  test.each(refused)('%s', (arg, name) => {
    const line = refusal([...taken, arg], [], 'office')
    expect(line).toMatch(new RegExp(`^SES Kiosk does not start with ${name}\\. It takes nothing but --`))
  })

  test('in a kiosk what only a check is started with', () => expect(refusal(['--prove-visit'], [], 'office')).toBeDefined())

  test('in a visit what only the office takes', () => expect(refusal([...visit, '--supervised'], [], 'visitor')).toBeDefined())

  test('everything else, in one line that repeats no more than a name', () => {
    const names = /^--(disable-gpu|force-device-scale-factor|ozone-platform|ozone-platform-hint|supervised)(=.*)?$/
    const arg = fc.oneof(
      fc.string(),
      fc.string().map((name) => `--${name}`),
      fc.tuple(fc.constantFrom(...taken), fc.string()).map((both) => both.join('')),
    )
    fc.assert(
      fc.property(arg, fc.string({ minLength: 8 }), (one, secret) => {
        const line = refusal([`${one}=${secret}`], [], 'office')
        if (names.test(`${one}=${secret}`)) expect(line).toBeUndefined()
        else expect(line).toMatch(/^SES Kiosk does not start with [\w-]+\. It takes nothing but [a-z, -]+\.$/)
      }),
      { numRuns: 2000 },
    )
  })
})

test.each(['ELECTRON_DISABLE_SANDBOX', 'ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS', 'node_options', 'NODE_OF_A_LATER_VERSION'])(
  'a release refuses to start while %s is set',
  (name) => {
    const line = `SES Kiosk does not start while ${name} is set: start it without.`
    expect(refusal(taken, ['PATH', name], 'office')).toBe(line)
    expect(refusal(visit, ['PATH', name], 'visitor')).toBe(line)
  },
)

test('a visit gets the switches of the screen, outside a release that there is no sandbox, and nothing else', () => {
  expect(sharedSwitches(['ses-kiosk', ...taken, '--no-sandbox', '--remote-debugging-port=9222', '.'])).toEqual([
    '--disable-gpu',
    '--ozone-platform=wayland',
    '--ozone-platform-hint=auto',
    '--force-device-scale-factor=1.5',
    '--no-sandbox',
  ])
})
