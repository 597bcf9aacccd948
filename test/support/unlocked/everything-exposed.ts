import { contextBridge, ipcRenderer } from 'electron'
import '../../../src/preload/visitor'

contextBridge.exposeInMainWorld('electron', {
  invoke: (name: string, ...args: unknown[]): Promise<unknown> => ipcRenderer.invoke(name, ...args),
})
