import { cloth, shade } from '../colours'
import { box, line, num, oval, shape } from '../svg'

const dark = '#39444a'

/** The back seat of a car, seen from the front; rain or dry, a window on each side. */
export const carBack = (): string =>
  [
    box(0, 0, 800, 600, '#54605f'),
    box(0, 0, 800, 70, '#6b7673'),
    shape('M150 64H650Q690 66 700 110L716 214Q400 196 84 214L100 110Q110 66 150 64Z', '#a9b8ba'),
    shape('M150 64H650Q690 66 700 110L716 214Q400 196 84 214L100 110Q110 66 150 64Z', '#c3cdca', 0.4),
    box(196, 120, 120, 84, '#8f9f9f'),
    box(330, 96, 100, 108, '#9dabaa'),
    box(520, 116, 130, 86, '#8f9f9f'),
    ...[
      [214, 136],
      [252, 136],
      [350, 118],
      [388, 118],
      [540, 136],
      [580, 136],
      [350, 158],
    ].map(([x, y]) => box(x!, y!, 20, 16, '#f0d596', 2)),
    line('M150 64H650Q690 66 700 110L716 214Q400 196 84 214L100 110Q110 66 150 64Z', '#414b4b', 14),
    shape('M0 120L58 120L74 300L0 330Z', '#b4c1c1'),
    shape('M800 120L742 120L726 300L800 330Z', '#b4c1c1'),
    line('M58 120L74 300L-10 334M742 120L726 300L810 334', '#414b4b', 12),
    shape('M-10 330L70 306Q92 420 84 600H-10ZM810 330L730 306Q708 420 716 600H810Z', '#616d6b'),
    shape('M88 236Q400 206 712 236L738 600H62Z', cloth.sea),
    shape('M88 236Q400 206 712 236L716 262Q400 236 84 262Z', shade(cloth.sea, 0.16)),
    box(150, 178, 124, 76, shade(cloth.sea, 0.08), 26),
    box(526, 178, 124, 76, shade(cloth.sea, 0.08), 26),
    line('M400 250V600', shade(cloth.sea, 0.22), 5),
    line('M120 300Q250 284 372 292M428 292Q560 284 680 300', shade(cloth.sea, 0.14), 4),
    shape('M56 470Q400 440 744 470L760 600H40Z', shade(cloth.sea, 0.08)),
    line('M60 474Q400 444 740 474', dark, 4, 0.35),
  ].join('')

/** What is seen of a car from its side: a wide window with rain on it, the street behind, the door below. */
const side = (): string => {
  const drops = Array.from({ length: 60 }, (_, index) => {
    const [x, y] = [236 + ((index * 0.7549 + 0.04) % 1) * 500, 70 + ((index * 0.5698 + 0.06) % 1) * 210]
    return `M${num(x)} ${num(y)}l-3 ${index % 3 === 0 ? 22 : 10}`
  }).join('')
  return [
    box(0, 0, 800, 600, '#54605f'),
    box(0, 0, 800, 46, '#6b7673'),
    shape('M60 300L190 70Q204 46 236 46H720Q752 46 752 84V300Z', '#9fb0b2'),
    box(330, 150, 120, 150, '#8798a0'),
    box(470, 120, 130, 180, '#8c9b98'),
    box(620, 168, 120, 132, '#8798a0'),
    ...[
      [350, 172],
      [392, 172],
      [350, 222],
      [492, 146],
      [536, 146],
      [492, 200],
      [640, 190],
    ].map(([x, y]) => box(x!, y!, 24, 22, '#f0d596', 2, 0.9)),
    oval([250, 250], 54, 46, '#7d9384'),
    oval([204, 270], 40, 34, '#87998a'),
    line(drops, '#eef4f2', 3, 0.75),
    line('M60 300L190 70Q204 46 236 46H720Q752 46 752 84V300', '#414b4b', 16),
    shape('M0 300H800V600H0Z', '#616d6b'),
    box(0, 292, 800, 22, '#727d79', 8),
    box(590, 330, 120, 16, '#4d5856', 8),
    box(330, 380, 200, 12, '#4d5856', 6),
  ].join('')
}

/** A seat from the side, facing the start side; `x` moves it. */
const seat = (x: number): string =>
  `<g transform="translate(${x} 0)">${[
    shape('M560 600Q540 520 556 440L600 250Q610 214 650 216Q694 220 692 262Q680 470 700 600Z', cloth.sea),
    shape('M612 212Q616 150 654 146Q694 150 690 212Q650 226 612 212Z', shade(cloth.sea, 0.1)),
    line('M640 206v24M664 206v24', '#414b4b', 6),
    shape('M270 470Q290 440 360 444H590L700 600H262Q246 520 270 470Z', shade(cloth.sea, 0.06)),
    shape('M270 470Q290 440 360 444H590L600 474Q420 462 276 500Q264 490 270 470Z', '#74a298'),
    line('M640 300Q652 400 640 520M330 520Q440 496 560 520', shade(cloth.sea, 0.2), 4),
  ].join('')}</g>`

/** The front of a car from the side: the empty seat beside the driver, and the dashboard. */
export const carFront = (): string =>
  [
    side(),
    shape('M0 268Q120 262 176 300Q206 330 196 400Q180 440 120 450H0Z', dark),
    shape('M0 268Q120 262 176 300Q120 290 0 300Z', '#4c585c'),
    box(60, 340, 96, 46, '#2f393e', 8),
    line('M84 352h48', '#55646a', 5),
    seat(0),
  ].join('')

/** The back seat of a car from the side, behind the back of the front seat. */
export const carSide = (): string => side() + seat(60) + seat(-580)
