import { cloth, mixed, shade, tint } from '../colours'
import { blob, pointsOf } from '../geometry'
import { line, oval, shape } from '../svg'
import { colour, thing } from '../thing'

const ink = '#2f2624'

const eyes = (x: number, y: number) =>
  oval([-x, y], 6, 8, ink) + oval([x, y], 6, 8, ink) + oval([2 - x, y - 3], 2, 2, '#fffaf0') + oval([x + 2, y - 3], 2, 2, '#fffaf0')

/** A cat that sits, 200 high about its origin. */
export const cat = thing({ colour: colour.default('gold') }, ({ colour: name }) => {
  const c = mixed(cloth[name], '#8d5535', 0.2)
  const dark = shade(c, 0.26)
  return [
    line('M44 84Q96 84 90 34T106 -10', c, 20),
    shape(blob(pointsOf([-34, 0, -52, 56, -46, 94, 0, 100, 46, 94, 52, 56, 34, 0])), c),
    shape(blob(pointsOf([-20, 20, -26, 66, 0, 90, 26, 66, 20, 20])), tint(c, 0.5)),
    line('M-46 44q10 4 18 2M-48 62q10 4 18 2M46 44q-10 4 -18 2M48 62q-10 4 -18 2', dark, 5),
    oval([-20, 94], 19, 10, tint(c, 0.2)) + oval([20, 94], 19, 10, tint(c, 0.2)),
    shape('M-58 -40L-56 -98Q-54 -102 -50 -98L-20 -72ZM58 -40L56 -98Q54 -102 50 -98L20 -72Z', c),
    shape('M-50 -56L-50 -84L-32 -70ZM50 -56L50 -84L32 -70Z', '#e2ab9c'),
    oval([0, -34], 62, 48, c),
    line('M0 -80V-62M-16 -78L-13 -64M16 -78L13 -64', dark, 5),
    oval([0, -16], 26, 18, tint(c, 0.5)),
    eyes(27, -38),
    shape('M-8 -24Q0 -28 8 -24Q4 -15 0 -15T-8 -24Z', '#c9776c'),
    line('M0 -15V-9M-14 -6Q-6 -1 0 -9Q6 -1 14 -6', dark, 3.4),
    line('M-34 -18L-72 -24M-34 -12L-72 -8M34 -18L72 -24M34 -12L72 -8', shade(c, 0.14), 2.6),
  ].join('')
})

/** A dog that sits, 200 high about its origin. */
export const dog = thing({ colour: colour.default('wood'), collar: colour.default('brick') }, ({ colour: name, collar }) => {
  const c = cloth[name]
  const ear = shade(c, 0.3)
  return [
    line('M48 82Q88 78 92 40', c, 17),
    shape(blob(pointsOf([-32, 0, -50, 56, -46, 94, 0, 100, 46, 94, 50, 56, 32, 0])), c),
    shape(blob(pointsOf([-16, 18, -22, 60, 0, 82, 22, 60, 16, 18])), tint(c, 0.55)),
    oval([-22, 94], 21, 11, tint(c, 0.16)) + oval([22, 94], 21, 11, tint(c, 0.16)),
    line('M-30 12Q0 30 30 12', cloth[collar], 12) + oval([0, 28], 8, 9, cloth.gold),
    shape(blob(pointsOf([-46, -78, -56, -34, -46, 4, 0, 16, 46, 4, 56, -34, 46, -78, 0, -96])), c),
    shape(blob(pointsOf([0, -60, -16, -40, -26, -12, -20, 8, 0, 14, 20, 8, 26, -12, 16, -40])), tint(c, 0.6)),
    shape(blob(pointsOf([-38, -88, -70, -76, -84, -30, -70, 0, -54, -22, -50, -56])), ear),
    shape(blob(pointsOf([38, -88, 70, -76, 84, -30, 70, 0, 54, -22, 50, -56])), ear),
    eyes(26, -44),
    oval([0, -18], 13, 10, ink) + oval([-4, -21], 4, 2.6, tint(ink, 0.5)),
    line('M0 -8V0M-15 0Q-7 8 0 0Q7 8 15 0', ink, 3.4),
  ].join('')
})

/** A small bird on a twig, 200 wide about its origin. */
export const bird = thing({ colour: colour.default('blue') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    line('M-100 78Q0 62 100 74', '#7d5f48', 10),
    line('M52 70q18 -22 34 -24', '#7d5f48', 7),
    shape('M86 46q20 -20 34 -12q-6 22 -34 12Z', '#7f9f6d'),
    shape('M-50 26L-104 62L-94 36L-108 30L-46 0Z', shade(c, 0.2)),
    shape(blob(pointsOf([-60, 20, -40, -34, 6, -70, 50, -62, 66, -26, 54, 26, 16, 60, -30, 58])), c),
    shape(blob(pointsOf([62, -10, 56, 24, 18, 58, -18, 54, 10, 20, 40, -14])), '#e9a877'),
    shape(blob(pointsOf([-56, 18, -30, -20, 8, -10, -4, 28, -36, 44])), shade(c, 0.14)),
    line('M-40 26Q-24 18 -14 6M-30 36Q-14 28 -4 16', shade(c, 0.3), 4),
    shape('M62 -44L92 -32L62 -22Z', cloth.gold),
    oval([40, -40], 7, 8, ink) + oval([42, -43], 2.4, 2.4, '#fffaf0'),
    line('M2 60v14M20 58v14', '#6d4a3c', 5),
  ].join('')
})

/** A toy bear, 200 high about its origin. */
export const teddy = thing({ colour: colour.default('wood'), ribbon: colour.default('sea') }, ({ colour: name, ribbon }) => {
  const c = cloth[name]
  const pale = tint(c, 0.5)
  const limb = (x: number, y: number, turn: number) =>
    `<g transform="rotate(${turn} ${x} ${y})">${oval([x, y], 19, 32, shade(c, 0.06))}</g>`
  return [
    limb(-52, 32, 34) + limb(52, 32, -34),
    oval([0, 46], 48, 50, c) + oval([0, 52], 30, 34, pale),
    oval([-38, 86], 25, 17, shade(c, 0.06)) +
      oval([38, 86], 25, 17, shade(c, 0.06)) +
      oval([-40, 88], 13, 9, pale) +
      oval([40, 88], 13, 9, pale),
    oval([-42, -80], 20, 20, c) + oval([42, -80], 20, 20, c) + oval([-42, -79], 11, 11, pale) + oval([42, -79], 11, 11, pale),
    oval([0, -44], 60, 52, c),
    oval([0, -28], 29, 23, pale),
    eyes(25, -54),
    oval([0, -36], 11, 8, ink) + line('M0 -28V-20M-12 -18Q0 -8 12 -18', ink, 3.4),
    shape('M0 12Q-34 -6 -38 8T0 16ZM0 12Q34 -6 38 8T0 16Z', cloth[ribbon]) + oval([0, 13], 8, 8, shade(cloth[ribbon], 0.2)),
  ].join('')
})
