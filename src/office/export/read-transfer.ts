import * as fs from 'node:fs'
import type { z } from 'zod'
import { transfer, type Transfer } from '../../core/usage/transfer'
import { faultIn, type TransferFault } from '../../core/usage/transfer-fault'
import { fileProblem, type FileProblem, type FileSystem } from '../durable-file'

/** Why a transfer file cannot be used. */
export type TransferTrouble =
  | TransferFault
  | { kind: 'unread'; problem: FileProblem }
  | { kind: 'empty' | 'not-json' | 'not-transfer' | 'newer' | 'twice' }
  /** The place in the file, as in `months.2026-13`. */
  | { kind: 'damaged'; place: string }

/** A transfer file, or why it cannot be used. */
export type TransferRead = { file: string } & ({ ok: true; transfer: Transfer } | { ok: false; trouble: TransferTrouble })

const parsed = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

const versionOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined

const placeOf = ({ path, ...issue }: z.core.$ZodIssue): string =>
  [...path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])].map(String).join('.')

/** Whether more names stand in a text than were read: JSON.parse silently takes the last of two months of the same name. */
const holdsTwice = (text: string, { months, ...head }: Transfer): boolean => {
  const read = Object.values(months).reduce((sum, counts) => sum + 1 + Object.keys(counts).length, 1 + Object.keys(head).length)
  return text.match(/"\s*:/g)!.length > read
}

const troubleIn = (text: string): { transfer: Transfer } | TransferTrouble => {
  if (text.trim() === '') return { kind: 'empty' }
  const json = parsed(text)
  if (json === undefined) return { kind: 'not-json' }
  const version = versionOf(json.value)
  if (typeof version === 'number' && version > 1) return { kind: 'newer' }
  if (version !== 1) return { kind: 'not-transfer' }
  const read = transfer.safeParse(json.value)
  if (!read.success) return { kind: 'damaged', place: placeOf(read.error.issues[0]!) }
  if (holdsTwice(text, read.data)) return { kind: 'twice' }
  return faultIn(read.data) ?? { transfer: read.data }
}

/** Reads a transfer file, which anybody may have had in their hands since a kiosk wrote it; nothing in it is believed unchecked. */
export const readTransfer = (file: string, files: FileSystem = fs): TransferRead => {
  let text
  try {
    text = files.readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    return { file, ok: false, trouble: { kind: 'unread', problem: fileProblem(error, file) } }
  }
  const found = troubleIn(text)
  return 'transfer' in found ? { file, ok: true, transfer: found.transfer } : { file, ok: false, trouble: found }
}
