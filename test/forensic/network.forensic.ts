import * as fs from 'node:fs'
import * as path from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { newPlaces, startKiosk, type Kiosk } from '../support/kiosk'
import { endVisit, openModule, shown, throughModule, toModules } from '../support/walk'

let kiosk: Kiosk
afterEach(async () => {
  await kiosk.stop('SIGKILL')
  kiosk.clean()
})

const internet = /AF_INET6?\b/

/** Starts a kiosk under a tracer that writes every call about sockets; gives those of the internet, and whether speech has started. */
const traced = (build: 'test' | 'release') => {
  const places = newPlaces()
  const file = path.join(places.home, 'trace')
  kiosk = startKiosk({
    places,
    build,
    through: ['strace', '-f', '-qq', '-e', 'trace=socket,connect,bind,sendto,sendmsg', '-e', 'signal=none', '-o', file],
  })
  const lines = () => fs.readFileSync(file, 'utf8').split('\n')
  return {
    calls: () => lines().filter((line) => internet.test(line)),
    // Its socket is bound when its synthesisers have been tried.
    speechStarted: () => lines().some((line) => line.includes('bind(') && line.includes('speechd.sock')),
  }
}

/**
 * Chromium asks the kernel for the name of each network interface through a datagram socket that it closes at once,
 * without binding or connecting it; nothing can leave through one.
 */
const asksForAName = (line: string) => line.includes('socket(AF_INET6, SOCK_DGRAM')

test('a whole visit speaks to nobody; the test build only listens for DevTools on this computer', async () => {
  const { calls, speechStarted } = traced('test')
  const page = await kiosk.visitor(0)
  await toModules(page, { language: 'sv', module: 'p14' })
  await openModule(page, 'p14')
  // The visit's own speech is among what is traced: it must ask nobody either. Its voices take long under a tracer.
  await expect.poll(() => speechStarted(), { timeout: 60_000 }).toBe(true)
  await throughModule(page)
  await endVisit(page)
  await shown(await kiosk.visitor(1), 'wiped')
  const found = calls()
  // The control: the tracer sees what DevTools listen on, so it would have seen anything else.
  const listening = found.filter((line) => line.includes('bind(') && line.includes('inet_addr("127.0.0.1")'))
  expect(listening.length).toBeGreaterThanOrEqual(2)
  expect(found.filter((line) => !listening.includes(line) && !asksForAName(line) && !line.includes('socket(AF_INET, SOCK_STREAM'))).toEqual(
    [],
  )
  expect(found.filter((line) => line.includes('socket(AF_INET, SOCK_STREAM'))).toHaveLength(listening.length)
})
