import type { ProtocolRequest, ProtocolResponse, Session } from 'electron'
import fc from 'fast-check'
import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { contentSecurityPolicy, permissionsPolicy, serveScheme, type Pictures } from '../../src/platform/scheme'

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-scheme-'))
vi.mock('electron', () => ({ app: { getAppPath: () => root } }))
afterAll(() => fs.rmSync(root, { recursive: true, force: true }))

const pages = path.join(root, 'dist/renderer')
fs.mkdirSync(path.join(pages, 'assets'), { recursive: true })
fs.writeFileSync(path.join(pages, 'index.html'), 'ours')
fs.writeFileSync(path.join(pages, 'guard.html'), '<ul class="lines"></ul>')
fs.writeFileSync(path.join(pages, 'assets/main.js'), 'ours')
fs.writeFileSync(path.join(pages, 'notes.txt'), 'secret')
for (const outside of ['secret.html', 'dist/secret.js', 'dist/rendererer.html']) fs.writeFileSync(path.join(root, outside), 'secret')

type Answer = (request: Pick<ProtocolRequest, 'url' | 'method'>) => Promise<Response>
type Handler = (request: ProtocolRequest, reply: (response: ProtocolResponse) => void) => void

/** What Electron makes of what it is handed. */
const toResponse = ({ statusCode = 200, data, headers }: ProtocolResponse) =>
  new Response(new Uint8Array(data as Buffer), { status: statusCode, headers: headers as Record<string, string> })

const served = (lines: readonly string[] = [], pictures: Pictures = new Map()): Answer => {
  let handler: Handler | undefined
  const protocol = { registerBufferProtocol: (_: string, given: Handler) => (handler = given) }
  serveScheme({ protocol } as unknown as Session, { lines: () => lines, pictures })
  return (request) => new Promise((resolve) => handler!({ headers: {}, referrer: '', ...request }, (answer) => resolve(toResponse(answer))))
}

const get = (url: string, answer = served()) => answer({ url, method: 'GET' })

test('a page is served under its type, with nothing allowed but our own files, no feature of the computer, and no trace in a cache', async () => {
  const response = await get('app://kiosk/index.html#/visit')
  expect(await response.text()).toBe('ours')
  expect(Object.fromEntries(response.headers)).toEqual({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': contentSecurityPolicy,
    'permissions-policy': permissionsPolicy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  })
})

test('a picture that the process hands over is served even when it comes late, and can run nothing wherever it is opened', async () => {
  const pictures: Pictures = new Map()
  const answer = served([], pictures)
  expect((await get('app://kiosk/office/logo', answer)).status).toBe(404)
  pictures.set('/office/logo', { type: 'image/svg+xml', bytes: new TextEncoder().encode('<svg/>') })
  const response = await get('app://kiosk/office/logo', answer)
  expect(await response.text()).toBe('<svg/>')
  expect(response.headers.get('content-type')).toBe('image/svg+xml')
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox")
})

describe('nothing else is', () => {
  test.each([
    'app://other/index.html',
    'app://kiosk/missing.html',
    'app://kiosk/notes.txt',
    'app://kiosk/assets',
    'app://kiosk/',
    'app://kiosk/%',
  ])('%s', async (url) => expect((await get(url)).status).toBe(404))
  test.each(['POST', 'HEAD', 'PUT'])('by %s', async (method) =>
    expect((await served()({ url: 'app://kiosk/index.html', method })).status).toBe(404),
  )

  const part = fc.constantFrom(
    '..',
    '%2e%2e',
    '.',
    '',
    '%2f',
    '..%2f..%2f',
    '..%5c',
    '%00',
    '%',
    '%E0',
    'assets',
    'dist',
    'renderer',
    'rendererer.html',
    'secret.html',
    'secret.js',
    'index.html',
  )
  const address = fc.array(part, { maxLength: 7 }).map((parts) => `app://kiosk/${parts.join('/')}`)
  const isOurs = async (answer: Answer, url: string) => {
    const response = await get(url, answer)
    return response.status === 404 || (await response.text()) === 'ours'
  }

  test('whatever an address leads to', () =>
    fc.assert(
      fc.asyncProperty(address, (url) => isOurs(served(), url)),
      { numRuns: 2000 },
    ))

  test('the control: a server that only joins the paths gives away what lies outside', async () => {
    const naive: Answer = async ({ url }) => {
      try {
        return new Response(fs.readFileSync(path.join(pages, decodeURIComponent(new URL(url).pathname))))
      } catch {
        return new Response(null, { status: 404 })
      }
    }
    expect(
      (
        await fc.check(
          fc.asyncProperty(address, (url) => isOurs(naive, url)),
          { numRuns: 2000 },
        )
      ).failed,
    ).toBe(true)
  })
})

test('lines of an administrator stand in the page as they are, and nothing in them becomes markup', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string(), { minLength: 1, maxLength: 3 }), async (lines) => {
      const page = await (await get('app://kiosk/guard.html', served(lines))).text()
      const items = [...page.matchAll(/<li>([^<>]*)<\/li>/g)].map(([, item]) =>
        item!.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
      )
      expect(page.replaceAll(/<\/?li>/g, '').match(/[<>]/g)).toHaveLength(4)
      expect(items).toEqual(lines)
    }),
  )
})
