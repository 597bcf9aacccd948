// What runs in the measured pages. Every function is sent as text, so each brings all that it uses with it. Times are
// those that the browser notes itself, for the moment when a frame reaches the screen, and they are asked for
// afterwards. They are given on the wall clock, which the processes of one computer share.

/** When a page was first painted whose first content is this part of it. */
export const firstPaintedAt = async (selector: string): Promise<number> => {
  for (let tries = 0; tries < 200; tries += 1) {
    const [painted] = performance.getEntriesByName('first-contentful-paint')
    if (painted && document.querySelector(selector)) return performance.timeOrigin + painted.startTime
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`nothing of ${selector} was painted`)
}

/** When something in this part of the page was first painted; of a picture the browser notes here only when it was there. */
export const paintedAt = async (selector: string): Promise<number> => {
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
    const entries = (await noted()) as (PerformanceEntry & { element: Element | null; renderTime: number })[]
    const first = entries.find(({ element, renderTime }) => renderTime > 0 && element?.closest(selector))
    if (first) return performance.timeOrigin + first.startTime
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`nothing of ${selector} was painted`)
}

/** Begins to note when the window gets the focus; for `onScreenAt`. */
export const noteFocus = (): void =>
  addEventListener('focus', () => Object.assign(globalThis, { focusedAt: performance.timeOrigin + performance.now() }), { once: true })

/** When a page that was unseen and empty stood on the screen: painted, and in a window with the focus, not behind another. */
export const onScreenAt = async (): Promise<number> => {
  for (let tries = 0; tries < 1000; tries += 1) {
    const { focusedAt } = globalThis as { focusedAt?: number }
    const [painted] = performance.getEntriesByName('first-contentful-paint')
    if (painted && focusedAt !== undefined) return Math.max(performance.timeOrigin + painted.startTime, focusedAt)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('the page was not shown')
}

/** Waits for one of the elements and clicks it, if there is something to click; gives its `data-action`. */
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

/** Clicks something that opens a module; gives how long it took until the frame with its first step, in ms. */
export const openingTook = (selector: string): Promise<number> =>
  new Promise((resolve) => {
    const clickedAt = performance.now()
    const painted = () => {
      const afterFrame = new MessageChannel()
      afterFrame.port1.onmessage = () => resolve(performance.now() - clickedAt)
      requestAnimationFrame(() => afterFrame.port2.postMessage(null))
    }
    const seen = new MutationObserver(() => {
      if (!document.querySelector('[data-step]')) return
      seen.disconnect()
      painted()
    })
    seen.observe(document.body, { subtree: true, childList: true })
    document.querySelector<HTMLElement>(selector)!.click()
  })

/** Lets the page come to rest. */
export const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The middle of an element, in the page's coordinates. */
export const middleOf = (selector: string): { x: number; y: number } => {
  const { left, top, width, height } = document.querySelector(selector)!.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

/** Begins to note how long clicks take until the frame that follows them; for `clickTook`. */
export const noteClicks = (): void => {
  const clicks: number[] = []
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'click') clicks.push(duration)
  })
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  Object.assign(globalThis, { clicks })
}

/** How long the click took that was just made, in ms, and the step that stands on the page after a rest. */
export const clickTook = async (restMs: number): Promise<{ tookMs: number; step: string | null }> => {
  await new Promise((resolve) => setTimeout(resolve, restMs))
  const { clicks } = globalThis as unknown as { clicks: number[] }
  // The browser says nothing of clicks that take less than 16 ms.
  return { tookMs: Math.max(16, ...clicks.splice(0)), step: document.querySelector('[data-step]')?.getAttribute('data-step') ?? null }
}

/** Begins to note how long tasks keep the page from answering; for `longestTask`. */
export const noteTasks = (): void => {
  const tasks: number[] = []
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' })
  Object.assign(globalThis, { tasks })
}

/** The longest task since, in ms; the browser says nothing of those below 50. */
export const longestTask = (): number => Math.max(50, ...(globalThis as unknown as { tasks: number[] }).tasks)

/** Clicks in a moment, at a time that is told beforehand: the page may be gone before it could tell it afterwards. */
export const clickSoon = (selector: string): number => {
  const now = () => performance.timeOrigin + performance.now()
  // Time enough for the answer to leave a process that is about to end, also on a busy computer.
  const atMs = now() + 500
  setTimeout(() => {
    while (now() < atMs);
    document.querySelector<HTMLElement>(selector)!.click()
  }, 480)
  return atMs
}
