import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as help from 'virtual:help'
import type * as programmes from 'virtual:programmes'
import { build, createServer, type InlineConfig, type ViteDevServer } from 'vite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { contentPlugin } from '../../tools/content/plugin'
import { changed, inModule, tinyCircumstances, withFiles, type Written } from './support/tiny-content'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plugin-'))
  await mkdir(path.join(folder, 'renderer'))
  await writeFile(path.join(folder, 'renderer/index.html'), '<script type="module" src="./app.ts"></script>')
  await writeFile(
    path.join(folder, 'renderer/app.ts'),
    `import { loadModule, programmes, reviews } from 'virtual:programmes'
     import * as help from 'virtual:help'
     import { lexicon } from 'virtual:blame'
     import { unmirrored } from 'virtual:pictures'
     export { help, lexicon, loadModule, programmes, reviews, unmirrored }
     globalThis.tiny = { help, lexicon, loadModule, programmes, reviews, unmirrored }`,
  )
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const write = async (written: Written) => {
  for (const [name, text] of withFiles(written)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
    await writeFile(path.join(folder, name), text)
  }
}

const config = (): InlineConfig => ({
  configFile: false,
  root: path.join(folder, 'renderer'),
  base: './',
  logLevel: 'silent',
  plugins: [contentPlugin({ root: path.join(folder, 'content'), ...tinyCircumstances })],
  build: { outDir: '../dist', assetsInlineLimit: 0, modulePreload: false, minify: false },
})

const drawn = {
  'content/pictures/p02.yaml':
    'pictures:\n  - id: kettle-on-stove\n    room: kitchen\n    mirror: no\n    parts: [{ draw: cup, at: [400, 300] }]\n',
}

const picture = { 'content/media/kitchen-table.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' }

describe('the build', () => {
  const built = async () => {
    await build(config())
    const assets = await readdir(path.join(folder, 'dist/assets'))
    const entry = assets.find((name) => name.startsWith('index-'))!
    await import(pathToFileURL(path.join(folder, 'dist/assets', entry)).href)
    const { tiny } = globalThis as unknown as {
      tiny: typeof programmes & { help: typeof help; lexicon: unknown; unmirrored: string[] }
    }
    return { assets, tiny, code: await Promise.all(assets.map((name) => readFile(path.join(folder, 'dist/assets', name), 'utf8'))) }
  }

  test('programmes with the heads of their modules, and each module in a chunk of its own', async () => {
    await write(picture)
    const { assets, tiny, code } = await built()
    expect(tiny.programmes).toMatchObject([
      { id: 'parents', themes: [{ id: 'a' }], modules: [{ id: 'p02', theme: 'a', safety: 'keep', tile: { en: 'A short pause.' } }] },
    ])
    expect(tiny.programmes[0]!.modules[0]).not.toHaveProperty('steps')
    expect(assets.some((name) => name.startsWith('p02-'))).toBe(true)
    const module = await tiny.loadModule('p02' as never)
    expect(module.steps[1]).toMatchObject({ id: 'kettle', text: { sv: [{ kind: 'paragraph', spans: ['Vattnet kokar. Du står kvar.'] }] } })
    expect(code.join('')).not.toMatch(/\beval\(|new Function/)
  })

  test('pictures, help and the words the message coach listens for', async () => {
    await write(picture)
    const { tiny } = await built()
    expect(await readFile(path.join(folder, 'dist/media/kitchen-table.svg'), 'utf8')).toBe(picture['content/media/kitchen-table.svg'])
    expect(tiny.help.pages).toHaveProperty('privacy')
    expect(tiny.help.terms).toMatchObject([{ id: 'umgange' }])
    expect(tiny.help.situations).toMatchObject([{ id: 'danger', lines: ['emergency'] }])
    expect(tiny.lexicon).toEqual({ sv: ['alltid'], en: ['always'], ar: ['دائما'] })
  })

  test('pictures that are drawn from what is said of them, and which of them do not turn around', async () => {
    await write(drawn)
    const { tiny } = await built()
    expect(await readFile(path.join(folder, 'dist/media/kettle-on-stove.svg'), 'utf8')).toMatch(
      /^<svg [^>]*viewBox="0 0 800 600">.*<\/svg>\n$/,
    )
    expect(tiny.unmirrored).toEqual(['kettle-on-stove'])
  })

  test('a held line says so: whether it is shown is for the office to say, once it has called', async () => {
    const hold = { sv: 'ingen svarar', en: 'nobody answers' }
    await write(changed('content/help/lines.yaml', '    source', `    hold: { sv: ${hold.sv}, en: ${hold.en} }\n    source`))
    const { tiny } = await built()
    expect(tiny.help.lines).toMatchObject([{ id: 'emergency', hold }])
    expect(tiny.help.situations).toMatchObject([{ id: 'danger', lines: ['emergency'] }])
  })

  test('fails with the problems in print', async () => {
    await write(inModule('      ar: الماء يغلي. نبقى هنا.\n', ''))
    await expect(build(config())).rejects.toThrow(
      'one error in the content:\ncontent/parents/p02.yaml:18:7 steps.1.text.ar: the Arabic text is missing: write it, or take the whole text away',
    )
  })

  test('warnings stop nothing', async () => {
    await write(changed('content/help/lines.yaml', '2026-01', 'undated'))
    await expect(build(config())).resolves.toBeDefined()
  })
})

describe('while the app is being developed', () => {
  let server: ViteDevServer

  afterEach(() => server.close())

  const start = async () => {
    server = await createServer({ ...config(), server: { port: 0, host: '127.0.0.1' } })
    await server.listen()
    const sent: { type: string }[] = []
    const { hot } = server.environments.client
    const send = hot.send.bind(hot)
    hot.send = ((payload: { type: string }) => {
      sent.push(payload)
      send(payload as never)
    }) as never
    return sent
  }

  const code = async (name: string) => (await server.environments.client.transformRequest(name))?.code ?? ''

  const until = async (isSo: () => boolean) => {
    for (let waited = 0; waited < 100 && !isSo(); waited += 1) await new Promise((resolve) => setTimeout(resolve, 50))
    expect(isSo()).toBe(true)
  }

  test('a text that is saved is there at once', async () => {
    await write({})
    const sent = await start()
    expect(await code('virtual:module/p02')).toContain('Vattnet kokar')
    await write(inModule('Vattnet kokar', 'Vattnet sjuder'))
    await until(() => sent.some(({ type }) => type === 'full-reload'))
    expect(await code('virtual:module/p02')).toContain('Vattnet sjuder')
  })

  test('an error is said, and goes when it is corrected', async () => {
    await write(inModule('      ar: الماء يغلي. نبقى هنا.\n', ''))
    const sent = await start()
    await expect(code('virtual:programmes')).rejects.toThrow('the Arabic text is missing')
    await write({})
    await until(() => sent.some(({ type }) => type === 'full-reload'))
    expect(await code('virtual:programmes')).toContain('loadModule')
  })

  test('pictures have an address, and nothing else in the folder has one', async () => {
    await write({ ...picture, ...drawn })
    await start()
    const { port } = server.httpServer!.address() as { port: number }
    const get = (name: string) => fetch(`http://127.0.0.1:${port}${name}`)
    const found = await get('/media/kitchen-table.svg')
    expect([found.headers.get('content-type'), await found.text()]).toEqual(['image/svg+xml', picture['content/media/kitchen-table.svg']])
    expect(await (await get('/media/kettle-on-stove.svg')).text()).toContain('viewBox="0 0 800 600"')
    expect(await (await get('/media/%2e%2e/wording.yaml')).text()).not.toContain('banned')
  })
})
