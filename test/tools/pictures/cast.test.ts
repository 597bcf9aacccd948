import { describe, expect, test } from 'vitest'
import { drawPicture } from '../../../tools/pictures/picture'
import { pictureFile, type PictureFile } from '../../../tools/pictures/schema'

const file = (hedgehogs: Record<string, unknown>, ...parts: object[]) => ({
  hedgehogs,
  pictures: [{ id: 'den', room: 'none', parts }],
})

const drawn = (data: object): string => {
  const { people, pictures }: PictureFile = pictureFile.parse(data)
  return drawPicture(pictures[0]!, people)
}

const lumi = { draw: 'hedgehog', who: 'lumi', at: [400, 500] }
const badger = { age: 'adult', quills: 'ash', neck: 'scarf', neckColour: 'gold' }

const complaints = (data: object) => pictureFile.safeParse(data).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('hedgehogs in a file', () => {
  test('the family is known everywhere, and looks the same whoever else a file knows', () => {
    expect(drawn(file({}, lumi))).toBe(drawn(file({ aunt: badger }, lumi)))
  })

  test('a file may know others', () => {
    expect(drawn(file({ aunt: badger }, { ...lumi, who: 'aunt' }))).not.toBe(drawn(file({}, lumi)))
  })

  test('somebody nobody knows is said so, at the place, also in the arms of another', () => {
    expect(complaints(file({}, { ...lumi, who: 'lumo' }))?.[0]).toMatch(/^pictures\.0\.parts\.0\.who: no hedgehog is called "lumo"/)
    const held = { draw: 'hedgehog', who: 'bom', at: [0, 0] }
    expect(complaints(file({}, { ...lumi, holds: held }))?.[0]).toMatch(/^pictures\.0\.parts\.0\.holds\.who: /)
  })

  test('nobody of the family is given other looks', () => {
    expect(complaints(file({ lumi: badger }, lumi))?.[0]).toMatch(/^hedgehogs\.lumi: "lumi" looks the same in every file/)
  })

  test('one that is held is as large as it would be alone', () => {
    const bim = { draw: 'hedgehog', who: 'bim', at: [0, 0] }
    const scales = (svg: string) => [...svg.matchAll(/scale\(([\d.]+) /g)].map((match) => Number(match[1]))
    const [alone] = scales(drawn(file({}, bim)))
    const [holder, held] = scales(drawn(file({}, { ...lumi, who: 'dina', size: 2, holds: { ...bim, size: 0.5 } })))
    expect(holder! * held!).toBeCloseTo(alone!, 1)
  })
})

describe('a picture without a place', () => {
  test('has nothing behind what it shows', () => {
    expect(drawn(file({}, { draw: 'heart', at: [400, 300] }))).not.toMatch(/<rect[^>]*width="800"/)
  })
})
