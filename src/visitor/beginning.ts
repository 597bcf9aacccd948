import type { ToVisitor } from '../ipc/channel'
import type { Beginning } from '../ipc/visitor-bridge'
import { logoPath, type Pictures } from '../platform/scheme'

type ProfileMessage = Extract<ToVisitor, { kind: 'profile' }>

/**
 * What the page of a visit begins with, of what the office has said so far, and the pictures it may ask for. Unread: the
 * schemas would take longer to load than the page. They read the same messages afterwards, and a page that began with
 * anything else is never said to be ready, so that its process is ended.
 */
export const beginningOf = (said: readonly unknown[]): { beginning: Beginning | undefined; pictures: Pictures } => {
  const messages = said as readonly ToVisitor[]
  const told = messages.find((one): one is ProfileMessage => one.kind === 'profile')
  const pictures: Pictures = new Map()
  if (told?.logo) pictures.set(logoPath, { type: told.logo.type, bytes: Uint8Array.from(Buffer.from(told.logo.base64, 'base64')) })
  const isFirst = messages.some(({ kind }) => kind === 'first')
  return { beginning: told && { profile: told.profile, phase: isFirst ? 'start' : 'unseen' }, pictures }
}
