import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { visitorNews, visitorRequests, type TellVisitor, type VisitorHandlers, type VisitorRequest } from './visitor-bridge'

/** The prefix of every name on the wire, so that nothing else in Electron can be reached by one. */
const wire = (name: string) => `visitor:${name}`

const isTrusted = (event: IpcMainInvokeEvent, contents: WebContents, origin: string): boolean => {
  const { senderFrame: frame } = event
  // Node's URL has no origin for schemes of an app's own, so it is put together from its parts.
  const originOf = ({ protocol, host }: URL) => `${protocol}//${host}`
  return event.sender === contents && frame !== null && frame === contents.mainFrame && originOf(new URL(frame.url)) === origin
}

/**
 * Binds the handlers of one visit's window: the sender must be the top frame of exactly this window on our own
 * origin, the input is parsed, the output is cut to what is declared. A request that fails either check is
 * refused without repeating anything it said.
 */
export const bindVisitor = (contents: WebContents, origin: string, handlers: VisitorHandlers): TellVisitor => {
  for (const name of Object.keys(visitorRequests) as VisitorRequest[]) {
    const { input, output } = visitorRequests[name]
    ipcMain.handle(wire(name), (event, ...args: unknown[]) => {
      if (!isTrusted(event, contents, origin) || args.length > 1) throw new Error('refused: not the page of this visit')
      const parsed = input.safeParse(args[0])
      if (!parsed.success) throw new Error(`refused: malformed ${name}`)
      const given = (handlers[name] as (input: unknown) => unknown)(parsed.data)
      return given instanceof Promise ? given.then((late) => output.parse(late)) : output.parse(given)
    })
  }
  return (news, value) => {
    if (!contents.isDestroyed()) contents.send(wire(news), visitorNews[news].parse(value))
  }
}
