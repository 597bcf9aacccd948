import { app, protocol, type BrowserWindow, type ProtocolRequest, type ProtocolResponse, type Session } from 'electron'
import { readFile } from 'node:fs/promises'
import * as path from 'node:path'
import { devServer } from './build'

/** The origin of every page of the kiosk. */
export const origin = 'app://kiosk'

/** Where a visit finds the logo of its office. */
export const logoPath = '/office/logo'

type PageFile = `${'index' | 'guard' | 'staff' | 'guide'}.html`

/** The address of a page of the kiosk. */
export const pageUrl = (page: PageFile, hash = ''): string => `${origin}/${page}${hash}`

/** Loads a page of the kiosk. That its window was closed, or wanted another page, before it came is no fault. */
export const loadPage = (window: BrowserWindow, page: PageFile, hash = ''): Promise<void> =>
  window.loadURL(pageUrl(page, hash)).catch(() => undefined)

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Nothing is allowed but our own files; nothing inline, nothing evaluated, nothing from elsewhere. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A picture of the office's may colour itself, and do nothing else, wherever it is opened. */
const picturePolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"

/** Features of the platform that no page of ours has: not even the question reaches the main process. */
const unused =
  'accelerometer bluetooth camera clipboard-read clipboard-write display-capture encrypted-media geolocation gyroscope hid ' +
  'idle-detection local-fonts magnetometer microphone midi payment picture-in-picture publickey-credentials-get screen-wake-lock ' +
  'serial storage-access usb window-management xr-spatial-tracking'

/** As `unused`, in the words of the header. */
export const permissionsPolicy = unused
  .split(' ')
  .map((feature) => `${feature}=()`)
  .join(', ')

const headers = (type: string, policy = contentSecurityPolicy) => ({
  'Content-Type': type,
  'Content-Security-Policy': policy,
  'Permissions-Policy': permissionsPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
})

/** Pictures that a process hands over, by their path. */
export type Pictures = Map<string, { type: string; bytes: Uint8Array<ArrayBuffer> }>

/** What a process hands over besides the kiosk's own files. */
export interface Besides {
  /** Lines that an administrator has to act on, for the pages without a script. */
  lines?: () => readonly string[]
  /** May grow after the first page. */
  pictures?: Readonly<Pictures>
}

const refused = (): ProtocolResponse => ({ statusCode: 404, data: Buffer.alloc(0) })

const emptyList = '<ul class="lines"></ul>'

/** Lines put into a page without script, at each empty list; nothing in them can become markup. */
const withLines = (page: Buffer, lines: readonly string[]): Buffer => {
  const escaped = (line: string) => line.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const items = lines.map((line) => `<li>${escaped(line)}</li>`).join('')
  return Buffer.from(page.toString('utf8').replaceAll(emptyList, () => `<ul class="lines">${items}</ul>`))
}

const fromDisk = async (pathname: string, lines: readonly string[]): Promise<ProtocolResponse> => {
  const root = path.join(app.getAppPath(), 'dist', 'renderer')
  const file = path.join(root, decodeURIComponent(pathname))
  const type = types[path.extname(file)]
  if (!file.startsWith(root + path.sep) || type === undefined) return refused()
  const body = await readFile(file)
  return { data: lines.length > 0 && type === types['.html'] ? withLines(body, lines) : body, headers: headers(type) }
}

/** Development only: the page's code comes from the development server, which injects styles and opens a socket. */
const fromDevServer = async (url: URL, server: string, accept = '*/*'): Promise<ProtocolResponse> => {
  // By what is accepted the server tells a stylesheet of a page without scripts from one that a script imports.
  const answer = await fetch(server + url.pathname + url.search, { headers: { Accept: accept } })
  const policy = `default-src 'self' ${server}; connect-src 'self' ${server} ${server.replace('http', 'ws')}; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'`
  return {
    statusCode: answer.status,
    data: Buffer.from(await answer.arrayBuffer()),
    headers: headers(answer.headers.get('content-type') ?? 'text/plain', policy),
  }
}

/** Announces the scheme; before the app is ready. */
export const registerScheme = (): void => {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }])
}

const answer = async ({ url: address, method, headers: asked }: ProtocolRequest, { lines, pictures }: Required<Besides>) => {
  const url = new URL(address)
  if (url.host !== 'kiosk' || method !== 'GET') return refused()
  const picture = pictures.get(url.pathname)
  if (picture) return { data: Buffer.from(picture.bytes), headers: headers(picture.type, picturePolicy) }
  return devServer ? fromDevServer(url, devServer, asked.Accept) : fromDisk(url.pathname, lines())
}

/**
 * Serves the kiosk's own files to a session, what its process hands over besides, and nothing else. Not by
 * `protocol.handle`, for which each process would read all of Node's `fetch`: 50 ms of every start, and 4 MiB
 * (docs/decisions/0008).
 */
export const serveScheme = (session: Session, { lines = () => [], pictures = new Map() }: Besides = {}): void => {
  session.protocol.registerBufferProtocol('app', async (request, reply) => {
    reply(await answer(request, { lines, pictures }).catch(refused))
  })
}
