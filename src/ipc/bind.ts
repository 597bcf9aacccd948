import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { Border, HandlersOf, News, Requests, TellOf } from './border'
import { guideBorder, type GuideHandlers, type TellGuide } from './guide-bridge'
import { isModest } from './modest'
import { behindTheDoor, staffBorder, type StaffHandlers, type TellStaff } from './staff-bridge'
import { visitorBorder, type TellVisitor, type VisitorHandlers } from './visitor-bridge'

const isTrusted = (event: IpcMainInvokeEvent, contents: WebContents, origin: string): boolean => {
  const { senderFrame: frame } = event
  // Node's URL has no origin for schemes of an app's own, so it is put together from its parts.
  const originOf = ({ protocol, host }: URL) => `${protocol}//${host}`
  return event.sender === contents && frame !== null && frame === contents.mainFrame && originOf(new URL(frame.url)) === origin
}

interface Binding<R extends Requests, N extends News> {
  border: Border<R, N>
  contents: WebContents
  origin: string
  handlers: HandlersOf<R>
  admits?: (name: keyof R) => boolean
}

const bind = <R extends Requests, N extends News>({ border, contents, origin, handlers, admits }: Binding<R, N>): TellOf<N> => {
  // With the name of the border before it, so that nothing else in Electron can be reached by one.
  const wire = (name: PropertyKey) => `${border.name}:${String(name)}`
  for (const [name, { input, output }] of Object.entries(border.requests)) {
    // A border has one page at a time: a later one takes the place of the one before.
    ipcMain.removeHandler(wire(name))
    ipcMain.handle(wire(name), (event, ...args: unknown[]) => {
      if (!isTrusted(event, contents, origin) || args.length > 1) throw new Error('refused: not the page of this window')
      if (admits?.(name) === false) throw new Error('refused: the door is closed')
      const parsed = isModest(args[0]) && input.safeParse(args[0])
      if (!parsed || !parsed.success) throw new Error(`refused: malformed ${name}`)
      const given = (handlers[name] as (input: unknown) => unknown)(parsed.data)
      return given instanceof Promise ? given.then((late) => output.parse(late)) : output.parse(given)
    })
  }
  return (news, value) => {
    if (!contents.isDestroyed()) contents.send(wire(news), border.news[news]!.parse(value))
  }
}

/**
 * Binds the handlers of one visit's window: the sender must be the top frame of exactly this window on our own
 * origin, the input is parsed, the output is cut to what is declared. A request that fails either check is
 * refused without repeating anything it said.
 */
export const bindVisitor = (contents: WebContents, origin: string, handlers: VisitorHandlers): TellVisitor =>
  bind({ border: visitorBorder, contents, origin, handlers })

/** Binds the handlers of the guide in the same way. */
export const bindGuide = (contents: WebContents, origin: string, handlers: GuideHandlers): TellGuide =>
  bind({ border: guideBorder, contents, origin, handlers })

/**
 * Binds the handlers of the staff window in the same way; what lies behind the door is answered only while `isOpen`
 * says so, whatever the page shows.
 */
export const bindStaff = (contents: WebContents, origin: string, handlers: StaffHandlers, isOpen: () => boolean): TellStaff =>
  bind({ border: staffBorder, contents, origin, handlers, admits: (name) => !behindTheDoor(name) || isOpen() })
