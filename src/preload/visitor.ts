import { contextBridge, ipcRenderer } from 'electron'
import type { Beginning, Phase, VisitorBridge, VisitorNews, VisitorRequest } from '../ipc/visitor-bridge'

const option = '--beginning='

/** What the page was handed with its window; `null` in a window that was opened for something else. */
const beginning = (): Beginning => {
  const handed = process.argv.find((one) => one.startsWith(option)) ?? `${option}null`
  return JSON.parse(decodeURIComponent(handed.slice(option.length))) as Beginning
}

const invoke = (name: VisitorRequest, input?: unknown) => ipcRenderer.invoke(`visitor:${name}`, input)

let answer: (painted: Promise<unknown>) => void
const answered = new Promise<unknown>((resolve) => (answer = resolve))

/** Waits, where the page was quicker than who answers it: nothing that it says is lost. Refused where that it is painted was. */
const ask = async (name: VisitorRequest, input?: unknown) => {
  await answered
  return invoke(name, input)
}

const againAfterMs = 10

/** What a page says first: again and again, until somebody is there who can answer. */
const saidToBePainted = async (): Promise<Phase> => {
  for (;;) {
    const phase = (await invoke('painted')) as Phase | undefined
    if (phase !== undefined) return phase
    await new Promise((resolve) => setTimeout(resolve, againAfterMs))
  }
}

const painted = (): Promise<Phase> => {
  const phase = saidToBePainted()
  answer(phase)
  // A refusal is told to the page that asked, and to all that waits; where nothing waits it has nobody else to reach.
  answered.catch(() => undefined)
  return phase
}

/** Written out by name: a page can ask for these, and for nothing else. */
const bridge: VisitorBridge = {
  beginning,
  painted,
  position: (input) => ask('position', input),
  usage: (input) => ask('usage', input),
  alive: () => ask('alive'),
  staff: () => ask('staff'),
  activity: () => ask('activity'),
  pause: (input) => ask('pause', input),
  print: () => ask('print'),
  end: (input) => ask('end', input),
  on: (news: VisitorNews, listener: (value: never) => void) => {
    const known: Record<VisitorNews, true> = { phase: true, plan: true, idle: true, cap: true }
    if (Object.hasOwn(known, news)) ipcRenderer.on(`visitor:${news}`, (_, value) => listener(value as never))
  },
}

contextBridge.exposeInMainWorld('kiosk', bridge)
