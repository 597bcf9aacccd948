import { expect, test } from 'vitest'
import { startTraced } from '../support/traced'
import { endVisit, openModule, shown, throughModule, toModules } from '../support/walk'

const internet = /AF_INET6?\b/

/** Its socket is bound when its synthesisers have been tried. */
const hasSpeech = (calls: readonly string[]): boolean => calls.some((line) => line.includes('bind(') && line.includes('speechd.sock'))

/**
 * Chromium asks the kernel for the name of each network interface through a datagram socket that it closes at once,
 * without binding or connecting it; nothing can leave through one.
 */
const asksForAName = (line: string) => line.includes('socket(AF_INET6, SOCK_DGRAM')

test('threat 13: a whole visit speaks to nobody; the test build only listens for DevTools on this computer', async () => {
  const { kiosk, calls } = startTraced(['socket', 'connect', 'bind', 'sendto', 'sendmsg'])
  const page = await kiosk.visitor(0)
  await toModules(page, { language: 'sv', module: 'p14' })
  await openModule(page, 'p14')
  // The visit's own speech is among what is traced: it must ask nobody either.
  await expect.poll(() => hasSpeech(calls()), { timeout: 60_000 }).toBe(true)
  await throughModule(page)
  await endVisit(page)
  await shown(await kiosk.visitor(1), 'wiped')
  const found = calls().filter((line) => internet.test(line))
  // The control: the tracer sees what DevTools listen on, so it would have seen anything else.
  const listening = found.filter((line) => line.includes('bind(') && line.includes('inet_addr("127.0.0.1")'))
  expect(listening.length).toBeGreaterThanOrEqual(2)
  expect(found.filter((line) => !listening.includes(line) && !asksForAName(line) && !line.includes('socket(AF_INET, SOCK_STREAM'))).toEqual(
    [],
  )
  expect(found.filter((line) => line.includes('socket(AF_INET, SOCK_STREAM'))).toHaveLength(listening.length)
})
