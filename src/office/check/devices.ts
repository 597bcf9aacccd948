import * as path from 'node:path'
import { nearest } from './item'
import type { Machine } from './machine'

/** What a folder lies on: a device or a name, and the kind of file system. */
export interface Mount {
  source: string
  kind: string
}

/** Spaces are written as \040 in the lists of the kernel. */
const unescaped = (text: string): string => text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)))

const holds = (point: string, directory: string): boolean =>
  directory === point || directory.startsWith(point.endsWith('/') ? point : `${point}/`)

/** What a folder lies on, or the nearest one above it that is there already. Of several mounted at one place the last is seen. */
export const mountOf = (machine: Machine, directory: string): Mount | undefined => {
  const there = nearest(machine, directory)
  const real = machine.real(there) ?? there
  let [found, length] = [undefined as Mount | undefined, 0]
  for (const line of (machine.text('/proc/mounts') ?? '').split('\n')) {
    const [source, point, kind] = line.split(' ').map(unescaped)
    if (!source || !point || !kind || !holds(point, real) || point.length < length) continue
    ;[found, length] = [{ source, kind }, point.length]
  }
  return found
}

/** Whether what lies there is in memory and never on a disk, as far as memory is not swapped. */
export const inMemory = (mount: Mount | undefined): boolean => mount?.kind === 'tmpfs' || mount?.kind === 'ramfs'

/**
 * Whether a device is encrypted by the system (dm-crypt, as LUKS is), itself or everything below it; `undefined` where
 * it is no device that the kernel lists. A drive that encrypts itself cannot be told from one that does not.
 */
export const isEncrypted = (machine: Machine, device: string): boolean | undefined => {
  if (!device.startsWith('/dev/')) return undefined
  const at = `/sys/class/block/${path.posix.basename(machine.real(device) ?? device)}`
  if (!machine.exists(at)) return undefined
  if (machine.text(`${at}/dm/uuid`)?.startsWith('CRYPT-')) return true
  const below = machine.names(`${at}/slaves`)
  return below.length > 0 && below.every((name) => isEncrypted(machine, `/dev/${name}`))
}
