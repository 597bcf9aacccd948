import type { FileSystem } from './durable-file'

/** Who may use a file: its mode, and whose it is where that shall not be decided by who writes it. */
export interface FileAccess {
  mode: number
  uid?: number
  gid?: number
}

/** The access of a file that is there, to be kept when it is replaced. */
export const accessOf = (file: string, files: FileSystem): FileAccess => {
  const { mode, uid, gid } = files.statSync(file)
  return { mode: mode & 0o7777, uid, gid }
}

/** Gives an access to a file that is open for writing, before anything stands in it. Windows takes it from the folder. */
export const giveAccess = (handle: number, { mode, uid, gid }: FileAccess, files: FileSystem): void => {
  if (process.platform === 'win32') return
  const made = files.fstatSync(handle)
  const owner = { uid: uid ?? made.uid, gid: gid ?? made.gid }
  if (owner.uid !== made.uid || owner.gid !== made.gid) files.fchownSync(handle, owner.uid, owner.gid)
  files.fchmodSync(handle, mode)
}
