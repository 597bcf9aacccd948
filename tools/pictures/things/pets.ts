import { cloth, mixed, shade, tint } from '../colours'
import { blob } from '../geometry'
import { line, oval, shape } from '../svg'
import { colour, thing } from '../thing'

/** A cat that sits and looks down at something on its end side; its origin is the middle of its bottom. */
export const sittingCat = thing({ colour: colour.default('gold') }, ({ colour: name }) => {
  const c = mixed(cloth[name], '#8d5535', 0.2)
  const dark = shade(c, 0.26)
  return [
    oval([-4, 2], 62, 8, '#4a3424', 0.14),
    line('M-40 -8Q-86 -2 -82 -38T-104 -74', c, 15),
    shape(blob([[-52, -4], [-58, -46], [-38, -96], [4, -122], [34, -112], [36, -60], [34, -2], [-10, 2]]), c), // prettier-ignore
    line('M-50 -62q14 2 22 10M-54 -42q14 2 22 10M-40 -82q12 2 18 10', dark, 5),
    oval([-24, -20], 34, 26, tint(c, 0.08)),
    line('M14 -70V-6M32 -70V-6', tint(c, 0.12), 17) + oval([20, -3], 15, 7, tint(c, 0.4)) + oval([38, -3], 15, 7, tint(c, 0.4)),
    shape(blob([[6, -104], [30, -84], [38, -60], [22, -64]]), tint(c, 0.5)), // prettier-ignore
    shape('M0 -146L-4 -186Q-2 -190 4 -187L30 -164ZM42 -168L60 -190Q66 -190 66 -184L66 -146Z', c),
    shape('M6 -156L4 -176L20 -164ZM52 -164L60 -178L61 -158Z', '#e2ab9c'),
    shape(blob([[-10, -136], [6, -164], [36, -172], [64, -158], [76, -132], [62, -108], [30, -100], [2, -110]]), c), // prettier-ignore
    line('M30 -170v14M42 -169l-2 13M18 -166l4 12', dark, 4.5),
    shape(blob([[40, -122], [60, -128], [76, -122], [68, -108], [48, -106]]), tint(c, 0.5)), // prettier-ignore
    line('M22 -132Q29 -126 36 -132M52 -132Q58 -126 65 -132', '#2f2624', 4.4),
    shape('M56 -122Q62 -125 68 -122Q64 -115 62 -115T56 -122Z', '#c9776c'),
    line('M62 -115v4M54 -109Q60 -106 62 -111Q66 -106 70 -109', dark, 2.8),
    line('M38 -116L14 -114M40 -110L18 -104M74 -116L94 -118M74 -110L92 -106', shade(c, 0.16), 2.2),
  ].join('')
})
