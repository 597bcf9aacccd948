import type { Words } from '../office-config-words'
import { inMemory, isEncrypted, mountOf } from './devices'
import { nearest, onLinux, type Check } from './item'

const bytesPerMegabyte = 1_000_000
const leastMegabytes = 100

const findOut: Words = {
  en: 'lsblk shows "crypt" above an encrypted partition. A drive that encrypts itself cannot be seen by programs: ask who set the computer up.',
  sv: 'lsblk visar "crypt" ovanför en krypterad partition. En disk som krypterar sig själv syns inte för program: fråga den som satte upp datorn.',
}

/** The disk with the counts is encrypted, as far as that can be seen. */
export const diskEncryption: Check = onLinux('disk-encryption', ({ around: { paths }, machine }) => {
  const id = 'disk-encryption'
  const mount = mountOf(machine, paths.data)
  if (inMemory(mount))
    return { id, verdict: 'pass', said: { en: 'the counts are not on a disk', sv: 'räknetalen ligger inte på någon disk' } }
  const [source, encrypted] = mount ? [mount.source, isEncrypted(machine, mount.source)] : ['?', undefined]
  if (encrypted) return { id, verdict: 'pass', said: { en: `${source} is encrypted`, sv: `${source} är krypterad` } }
  const said: Words =
    encrypted === false
      ? { en: `${source}: no encryption can be seen`, sv: `${source}: ingen kryptering syns` }
      : { en: `${source}: cannot be seen here`, sv: `${source}: går inte att se här` }
  return { id, verdict: 'warning', said, advice: findOut }
})

/** There is room for what the kiosk keeps, which is little. */
export const freeSpace: Check = ({ around: { paths }, machine }) => {
  const id = 'free-space'
  const bytes = machine.freeBytes(nearest(machine, paths.data))
  if (bytes === undefined) return { id, verdict: 'warning', said: { en: 'cannot be seen here', sv: 'går inte att se här' } }
  const megabytes = Math.floor(bytes / bytesPerMegabyte)
  const said: Words = { en: `${megabytes} MB free for ${paths.data}`, sv: `${megabytes} MB ledigt för ${paths.data}` }
  if (megabytes >= leastMegabytes) return { id, verdict: 'pass', said }
  return { id, verdict: 'warning', said, advice: { en: 'Make room on that disk.', sv: 'Frigör utrymme på den disken.' } }
}
