import * as path from 'node:path'
import { createBuilder, resolveConfig } from 'vite'
import { expect, test } from 'vitest'

const page = (name: string) => path.resolve(`renderer/${name}.html`)
const product = ['index', 'guard', 'staff', 'guide']
const further = ['preview', 'gallery']

test.each(['test', 'release', 'dev'])('the pages of a build for %s are those of the product', async (mode) => {
  const { environments } = await resolveConfig({ logLevel: 'silent' }, 'build', mode)
  expect(environments.client!.build.rolldownOptions.input).toEqual(product.map(page))
})

interface Built {
  fileName: string
  source?: string | Uint8Array
  moduleIds?: string[]
  imports?: string[]
  dynamicImports?: string[]
}

/** Every file of ours that a page can come to load. */
const loadedBy = (name: string, built: ReadonlyMap<string, Built>): string[] => {
  const seen = new Set<Built>()
  const follow = (file: string): void => {
    const chunk = built.get(file)
    if (!chunk || seen.has(chunk)) return
    seen.add(chunk)
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) follow(next)
  }
  for (const [script] of String(built.get(`${name}.html`)!.source).matchAll(/assets\/[\w.-]+\.js/g)) follow(script)
  return [...seen].flatMap(({ moduleIds = [] }) => moduleIds).map((id) => path.relative('.', id))
}

/** It builds everything once more; what is released is built from the pages above alone. */
test.runIf(process.env.SES_KIOSK_LONG)('no page of the product loads anything of the preview, where both are built together', async () => {
  const client = { build: { write: false, minify: false, rolldownOptions: { input: further.map(page) } } }
  const builder = await createBuilder({ mode: 'release', logLevel: 'silent', environments: { client } })
  const { output } = (await builder.build(builder.environments.client!)) as { output: Built[] }
  const built = new Map(output.map((file) => [file.fileName, file]))
  const ofTools = (name: string) => loadedBy(name, built).filter((file) => file.startsWith('tools/'))
  // The guard has no script.
  for (const name of ['index', 'staff', 'guide']) {
    expect(loadedBy(name, built).length).toBeGreaterThan(20)
    expect(ofTools(name)).toEqual([])
  }
  expect(ofTools('preview')).toEqual(expect.arrayContaining(['tools/preview/walk.ts', 'tools/preview/fake-bridges.ts']))
  expect(ofTools('gallery')).toContain('tools/preview/views.ts')
})
