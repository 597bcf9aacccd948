import { middleOf } from './in-page'

interface Answer {
  id?: number
  error?: { message: string }
  result?: { result?: { value?: unknown }; exceptionDetails?: { text: string; exception?: { description?: string } } }
}

/** A page of a running program, reached through its DevTools port; nothing else of DevTools is switched on in it. */
export interface Page {
  /** Runs a function in the page, which must bring all it uses with it, and gives what it gives. */
  run<Given extends unknown[], T>(code: (...given: Given) => T | Promise<T>, ...given: Given): Promise<T>
  /** Clicks an element as a hand would, through the window. */
  click(selector: string): Promise<void>
  /** Lets the page's processor take so many times as long. */
  slow(times: number): Promise<void>
  close(): void
}

const pollMs = 20

const pageAddress = async (browser: string, untilMs = Date.now() + 20_000): Promise<string> => {
  const listed = (await (await fetch(`http://${new URL(browser).host}/json/list`)).json()) as {
    type: string
    webSocketDebuggerUrl: string
  }[]
  const page = listed.find(({ type }) => type === 'page')
  if (page) return page.webSocketDebuggerUrl
  if (Date.now() > untilMs) throw new Error(`no page at ${browser}`)
  await new Promise((resolve) => setTimeout(resolve, pollMs))
  return pageAddress(browser, untilMs)
}

const faultIn = ({ error, result }: Answer): string | undefined =>
  error?.message ?? (result?.exceptionDetails && (result.exceptionDetails.exception?.description ?? result.exceptionDetails.text))

/** A line to a page: one command out, its answer back. */
const openLine = async (address: string) => {
  const socket = new WebSocket(address)
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let last = 0

  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer
    const asked = waiting.get(answer.id ?? 0)
    if (!asked) return
    waiting.delete(answer.id!)
    const fault = faultIn(answer)
    if (fault === undefined) asked.resolve(answer.result?.result?.value)
    else asked.reject(new Error(fault))
  })
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the page ended before it answered'))
  })
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', () => reject(new Error(`no connection to ${address}`)))
  })
  return {
    send(method: string, params: object): Promise<unknown> {
      last += 1
      socket.send(JSON.stringify({ id: last, method, params }))
      return new Promise((resolve, reject) => waiting.set(last, { resolve, reject }))
    },
    close: () => socket.close(),
  }
}

/** A window begins with an empty page, and a question to it is lost when the real one comes. */
const loaded = async (page: Page): Promise<void> => {
  const isLoaded = () => location.protocol !== 'about:' && document.readyState === 'complete'
  while (!(await page.run(isLoaded).catch(() => false))) await new Promise((resolve) => setTimeout(resolve, pollMs))
}

/**
 * Connects to the first page of a program. By hand and not with Playwright, which switches on so much in the page
 * that it would be measured too.
 */
export const connect = async (browser: string): Promise<Page> => {
  const line = await openLine(await pageAddress(browser))
  const page: Page = {
    run<Given extends unknown[], T>(code: (...given: Given) => T | Promise<T>, ...given: Given) {
      const expression = `(${code.toString()})(${given.map((one) => JSON.stringify(one)).join(', ')})`
      return line.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }) as Promise<T>
    },
    async click(selector) {
      const at = await page.run(middleOf, selector)
      for (const type of ['mousePressed', 'mouseReleased'])
        await line.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 })
    },
    async slow(times) {
      await line.send('Emulation.setCPUThrottlingRate', { rate: times })
    },
    close: line.close,
  }
  await loaded(page)
  return page
}
