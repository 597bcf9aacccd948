import { contextBridge } from 'electron'

// A preload that shares the page's world hands over its own objects.
contextBridge.exposeInMainWorld = (name, api) => Object.assign(globalThis, { [name]: api })
