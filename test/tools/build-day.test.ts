import * as fs from 'node:fs'
import { resolveConfig } from 'vite'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => vi.unstubAllEnvs())

/** What a build is told of itself. */
const told = async (epoch: string | undefined) => {
  vi.stubEnv('SOURCE_DATE_EPOCH', epoch)
  const { environments } = await resolveConfig({ logLevel: 'silent' }, 'build', 'release')
  const { __BUILT__: built, __VERSION__: version } = environments.main!.define as Record<string, string>
  return [JSON.parse(built!), JSON.parse(version!)] as unknown[]
}

test('a build says its version, and the day of its sources where that is given', async () => {
  const { version } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { version: string }
  expect(await told('1767312000')).toEqual(['2026-01-02', version])
})

test('otherwise it says today', async () => {
  const days = () => new Date().toISOString().slice(0, 10)
  const before = days()
  const [built] = await told(undefined)
  expect([before, days()]).toContain(built)
  expect([before, days()]).toContain((await told('no number'))[0])
})
