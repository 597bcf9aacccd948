import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { main } from '../../tools/content-check'
import { changed, inModule, tinyCircumstances, withFiles, type Written } from './support/tiny-content'

let root: string

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'content-'))
})

afterEach(() => rm(root, { recursive: true, force: true }))

const write = async (written: Written) => {
  for (const [name, text] of withFiles(written)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true })
    await writeFile(path.join(root, name), text)
  }
}

const run = async (...args: string[]) => {
  const lines: string[] = []
  const code = await main(args, { root, ...tinyCircumstances, print: (line) => lines.push(line) })
  return { code, text: lines.join('\n') }
}

describe('the check', () => {
  test('content without errors', async () => {
    await write({})
    expect(await run()).toEqual({
      code: 0,
      text: '1 module: 0 errors, 0 warnings. 21 of 21 texts (files by languages) not reviewed as they stand.',
    })
  })

  test('an error', async () => {
    await write(inModule('      ar: الماء يغلي. نبقى هنا.\n', ''))
    const { code, text } = await run()
    expect(code).toBe(1)
    expect(text).toContain('content/parents/p02.yaml:18:7 steps.1.text.ar: the Arabic text is missing')
    expect(text).toContain('1 error, 0 warnings')
  })

  test('a warning stops nothing', async () => {
    await write(changed('content/help/lines.yaml', '2026-01', 'undated'))
    expect((await run()).code).toBe(0)
  })

  test('no content at all', async () => {
    expect((await run()).text).toContain('content:1:1 the folder is missing or empty')
  })

  test('the table', async () => {
    await write({})
    expect((await run('--table')).text.replaceAll(/\b[0-9a-f]{12}\b/g, '(hash)')).toMatchInlineSnapshot(`
      "module            LIX  hardest  sentence  words sv  words en  words ar  hash sv       hash en       hash ar
      parents, at most  33   40       18        60        60        60
      p02               0.0  0.0      4         5         6         4         (hash)  (hash)  (hash)
      1 module: 0 errors, 0 warnings. 21 of 21 texts (files by languages) not reviewed as they stand."
    `)
  })

  test('an argument that does not exist', async () => {
    expect(await run('--tabel')).toMatchObject({ code: 2, text: expect.stringContaining('--table') as string })
    expect((await run('--help')).code).toBe(0)
  })
})

describe('recording ids', () => {
  const recorded = async () =>
    parse(await readFile(path.join(root, 'content/ids.yaml'), 'utf8')) as { published: string[]; retired: string[] }

  test('the first time', async () => {
    await write({ 'content/ids.yaml': null })
    expect(await run('--record')).toEqual({ code: 0, text: 'content/ids.yaml now has every id that is in use' })
    expect((await recorded()).published).toEqual([
      'parents',
      'parents/p02',
      'parents/p02/after',
      'parents/p02/before',
      'parents/p02/jobs',
      'parents/p02/kettle',
    ])
    expect((await run()).code).toBe(0)
    expect(await readdir(path.join(root, 'content'))).not.toContain('.ids.yaml.new')
  })

  test('new ids are added, retired ones are kept', async () => {
    await write({ 'content/ids.yaml': 'published: [parents, parents/p02/old]\nretired: [parents/p02/old]\n' })
    await run('--record')
    expect(await recorded()).toMatchObject({
      retired: ['parents/p02/old'],
      published: expect.arrayContaining(['parents/p02/old', 'parents/p02/kettle']) as string[],
    })
  })

  test('an id that has disappeared is not lost by recording', async () => {
    await write(changed('content/ids.yaml', '/kettle]', '/kettle, parents/p02/stove]'))
    expect(await run('--record')).toMatchInlineSnapshot(`
      {
        "code": 1,
        "text": "nothing recorded: parents/p02/stove would be lost: put it back, or add it to retired: in content/ids.yaml",
      }
    `)
    expect((await recorded()).published).toContain('parents/p02/stove')
  })

  test('what cannot be read is not recorded', async () => {
    await write(inModule('title: {', 'title: {{'))
    expect(await run('--record')).toMatchInlineSnapshot(`
      {
        "code": 1,
        "text": "nothing recorded: first correct what cannot be read (content/parents/p02.yaml)",
      }
    `)
    await write({ 'content/ids.yaml': 'published: parents' })
    expect(await run('--record')).toMatchInlineSnapshot(`
      {
        "code": 1,
        "text": "nothing recorded: first correct what cannot be read (content/ids.yaml)",
      }
    `)
  })
})
