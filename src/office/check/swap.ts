import type { Words } from '../office-config-words'
import { isEncrypted, mountOf } from './devices'
import { onLinux, type Check } from './item'
import type { Machine } from './machine'

const id = 'swap'

interface Swap {
  name: string
  isFile: boolean
}

const swapsIn = (text: string): Swap[] =>
  text
    .split('\n')
    .slice(1)
    .map((line) => /^(\S+)\s+(\S+)/.exec(line))
    .filter((match) => match !== null)
    .map(([, name, kind]) => ({ name: name!.replaceAll('\\040', ' '), isFile: kind === 'file' }))

/** Compressed memory, unless it is told to write pages out to a disk. */
const isCompressedMemory = (machine: Machine, name: string): boolean => {
  const device = /^\/dev\/(zram\d+)$/.exec(name)?.[1]
  const behind = device && machine.text(`/sys/block/${device}/backing_dev`)?.trim()
  return device !== undefined && (behind === undefined || behind === 'none')
}

const isSafe = (machine: Machine, { name, isFile }: Swap): boolean =>
  isCompressedMemory(machine, name) || isEncrypted(machine, isFile ? (mountOf(machine, name)?.source ?? '') : name) === true

const advice: Words = {
  en: 'What a visitor writes can be swapped out to it. Switch it off (swapoff -a, and its line in /etc/fstab away), or encrypt it.',
  sv: 'Det en besökare skriver kan hamna där. Stäng av det (swapoff -a, och ta bort raden i /etc/fstab) eller kryptera det.',
}

/** Memory that is swapped out would hold what visitors write; it is off, encrypted, or in memory itself. */
export const swap: Check = onLinux(id, ({ machine }) => {
  const list = machine.text('/proc/swaps')
  if (list === undefined)
    return {
      id,
      verdict: 'warning',
      said: { en: 'cannot be seen here: swapon --show lists it', sv: 'går inte att se här: swapon --show visar det' },
    }
  const swaps = swapsIn(list)
  const names = swaps.map(({ name }) => name).join(', ')
  if (swaps.length === 0) return { id, verdict: 'pass', said: { en: 'there is none', sv: 'det finns inget' } }
  const open = swaps.filter((one) => !isSafe(machine, one)).map(({ name }) => name)
  if (open.length === 0)
    return { id, verdict: 'pass', said: { en: `${names}: encrypted, or memory only`, sv: `${names}: krypterat eller bara minne` } }
  const said = { en: `${open.join(', ')}: no encryption can be seen`, sv: `${open.join(', ')}: ingen kryptering syns` }
  return { id, verdict: 'warning', said, advice }
})
