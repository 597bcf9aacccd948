import { shade, tint } from '../colours'
import { blob } from '../geometry'
import { box, line, num, oval, shape, tag, type Point } from '../svg'

interface Block {
  at: Point
  width: number
  height: number
  wall: string
  roof?: 'flat' | 'pointed'
}

/** A house far off, with some of its windows lit. */
const block = ({ at: [x, base], width: w, height: h, wall, roof = 'flat' }: Block, which: number) => {
  const columns = Math.floor((w - 10) / 26)
  const gap = (w - columns * 13) / (columns + 1)
  const rows = Math.floor((h - 20) / 34)
  const places = Array.from({ length: columns * rows }, (_, index): Point => [
    x + gap + (index % columns) * (13 + gap),
    base - h + 16 + Math.floor(index / columns) * 34,
  ])
  const panes = (lit: boolean) =>
    places
      .filter((_, index) => (index * 7 + which * 3) % 5 < 2 === lit)
      .map(([left, top]) => `M${num(left)} ${num(top)}h13v18h-13Z`)
      .join('')
  const top =
    roof === 'pointed'
      ? shape(`M${x - 4} ${base - h}L${num(x + w / 2)} ${num(base - h - w * 0.42)}L${x + w + 4} ${base - h}Z`, shade(wall, 0.2))
      : box(x - 3, base - h - 6, w + 6, 8, shade(wall, 0.2), 2)
  return box(x, base - h, w, h, wall) + top + shape(panes(true), '#f2cf8a') + shape(panes(false), tint(wall, 0.16))
}

/** A town across the water in the blue hour; a quay with its railing in front. */
export const quay = (): string => {
  const sky = tag(
    'linearGradient',
    { id: 'quay', x1: '0', y1: '0', x2: '0', y2: '1' },
    '<stop stop-color="#5b6f99"/><stop offset=".7" stop-color="#a9a6b8"/><stop offset="1" stop-color="#e2bfa4"/>',
  )
  const far = ['#6e7c9c', '#64739a', '#74809c', '#5f6f94'] as const
  const blocks: readonly Block[] = [
    { at: [-20, 300], width: 110, height: 130, wall: far[0] },
    { at: [90, 300], width: 84, height: 172, wall: far[1], roof: 'pointed' },
    { at: [176, 300], width: 120, height: 118, wall: far[2] },
    { at: [298, 300], width: 78, height: 158, wall: far[3] },
    { at: [378, 300], width: 112, height: 126, wall: far[0], roof: 'pointed' },
    { at: [492, 300], width: 92, height: 186, wall: far[1] },
    { at: [586, 300], width: 116, height: 124, wall: far[2] },
    { at: [704, 300], width: 116, height: 160, wall: far[3], roof: 'pointed' },
  ]
  const glints = [[60, 12], [140, 30], [226, 8], [336, 26], [430, 12], [538, 34], [640, 14], [752, 24]] // prettier-ignore
    .map(([x, y]) => `M${x! - 16} ${322 + y!}h32M${x! - 9} ${340 + y!}h18M${x! - 13} ${358 + y!}h26`)
    .join('')
  return [
    `<defs>${sky}</defs>${box(0, 0, 800, 310, 'url(#quay)')}`,
    oval([650, 76], 26, 26, '#f4e3bd') + oval([638, 68], 24, 24, '#6f7d9f'),
    oval([190, 96], 110, 12, '#8a94b0', 0.6) + oval([300, 76], 70, 9, '#8a94b0', 0.5),
    shape(blob([[-40, 310], [-40, 220], [120, 196], [300, 226], [470, 190], [640, 218], [840, 186], [840, 310]]), '#7c88a4', 0.7), // prettier-ignore
    blocks.map(block).join(''),
    box(0, 298, 800, 130, '#4f648c'),
    box(0, 298, 800, 8, '#3f5178'),
    line(glints, '#f2cf8a', 4, 0.6),
    line('M20 392h60M180 402h80M380 388h70M560 404h90M700 384h60', '#7086ab', 4, 0.7),
    box(0, 424, 800, 176, '#8b8f98'),
    line('M0 468H800M0 530H800M120 424L60 600M320 424L290 600M500 424L520 600M690 424L760 600', '#7c808a', 3, 0.7),
    box(0, 420, 800, 10, '#6f737e'),
    line('M0 352H800M0 392H800', '#39455c', 8),
    line(Array.from({ length: 9 }, (_, index) => `M${index * 100} 346V436`).join(''), '#39455c', 10),
  ].join('')
}
