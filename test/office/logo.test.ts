import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, test } from 'vitest'
import { logoLimits, readLogo } from '../../src/office/logo'
import { configLines, readOfficeConfig, readOfficeFile } from '../../src/office/read-office-config'
import { folder, refusing } from './broken-files'
import { pngOf, svgOf } from '../support/logos'

const kept = (bytes: string | Uint8Array, name = 'logo') => {
  const file = path.join(folder(), name)
  fs.writeFileSync(file, bytes)
  return file
}
const said = (bytes: string | Uint8Array, name?: string) => {
  const read = readLogo(kept(bytes, name))
  return read.ok ? read.logo.type : read.words
}

describe('a logo is judged by its bytes, whatever it is called', () => {
  test.each(['logo.png', 'logo.svg', 'logo.txt'])('a PNG as %s', (name) => expect(said(pngOf(2, 2), name)).toBe('image/png'))
  test.each(['logo.svg', 'logo.png', 'logo'])('an SVG as %s', (name) => expect(said(svgOf(), name)).toBe('image/svg+xml'))
  test.each([
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46])],
    ['a web page that shows an SVG', `<!doctype html><body>${svgOf()}</body>`],
    ['an SVG without its namespace, which no page shows', '<svg><path d="M0 0h9v9z"/></svg>'],
    ['an SVG in UTF-16', Buffer.from(svgOf(), 'utf16le')],
    ['nothing', ''],
  ])('%s is neither, though it is called logo.svg', (_, bytes) =>
    expect(said(bytes, 'logo.svg')).toMatchObject({ sv: expect.stringMatching(/varken PNG eller SVG/) as string }),
  )
  test('and handed on as it is', () => {
    const read = readLogo(kept(pngOf(3, 2)))
    expect(read.ok && Buffer.from(read.logo.base64, 'base64').equals(pngOf(3, 2))).toBe(true)
  })
})

describe('an SVG is one picture that stands still and needs nothing from outside', () => {
  const inside = (part: string, before = '') => said(`${before}${svgOf(part)}`)

  test.each([
    ['a script', '<script>alert(1)</script>', /holds a script/],
    ['a script of another name', '<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>', /holds a script/],
    ['a handler', '<path onload="alert(1)" d=""/>', /holds a script/],
    ['a handler after a quotation mark', '<path d=""onclick = "alert(1)"/>', /holds a script/],
    ['a link that is a script', '<a href="javascript:alert(1)"><path d=""/></a>', /holds a script/],
    ['a picture from elsewhere', '<image href="https://example.org/a.png"/>', /address outside/],
    [
      'a picture from elsewhere, without a quotation mark around its address in a style',
      '<path style="fill: url(//example.org)"/>',
      /outside/,
    ],
    ['a picture from a file', "<image xlink:href='file:///etc/passwd'/>", /address outside/],
    ['an address in disguise', '<image href="&#104;ttps://example.org/a.png"/>', /address outside/],
    ['another SVG inside', '<image href="data:image/svg+xml;base64,PHN2Zz4="/>', /address outside/],
    ['a style sheet from elsewhere', '<style>@import "https://example.org/a.css";</style>', /address outside/],
    ['a web page inside', '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">A</p></foreignObject>', /parts of a web page/],
    ['a movement', '<circle r="9"><animate attributeName="r" to="2" dur="1s"/></circle>', /moves/],
    ['a movement by a style', '<style>@keyframes a { to { opacity: 0 } }</style>', /moves/],
  ])('%s is refused', (_, part, words) => expect(inside(part)).toMatchObject({ en: expect.stringMatching(words) as string }))

  test.each([
    ['entities that unfold', '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>', /entities/],
    ['a style sheet beside it', '<?xml-stylesheet href="https://example.org/a.css"?>', /address outside/],
    ['another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?>', /UTF-8/],
  ])('%s before it is refused', (_, before, words) =>
    expect(inside('', before)).toMatchObject({ en: expect.stringMatching(words) as string }),
  )

  test.each([
    [
      'what drawing programs write before it',
      '',
      '<?xml version="1.0" encoding="UTF-8"?>\n<!-- made here -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n',
    ],
    ['a mark of its byte order', '', '\uFEFF'],
    ['styles, gradients and references inside', '<style>.a{fill:url(#g)}</style><use href="#b"/><path style="fill:url(\'#g\')"/>', ''],
    ['a picture of its own', '<image href="data:image/png;base64,AAAA"/>', ''],
    ['remarks of where it comes from', '<metadata><w rdf:about="" rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></metadata>', ''],
    ['words', '<text>Familjerätten, on a = b</text>', ''],
  ])('%s is fine', (_, part, before) => expect(inside(part, before)).toBe('image/svg+xml'))
})

describe('a PNG', () => {
  const whole = pngOf(2, 2)
  test.each([
    ['cut off', whole.subarray(0, -6)],
    ['without its end', whole.subarray(0, -12)],
    ['with something after its end', Buffer.concat([whole, Buffer.from('<svg')])],
    ['of its first bytes alone', whole.subarray(0, 8)],
  ])('%s is refused', (_, bytes) => expect(said(bytes)).toMatchObject({ en: expect.stringMatching(/damaged/) as string }))

  test('that unfolds into a very large picture is refused, with its size', () => {
    expect(said(pngOf(logoLimits.pixels, 1))).toBe('image/png')
    expect(said(pngOf(logoLimits.pixels + 1, 1))).toMatchObject({ en: expect.stringMatching(/4097 × 1 pixels/) as string })
    expect(said(pngOf(1, 60_000))).toMatchObject({ sv: expect.stringMatching(/1 × 60000 bildpunkter/) as string })
  })

  test('that moves is refused', () => expect(said(pngOf(2, 2, ['acTL']))).toMatchObject({ sv: expect.stringMatching(/rör sig/) as string }))
})

describe('the file', () => {
  test('may be 200 kB, and not a byte more', () => {
    const padded = (bytes: number) => svgOf().padEnd(bytes)
    expect(said(padded(logoLimits.bytes))).toBe('image/svg+xml')
    expect(said(padded(logoLimits.bytes + 1))).toMatchObject({
      en: 'the file is 201 kB, and at most 200 kB are shown: make the picture smaller',
    })
  })

  test('that is not there, or is a folder, is named', () => {
    const root = folder()
    for (const file of [path.join(root, 'none.png'), root])
      expect(readLogo(file)).toMatchObject({ ok: false, words: { en: expect.stringContaining(`there is no file ${file}`) as string } })
  })

  test('that cannot be read says so', () =>
    expect(readLogo(kept(svgOf()), refusing('readFileSync', 'EACCES'))).toMatchObject({
      ok: false,
      words: { sv: expect.stringMatching(/kan inte läsas \(EACCES\)/) as string },
    }))
})

describe('in office.json', () => {
  const office = (logo: string) => {
    const root = folder()
    const file = path.join(root, 'office.json')
    fs.writeFileSync(file, `{\n  "logo": ${JSON.stringify(logo)}\n}`)
    fs.writeFileSync(path.join(root, 'ours.svg'), svgOf())
    return { root, file }
  }

  test('its path begins in the folder of the file, or is a whole one', () => {
    const { root, file } = office('ours.svg')
    expect(readOfficeFile(file)).toMatchObject({ ok: true, logo: { type: 'image/svg+xml' } })
    expect(readOfficeFile(office(path.join(root, 'ours.svg')).file)).toMatchObject({ ok: true, logo: { type: 'image/svg+xml' } })
  })

  test('what is wrong with it is said at its line', () => {
    const { root, file } = office('theirs.svg')
    const read = readOfficeFile(file)
    expect(!read.ok && configLines('office.json', read.problems)).toEqual([
      `office.json:2:11 logo: there is no file ${root}/theirs.svg: put it there, or correct the path (from the folder of office.json, or a whole path)`,
      expect.stringMatching(/^office\.json:2:11 logo: filen .* finns inte/),
    ])
  })

  test('a logo that is lost keeps nobody from the settings, such as the PIN', () =>
    expect(readOfficeConfig(office('theirs.svg').file)).toMatchObject({ ok: true, config: { logo: 'theirs.svg' } }))
})
