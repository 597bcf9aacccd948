import { app, clipboard } from 'electron'

/** One clipboard: emptied, and asked which formats it holds; what is in it is never read. */
interface Clip {
  clear(): void
  formats(): Promise<readonly string[]>
}

/** The clipboard of Electron before 44, where a word names the one that selecting fills. */
interface NamedClipboard {
  clear(name: string): void
  availableFormats(name: string): string[]
}

/** The clipboard of Electron from 44 on; its items name their formats without being read. */
interface ItemClipboard {
  clear(): void
  read(): Promise<readonly { types: readonly string[] }[]>
  selection: ItemClipboard
}

const named = (all: NamedClipboard, name: string): Clip => ({
  clear: () => all.clear(name),
  formats: () => Promise.resolve(all.availableFormats(name)),
})

const withItems = (one: ItemClipboard): Clip => ({
  clear: () => one.clear(),
  formats: async () => (await one.read()).flatMap((item) => item.types),
})

const linuxToo = (copied: Clip, selected: () => Clip): Clip[] => (process.platform === 'linux' ? [copied, selected()] : [copied])

/**
 * The clipboards a visitor can fill: copying fills the first, selecting alone the second (Linux). Touched before the app
 * is ready, Electron's own never reaches the display again: it empties nothing and says that all is empty (measured).
 */
const clips = (): Clip[] => {
  if (!app.isReady()) throw new Error('the clipboards cannot be reached before the app is ready')
  const all: unknown = clipboard
  if ('availableFormats' in clipboard)
    return linuxToo(named(all as NamedClipboard, 'clipboard'), () => named(all as NamedClipboard, 'selection'))
  return linuxToo(withItems(all as ItemClipboard), () => withItems((all as ItemClipboard).selection))
}

/** Empties the clipboards; throws before the app is ready. */
export const clearClipboards = (): void => {
  for (const one of clips()) one.clear()
}

/** Whether the clipboards are empty; rejects before the app is ready, when nobody can know. */
export const clipboardsAreEmpty = async (): Promise<boolean> => (await Promise.all(clips().map((one) => one.formats()))).flat().length === 0
