import type { Page } from 'playwright-core'
import { found, type Probe } from './probe'

export const withSwitch =
  (name: string): Probe =>
  ({ renderers }) =>
    Promise.resolve(found(renderers.filter(({ commandLine }) => commandLine.includes(name)).map(() => name)))

const nodeNames = ['require', 'process', 'module', 'Buffer', '__dirname', 'global', 'setImmediate']

export const withoutNode: Probe = async ({ page, hasScripts }) => {
  const inPage = await page.evaluate((names) => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    return names.filter((name) => name in window || name in frame.contentWindow!)
  }, nodeNames)
  if (!hasScripts) return found(inPage)
  const [worker] = await Promise.all([
    page.waitForEvent('worker'),
    page.evaluate(() => void new Worker(document.scripts[0]!.src, { type: 'module' })),
  ])
  // A worker is heard of before it has its globals: those of every worker first, then those of Node.js, if it gets them.
  const isThere = (names: readonly string[]) => worker.evaluate((all) => all.filter((name) => name in globalThis), names)
  while ((await isThere(['setTimeout'])).length === 0);
  const inWorker = await worker.evaluate(async (names) => {
    const there = () => names.filter((name) => name in globalThis)
    for (let looks = 0; looks < 10 && there().length === 0; looks += 1) await new Promise((resolve) => setTimeout(resolve, 50))
    return there()
  }, nodeNames)
  return found([...inPage, ...inWorker.map((name) => `${name} in a worker`)])
}

/** What the page changes of the language must not be what its preload runs on. */
export const isolated: Probe = async ({ page, watch, bridge }) => {
  if (!bridge) return found([])
  const reached = await page.evaluate((name) => {
    const before = Object.hasOwn
    let heard = false
    Object.hasOwn = (...args) => (heard = true) && before(...args)
    const { on } = (window as unknown as Record<string, { on(news: string, listener: () => void): void }>)[name]!
    on('nothing', () => undefined)
    Object.hasOwn = before
    return heard
  }, bridge.name)
  return found([
    ...(reached ? ['the preload runs on what the page has changed'] : []),
    ...(watch.worlds().includes('Electron Isolated Context') ? [] : ['the preload has no world of its own']),
  ])
}

export const sandboxed: Probe = ({ renderers }) => {
  const open = renderers.filter(({ commandLine, status }) => commandLine.includes('--no-sandbox') || !/^Seccomp:\s+2$/m.test(status))
  return Promise.resolve(found([...open.map(() => 'a page without a sandbox'), ...(renderers.length > 0 ? [] : ['no process found'])]))
}

/** Whether an embedded page has a name of its own. */
const embedded = (page: Page, name: string) =>
  page.evaluate(async (one) => {
    const frame = document.createElement('iframe')
    const loaded = new Promise((resolve) => (frame.onload = resolve))
    frame.srcdoc = '<p>'
    document.body.append(frame)
    await loaded
    return one in frame.contentWindow!
  }, name)

/** Names that a page may have of itself: those of its own script, and its embedded pages by number. */
const ownNames = /^(__VUE.*|\d+)$/

export const exposesNothing: Probe = async ({ page, bridge }) => {
  const [inPage, usual] = await page.evaluate(() => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    return [window, frame.contentWindow!].map((one) => Object.getOwnPropertyNames(one))
  })
  const strange = inPage!.filter((name) => !usual!.includes(name) && name !== bridge?.name && !ownNames.test(name))
  if (!bridge) return found(strange)
  const bridged = await page.evaluate((name) => {
    const all = Object.entries((window as unknown as Record<string, object>)[name] ?? {})
    return all.map(([key, value]) => (typeof value === 'function' ? key : `${key}, which is no function`))
  }, bridge.name)
  const wanted = [...bridge.requests, ...(bridge.handed ?? []), 'on']
  const odd = [...bridged.filter((name) => !wanted.includes(name)), ...wanted.filter((name) => !bridged.includes(name))]
  const inFrame = await embedded(page, bridge.name)
  return found([...strange, ...odd.map((name) => `${bridge.name}.${name}`), ...(inFrame ? [`${bridge.name} in an embedded page`] : [])])
}
