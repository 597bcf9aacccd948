import { contextBridge, ipcRenderer } from 'electron'
import type { VisitorBridge, VisitorNews, VisitorRequest } from '../ipc/visitor-bridge'

const ask = (name: VisitorRequest, input?: unknown) => ipcRenderer.invoke(`visitor:${name}`, input)

// Asked before the page asks, so that it need not wait; asked again where the answer was not ready by then.
const profile = ask('profile')
profile.catch(() => undefined)

/** Written out by name: a page can ask for these, and for nothing else. */
const bridge: VisitorBridge = {
  profile: () => profile.catch(() => ask('profile')),
  painted: () => ask('painted'),
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
