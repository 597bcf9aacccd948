import { contextBridge, ipcRenderer } from 'electron'
import type { GuideBridge } from '../ipc/guide-bridge'

/** Written out by name: the guide can ask for the plan, and hear where the visitor is; nothing else. */
const bridge: GuideBridge = {
  guide: () => ipcRenderer.invoke('guide:guide'),
  on: (news, listener) => {
    if (news === 'place') ipcRenderer.on('guide:place', (_, value) => listener(value as never))
  },
}

contextBridge.exposeInMainWorld('guide', bridge)
