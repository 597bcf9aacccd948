/** Lets everything that is ready to happen happen, without any time passing. */
export const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

/** A clock that stands still until a test lets time pass; `everySecond` happens with each second of it. */
export const fakeClock = (everySecond: () => void = () => undefined) => {
  let nowMs = 0
  let waiting: { untilMs: number; wake: () => void }[] = []

  const wakeDue = async () => {
    const due = waiting.filter((one) => one.untilMs <= nowMs)
    waiting = waiting.filter((one) => one.untilMs > nowMs)
    for (const one of due) one.wake()
    await settled()
  }

  return {
    nowMs: () => nowMs,
    wait: (ms: number) => new Promise<void>((wake) => waiting.push({ untilMs: nowMs + ms, wake })),
    /** Lets time pass in steps of half a second, the shortest that anything in a course waits for. */
    async pass(ms: number): Promise<void> {
      for (const endMs = nowMs + ms; nowMs < endMs;) {
        nowMs += 500
        if (nowMs % 1000 === 0) everySecond()
        await wakeDue()
      }
    },
  }
}
