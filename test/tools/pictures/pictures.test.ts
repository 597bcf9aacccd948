import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readContentFolder } from '../../../tools/content/files'
import { loadContent } from '../../../tools/content/load'
import { drawnPictures } from '../../../tools/content/media'

let pictures: [id: string, svg: string][]

beforeAll(async () => {
  const content = loadContent(await readContentFolder(path.resolve(import.meta.dirname, '../../../content')))
  pictures = [...drawnPictures(content)].map(([id, draw]) => [id, draw()])
})

const breaking = (isBroken: (svg: string) => boolean) => pictures.filter(([, svg]) => isBroken(svg)).map(([id]) => id)

const all = (pattern: RegExp, svg: string) => [...svg.matchAll(pattern)].map((match) => match[1]!)

describe('every picture that is drawn', () => {
  test('there are some', () => {
    expect(pictures.length).toBeGreaterThan(24)
  })

  test('has only what a picture needs: no script, no words, nothing from elsewhere', () => {
    const elements = new Set(pictures.flatMap(([, svg]) => all(/<([a-zA-Z]+)/g, svg)))
    const known = ['svg', 'g', 'defs', 'path', 'rect', 'ellipse', 'circle', 'linearGradient', 'radialGradient', 'stop', 'mask', 'clipPath']
    expect([...elements].filter((name) => !known.includes(name))).toEqual([])
    expect(breaking((svg) => /href|style=|\son[a-z]+=|url\((?!#)/.test(svg))).toEqual([])
  })

  test('has ids that are its own, each once, and uses no other', () => {
    expect(
      breaking((svg) => {
        const ids = all(/ id="([^"]+)"/g, svg)
        return new Set(ids).size !== ids.length || all(/url\(#([^)]+)\)/g, svg).some((id) => !ids.includes(id))
      }),
    ).toEqual([])
  })

  test('has numbers that are numbers, with few decimals', () => {
    expect(breaking((svg) => /NaN|Infinity|undefined|e-\d/.test(svg))).toEqual([])
    expect(breaking((svg) => / d="[^"]*\.\d\d/.test(svg))).toEqual([])
  })

  test('is light enough to be there at once', () => {
    expect(breaking((svg) => svg.length > 24_000)).toEqual([])
  })

  test('shows a part of 800 × 600, four to three', () => {
    expect(
      breaking((svg) => {
        const [x, y, width, height] = /viewBox="([^"]+)"/.exec(svg)![1]!.split(' ').map(Number)
        return Math.abs(width! * 0.75 - height!) > 0.1 || x! < 0 || y! < 0 || x! + width! > 800 || y! + height! > 600.1
      }),
    ).toEqual([])
  })
})
