import { z } from 'zod'
import { box, group, line, oval, shape } from '../svg'
import { thing } from '../thing'

const glass = { light: '#c4d4d5', dim: '#b3c6c8' }

const screens = {
  /** One short answer. */
  bubble: () =>
    box(-42, -40, 74, 46, '#fffdf8', 20) +
    shape('M-34 -6L-46 20L-14 4Z', '#fffdf8') +
    line('M-24 -17H0', '#46565f', 8) +
    line('M14 -12v0', '#46565f', 8) +
    box(-44, 58, 88, 20, '#f6f8f6', 10),
  /** A long text that waits, and a field below it. */
  draft: () =>
    box(-44, -76, 88, 118, '#fffdf8', 10) +
    line('M-34 -62H30M-34 -50H34M-34 -38H22M-34 -26H34M-34 -14H28M-34 -2H32M-34 10H14M-34 22H30M-34 34H-6', '#8a99a3', 4.6) +
    line('M2 29v10', '#3f6e66', 3.4) +
    box(-44, 54, 64, 22, '#f6f8f6', 11) +
    oval([34, 65], 11, 11, '#a9bcc0') +
    line('M30 65h8M35 61l4 4l-4 4', '#fffdf8', 2.6),
  /** Somebody else's messages, and one's own field below. */
  chat: () =>
    box(-44, -72, 66, 44, '#fffdf8', 12) +
    line('M-34 -60H10M-34 -50H12M-34 -40H-8', '#8a99a3', 4.4) +
    box(-44, -18, 38, 24, '#fffdf8', 12) +
    line('M-34 -6h18', '#5d6f78', 5) +
    box(-44, 58, 88, 20, '#f6f8f6', 10),
} as const

const body = (shows: keyof typeof screens) =>
  [
    box(-56, -100, 112, 200, '#26333c', 18),
    box(-56, -100, 112, 200, '#3a4954', 18, 0.5),
    box(-50, -94, 100, 188, glass.light, 13),
    box(-50, -94, 100, 40, glass.dim, 13, 0.4),
    box(-12, -90, 24, 5, '#26333c', 3),
    screens[shows](),
    line('M-14 88H14', '#9aabaf', 3.4),
  ].join('')

/** A phone close by, 112 wide about its middle; its screen without words, but seen. */
export const nearPhone = thing(
  { shows: z.enum(['bubble', 'draft', 'chat']).default('chat') },
  ({ shows }) => body(shows),
  () => ({ at: [0, 0], radius: 170 }),
)

/** A cable and the small block it hangs on, lying in loops as they fell. */
export const cable = thing({}, () =>
  [
    line('M-66 18Q-20 40 10 16T20 -24Q-6 -44 -26 -20T14 26Q56 42 88 6', '#22303c', 11, 0.16),
    line('M-66 12Q-20 34 10 10T20 -30Q-6 -50 -26 -26T14 20Q56 36 88 0', '#f1f0ea', 7),
    box(-104, -8, 42, 36, '#22303c', 8, 0.16),
    box(-106, -12, 42, 36, '#fbfaf5', 8) + line('M-106 -2h-12M-106 12h-12', '#a9b2ac', 5) + line('M-98 18H-74', '#e0ded4', 3),
    group('translate(88 0) rotate(-32)', box(-4, -6, 22, 12, '#fbfaf5', 4) + box(16, -4, 10, 8, '#a9b2ac', 2)),
  ].join(''),
)
