import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { blob } from '../geometry'
import { box, line, num, oval, shape } from '../svg'
import { colour, shadowOn, thing } from '../thing'

/** A knitted jumper in somebody's hands, gathered; the hand is its origin. */
export const heldJumper = thing({ colour: colour.default('plum') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    shape(blob([[-26, 40], [-44, 78], [-42, 128], [-26, 140], [-12, 128], [-10, 82], [4, 50]]), shade(c, 0.12)), // prettier-ignore
    line('M-41 122Q-28 132 -14 124', tint(c, 0.3), 7),
    shape(blob([[-46, -44], [-14, -58], [26, -48], [50, -14], [48, 40], [22, 66], [-18, 66], [-48, 40], [-58, -4]]), c), // prettier-ignore
    line('M-30 -40Q-20 -20 -34 6T-24 54M0 -46Q10 -16 0 10T6 58M28 -36Q36 -10 30 14T30 48', shade(c, 0.14), 5, 0.8),
    line('M-46 -12Q0 -26 48 -6M-50 16Q0 4 50 20', tint(c, 0.45), 6, 0.8),
    shape(blob([[-34, -46], [0, -62], [30, -48], [20, -36], [-22, -34]]), shade(c, 0.16)), // prettier-ignore
  ].join('')
})

/** A chest of drawers whose upper drawer stands open with clothes in it; its origin is the middle of its floor. */
export const openDrawers = thing(
  { width: z.number().default(220), colour: colour.default('wood'), clothes: z.array(colour).default(['sea', 'cream', 'gold']) },
  ({ width: w, colour: name, clothes }) => {
    const c = cloth[name]
    const h = 270
    const half = w / 2
    const drawer = (y: number) =>
      box(-half + 14, y, w - 28, 62, shade(c, 0.08), 5) +
      oval([-w * 0.2, y + 31], 7, 7, cloth.straw) +
      oval([w * 0.2, y + 31], 7, 7, cloth.straw)
    const inside = clothes
      .map((one, index) => {
        const wide = Math.round((w - 20) / clothes.length)
        const x = Math.round(-half + 10 + index * wide)
        return (
          shape(`M${x} -196Q${num(x + 2)} -236 ${num(x + wide * 0.5)} -234T${num(x + wide)} -196Z`, cloth[one]) +
          line(`M${num(x + wide * 0.25)} -218Q${num(x + wide * 0.5)} -226 ${num(x + wide * 0.75)} -216`, shade(cloth[one], 0.14), 4)
        )
      })
      .join('')
    return [
      shadowOn(0, 2, w + 30),
      box(-half + 10, -12, 14, 12, shade(c, 0.3)) + box(half - 24, -12, 14, 12, shade(c, 0.3)),
      box(-half, -h, w, h - 8, c, 6),
      box(-half + 12, -h + 16, w - 24, 70, shade(c, 0.5), 4),
      drawer(-160),
      drawer(-84),
      inside,
      shape(`M${num(-half - 12)} -208H${num(half + 12)}L${num(half + 6)} -148H${num(-half - 6)}Z`, tint(c, 0.16)),
      box(-half - 14, -212, w + 28, 9, tint(c, 0.32), 4),
      shape(`M${num(-half - 6)} -148H${num(half + 6)}L${num(half)} -136H${num(-half)}Z`, shade(c, 0.3), 0.6),
      oval([-w * 0.2, -178], 7, 7, cloth.straw) + oval([w * 0.2, -178], 7, 7, cloth.straw),
      box(-half - 8, -h - 8, w + 16, 14, tint(c, 0.14), 5),
    ].join('')
  },
)
