// What runs in the measured pages. Every function is sent as text, so each brings all that it uses with it. Clocks
// are wall clocks, `performance.timeOrigin + performance.now()`: the processes of one computer share them.

/**
 * When something of this part of the page was first painted, as the browser noted it, on the wall clock. It is
 * asked for afterwards, so that nothing listens while the program starts.
 */
export const firstPaintOf = async (selector: string): Promise<number> => {
  const noted = () =>
    new Promise<PerformanceEntry[]>((resolve) => {
      const observer = new PerformanceObserver((list) => {
        observer.disconnect()
        resolve(list.getEntries())
      })
      observer.observe({ type: 'largest-contentful-paint', buffered: true })
      setTimeout(() => resolve([]), 50)
    })
  for (let tries = 0; tries < 200; tries += 1) {
    const entries = (await noted()) as (PerformanceEntry & { element: Element | null })[]
    const first = entries.find(({ element }) => element?.closest(selector))
    if (first) return performance.timeOrigin + first.startTime
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`nothing of ${selector} was painted`)
}

/** Waits for one of the elements and clicks it, if there is something to click. */
export const reach = async (selector: string, click: boolean): Promise<string | null> => {
  for (let tries = 0; tries < 1000; tries += 1) {
    const element = document.querySelector<HTMLElement>(selector)
    if (element) {
      if (click) element.click()
      return element.getAttribute('data-action')
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(
    `no ${selector} on ${document.querySelector('[data-screen]')?.getAttribute('data-screen') ?? 'a page without data-screen'}`,
  )
}

/** Goes through the open module with `next`, and gives how long each step took until the next one was painted, in ms. */
export const stepTimes = async (restMs: number): Promise<number[]> => {
  const rest = () => new Promise((resolve) => setTimeout(resolve, restMs))
  const step = () => document.querySelector('[data-step]')?.getAttribute('data-step')
  const changedFrom = (before: unknown) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (step() === before) return
        observer.disconnect()
        resolve()
      }
      const observer = new MutationObserver(look)
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-step'] })
      setTimeout(() => reject(new Error(`the step ${String(before)} did not change`)), 5000)
      look()
    })
  const painted = () =>
    new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        // The message is answered after the frame that the callback belongs to was painted.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve()
        port2.postMessage(null)
      }),
    )
  const times: number[] = []
  for (;;) {
    await rest()
    const before = step()
    const fromMs = performance.now()
    document.querySelector<HTMLElement>('[data-action="next"]')!.click()
    await changedFrom(before)
    await painted()
    if (step() === undefined) return times
    times.push(performance.now() - fromMs)
  }
}

/** Clicks in a moment, at a time that is told beforehand: the page may be gone before it could tell it afterwards. */
export const clickSoon = (selector: string): number => {
  const now = () => performance.timeOrigin + performance.now()
  const atMs = now() + 60
  setTimeout(() => {
    while (now() < atMs);
    document.querySelector<HTMLElement>(selector)!.click()
  }, 40)
  return atMs
}

/** Notes in a spare when it takes the screen and when the receipt stands on it; asked for with `noted`. */
export const noteTakeover = (): void => {
  const now = () => performance.timeOrigin + performance.now()
  const noted: Record<string, number> = {}
  const painted = (name: string) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => (noted[name] = now())
      port2.postMessage(null)
    })
  const marks = { stands: 'body > *', wiped: '[data-screen="wiped"]' }
  new MutationObserver(() => {
    for (const [name, selector] of Object.entries(marks)) {
      if (name in noted || !document.querySelector(selector)) continue
      noted[name] = Number.NaN
      painted(name)
    }
  }).observe(document.body, { subtree: true, childList: true, attributes: true })
  // A window that is not on the screen has no focus: a page painted behind it does not count.
  addEventListener('focus', () => (noted.focused ??= now()))
  Object.assign(globalThis, { noted })
}

/** What `noteTakeover` noted, once the receipt stands. */
export const noted = async (): Promise<Record<'stands' | 'wiped' | 'focused', number>> => {
  const { noted } = globalThis as unknown as { noted: Record<'stands' | 'wiped' | 'focused', number> }
  for (let tries = 0; tries < 1000; tries += 1) {
    if (noted.wiped > 0 && noted.focused > 0) return noted
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error(`no receipt: ${JSON.stringify(noted)}`)
}
