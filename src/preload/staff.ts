import { contextBridge, ipcRenderer } from 'electron'
import type { StaffBridge, StaffNews, StaffRequest } from '../ipc/staff-bridge'

const ask = (name: StaffRequest, input?: unknown) => ipcRenderer.invoke(`staff:${name}`, input)

/** Written out by name: the staff page can ask for these, and for nothing else. */
const bridge: StaffBridge = {
  door: () => ask('door'),
  open: (input) => ask('open', input),
  leave: () => ask('leave'),
  profile: () => ask('profile'),
  course: () => ask('course'),
  endVisit: () => ask('endVisit'),
  handOver: (input) => ask('handOver', input),
  closeKiosk: () => ask('closeKiosk'),
  restartKiosk: () => ask('restartKiosk'),
  readiness: () => ask('readiness'),
  versions: () => ask('versions'),
  licences: () => ask('licences'),
  statistics: () => ask('statistics'),
  exportPlaces: () => ask('exportPlaces'),
  exportTo: (input) => ask('exportTo', input),
  print: () => ask('print'),
  settings: () => ask('settings'),
  on: (news: StaffNews, listener: (value: never) => void) => {
    const known: Record<StaffNews, true> = { course: true, exporting: true }
    if (Object.hasOwn(known, news)) ipcRenderer.on(`staff:${news}`, (_, value) => listener(value as never))
  },
}

contextBridge.exposeInMainWorld('staff', bridge)
