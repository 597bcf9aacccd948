import { z } from 'zod'
import { cloth, shade, tint } from '../colours'
import { blob, pointsOf } from '../geometry'
import { box, line, oval, shape } from '../svg'
import { colour, thing } from '../thing'

/** A pillow, 200 wide about its origin. */
export const pillow = thing({ colour: colour.default('sky') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    oval([0, 64], 92, 8, '#4a3424', 0.14),
    shape(blob(pointsOf([-98, -58, -60, -46, 0, -56, 60, -46, 98, -58, 88, 0, 98, 62, 50, 54, 0, 62, -50, 54, -98, 62, -88, 0])), c),
    shape(blob(pointsOf([-78, -40, 0, -42, 78, -40, 70, 0, 0, 8, -70, 0])), tint(c, 0.35)),
    line('M-84 -44Q-66 -34 -56 -22M84 -44Q66 -34 56 -22M-84 46Q-68 38 -58 28M84 46Q68 38 58 28', shade(c, 0.18), 4.5),
  ].join('')
})

/** A blanket, folded; 200 wide about its origin. */
export const foldedBlanket = thing({ colour: colour.default('rose') }, ({ colour: name }) => {
  const c = cloth[name]
  const fold = (y: number, fill: string) => box(-94, y, 188, 42, fill, 21)
  return [
    oval([0, 74], 98, 8, '#4a3424', 0.14),
    fold(32, shade(c, 0.14)) + fold(-4, shade(c, 0.05)) + fold(-40, c),
    shape('M-94 -19Q-94 -60 -70 -60H70Q94 -60 94 -19Q60 -34 0 -34T-94 -19Z', tint(c, 0.14)),
    line('M-60 -38V64M-40 -38V66M44 -38V66M64 -38V64', tint(c, 0.55), 6, 0.85),
    line('M-74 74v12M-50 76v12M-26 76v12M-2 76v12M22 76v12M46 76v12M70 74v12', tint(c, 0.3), 6),
  ].join('')
})

/** A small lamp for the night: a mushroom that glows. */
export const nightLamp = thing({}, () =>
  [
    oval([0, -4], 98, 94, '#f8e3ae', 0.5),
    oval([0, 88], 60, 8, '#4a3424', 0.16),
    shape('M-30 6Q-24 60 -42 84H42Q24 60 30 6Z', '#eed6a6'),
    shape('M-84 14Q-84 -74 0 -76T84 14Q40 28 0 28T-84 14Z', '#e39c6b'),
    oval([-38, -22], 15, 13, '#fbf0d3') +
      oval([14, -46], 17, 14, '#fbf0d3') +
      oval([48, -10], 12, 11, '#fbf0d3') +
      oval([2, 4], 10, 8, '#fbf0d3'),
    oval([-12, 56], 5, 6, '#6d4a3c') + oval([12, 56], 5, 6, '#6d4a3c') + line('M-8 68Q0 75 8 68', '#6d4a3c', 3.6),
  ].join(''),
)

/** Pyjamas, a shirt and trousers. */
export const pyjamas = thing({ colour: colour.default('sky') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    shape('M-40 14H40L46 96Q46 100 40 100H14Q8 100 8 94L0 44L-8 94Q-8 100 -14 100H-40Q-46 100 -46 96Z', shade(c, 0.08)),
    line('M-32 30L-36 88M-18 30L-20 88M32 30L36 88M18 30L20 88', tint(c, 0.6), 5),
    shape(
      'M-22 -94Q0 -78 22 -94L54 -82Q62 -78 66 -70L94 -22Q96 -16 90 -12L70 -2Q64 0 60 -6L50 -24V28Q50 34 44 34H-44Q-50 34 -50 28V-24L-60 -6Q-64 0 -70 -2L-90 -12Q-96 -16 -94 -22L-66 -70Q-62 -78 -54 -82Z',
      c,
    ),
    line('M-34 -64V28M-17 -72V28M17 -72V28M34 -64V28', tint(c, 0.6), 5),
    shape('M-22 -94Q0 -78 22 -94L10 -58L0 -72L-10 -58Z', tint(c, 0.4)),
    line('M0 -44v0M0 -22v0M0 0v0', cloth.navy, 8),
  ].join('')
})

/** A jacket with a hood. */
export const jacketUpright = thing({ colour: colour.default('gold') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    shape(blob(pointsOf([-40, -60, -30, -96, 0, -104, 30, -96, 40, -60, 0, -46])), shade(c, 0.16)),
    shape(
      'M-34 -74Q0 -52 34 -74L56 -66Q66 -62 70 -52L96 34Q98 42 90 46L72 52Q64 54 62 46L52 14V92Q52 98 46 98H-46Q-52 98 -52 92V14L-62 46Q-64 54 -72 52L-90 46Q-98 42 -96 34L-70 -52Q-66 -62 -56 -66Z',
      c,
    ),
    shape('M-22 -70Q0 -96 22 -70Q12 -56 0 -54T-22 -70Z', shade(c, 0.4)),
    line('M0 -52V96', shade(c, 0.24), 5),
    shape('M-42 38H-14V66Q-14 72 -20 72H-36Q-42 72 -42 66ZM14 38H42V66Q42 72 36 72H20Q14 72 14 66Z', shade(c, 0.12)),
    line('M-92 28L-66 36M92 28L66 36', tint(c, 0.4), 8) + line('M12 -28v0M12 4v0', cloth.brown, 10),
  ].join('')
})

/** A knitted jumper. */
export const jumper = thing({ colour: colour.default('moss') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    shape(
      'M-26 -88Q0 -74 26 -88L56 -78Q68 -74 72 -62L98 40Q100 50 90 52L72 56Q64 58 62 48L50 4V74Q50 84 40 84H-40Q-50 84 -50 74V4L-62 48Q-64 58 -72 56L-90 52Q-100 50 -98 40L-72 -62Q-68 -74 -56 -78Z',
      c,
    ),
    line('M-24 -86Q0 -66 24 -86', shade(c, 0.2), 13),
    line('M-47 76H47M-94 45L-67 51M94 45L67 51', shade(c, 0.16), 14),
    line('M-46 -18L-30 -34L-15 -18L0 -34L15 -18L30 -34L46 -18', tint(c, 0.6), 7) + line('M-44 4H44', tint(c, 0.45), 6),
  ].join('')
})

/** A knitted hat. */
export const hat = thing({ colour: colour.default('brick') }, ({ colour: name }) => {
  const c = cloth[name]
  return [
    oval([0, -76], 24, 22, tint(c, 0.45)),
    shape('M-80 34Q-86 -62 0 -66T80 34Z', c),
    line('M-44 -40Q-56 -10 -56 24M-16 -58V24M16 -58V24M44 -40Q56 -10 56 24', shade(c, 0.14), 6),
    line('M-70 -6L-52 -20L-34 -6L-16 -20L2 -6L20 -20L38 -6L56 -20L70 -8', tint(c, 0.5), 7),
    box(-92, 22, 184, 52, shade(c, 0.12), 22),
    line('M-64 30v36M-38 30v36M-12 30v36M14 30v36M40 30v36M66 30v36', shade(c, 0.26), 5),
  ].join('')
})

/** A den of a cloth over two chairs, or a tent of branches. */
export const denOf = thing({ kind: z.enum(['cloth', 'branches']).default('cloth') }, ({ kind }) => {
  const inside = '#5d4f55'
  if (kind === 'branches')
    return [
      oval([0, 92], 104, 9, '#4a3424', 0.16),
      shape('M0 -78L-92 92H92Z', '#8d6a4d'),
      line('M-14 -98L92 90M14 -98L-92 90M-6 -86L58 90M6 -86L-58 90', '#a98058', 13),
      shape('M0 -14Q-34 40 -38 92H38Q34 40 0 -14Z', inside),
      oval([0, 76], 15, 14, '#f6d995') + oval([0, 80], 34, 22, '#f6d995', 0.3),
      shape(
        'M-78 66q-26 -6 -30 14q22 14 34 0ZM72 50q28 -8 34 12q-22 16 -38 2ZM-40 -10q-30 -10 -36 8q18 18 38 8ZM36 -26q28 -14 38 2q-16 20 -38 12Z',
        '#7f9f6d',
      ),
    ].join('')
  return [
    oval([0, 92], 112, 9, '#4a3424', 0.16),
    box(-98, -44, 12, 136, '#9a7453', 4) +
      box(86, -44, 12, 136, '#9a7453', 4) +
      box(-98, -44, 46, 12, '#b98a5e', 4) +
      box(52, -44, 46, 12, '#b98a5e', 4),
    shape('M-84 -64Q0 -20 84 -64L104 92H-104Z', cloth.plum),
    shape('M-84 -64Q0 -20 84 -64L86 -50Q0 -8 -86 -50Z', tint(cloth.plum, 0.24)),
    shape('M0 -24Q-30 40 -50 92H50Q30 40 0 -24Z', inside),
    oval([0, 70], 38, 26, '#f6d995', 0.35) + box(-9, 56, 18, 30, cloth.gold, 4) + oval([0, 54], 13, 11, '#fbe9bd'),
    line('M-62 -40L-78 84M62 -40L78 84', shade(cloth.plum, 0.16), 5) +
      line('M-60 6v0M-66 44v0M-42 30v0M60 6v0M66 44v0M42 30v0', tint(cloth.plum, 0.5), 10),
  ].join('')
})

/** A lantern to carry, lit. */
export const handLantern = thing({}, () =>
  [
    oval([0, 10], 96, 96, '#f8e3ae', 0.45),
    line('M-34 -56Q-34 -98 0 -98T34 -56', '#6d5a4a', 7),
    shape('M-44 -40L-26 -66H26L44 -40Z', cloth.brick),
    box(-40, -42, 80, 106, '#fbeec6', 6),
    shape('M0 -18Q24 12 14 34Q8 46 0 46T-14 34Q-24 12 0 -18Z', '#eda85a') +
      shape('M0 10Q11 24 7 36Q4 42 0 42T-7 36Q-11 24 0 10Z', '#fbe6a8'),
    line('M-40 -40V62M40 -40V62', '#6d5a4a', 7) + line('M-38 10H-26M26 10H38', '#6d5a4a', 4),
    box(-50, 60, 100, 20, cloth.brick, 6) + box(-34, 80, 68, 9, shade(cloth.brick, 0.2), 4),
  ].join(''),
)
