import { clipboard } from 'electron'

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

/** The clipboards a visitor can fill: copying fills the first, selecting alone the second (Linux). */
const clips = (): Clip[] => {
  const all: unknown = clipboard
  if ('availableFormats' in clipboard)
    return linuxToo(named(all as NamedClipboard, 'clipboard'), () => named(all as NamedClipboard, 'selection'))
  return linuxToo(withItems(all as ItemClipboard), () => withItems((all as ItemClipboard).selection))
}

/** Empties the clipboards. */
export const clearClipboards = (): void => {
  for (const one of clips()) one.clear()
}

/** Whether the clipboards are empty. */
export const clipboardsAreEmpty = async (): Promise<boolean> => (await Promise.all(clips().map((one) => one.formats()))).flat().length === 0
