import { mixed, shade } from '../colours'
import { line, num, oval, shape, type Point } from '../svg'

/** What a face shows. Heights are in heads; a brow's first number is its inner end, up being negative. */
export interface Expression {
  brow: readonly [inner: number, outer: number]
  /** How open the eyes are: 1 calm, more when surprised, 0 closed. */
  open: number
  mouth: 'smile' | 'soft' | 'flat' | 'low' | 'uneasy' | 'round' | 'talk' | 'laugh' | 'half' | 'pressed' | 'beam' | 'down'
  /** The brow at the end side, where it says something else. */
  other?: readonly [inner: number, outer: number]
  /** The white of the eyes is seen. */
  wide?: boolean
  /** A tear below one eye. */
  tear?: boolean
  /** Weariness below the eyes. */
  tired?: boolean
}

/** All expressions: each is small, since the faces are. */
export const expressions = {
  calm: { brow: [0, 0], open: 1, mouth: 'soft' },
  glad: { brow: [-0.015, -0.01], open: 0.9, mouth: 'smile' },
  telling: { brow: [-0.03, -0.01], open: 1, mouth: 'laugh' },
  asking: { brow: [-0.045, -0.02], open: 1.05, mouth: 'talk' },
  serious: { brow: [0.005, 0], open: 1, mouth: 'flat' },
  sad: { brow: [-0.05, 0.03], open: 0.85, mouth: 'low' },
  worried: { brow: [-0.06, 0.02], open: 1.05, mouth: 'uneasy' },
  cross: { brow: [0.035, -0.02], open: 0.85, mouth: 'flat' },
  tired: { brow: [-0.02, 0.02], open: 0.55, mouth: 'flat', tired: true },
  surprised: { brow: [-0.07, -0.05], open: 1.25, mouth: 'round' },
  asleep: { brow: [0, 0.01], open: 0, mouth: 'soft' },
  joyful: { brow: [-0.03, -0.02], open: 1, mouth: 'beam' },
  crying: { brow: [-0.07, 0.045], open: 0.9, mouth: 'down', tear: true },
  angry: { brow: [0.06, -0.045], open: 0.8, mouth: 'pressed' },
  afraid: { brow: [-0.085, 0], open: 0.8, mouth: 'uneasy', wide: true },
  lonely: { brow: [-0.05, 0.03], open: 0, mouth: 'low' },
  mixed: { brow: [-0.06, 0.04], other: [-0.02, -0.02], open: 1, mouth: 'half' },
} as const satisfies Record<string, Expression>

/** The name of an expression. */
export type ExpressionName = keyof typeof expressions

/** Where the parts of a face are; heads times `unit` are units of the picture. */
export interface FaceFrame {
  unit: number
  /** How far the face is turned to the end side, 0 to 1. */
  turn: number
  /** How far it looks up (negative) or down, in heads. */
  gaze: number
  eyes: number
  skin: string
  hair: string
}

const mouths = (at: (x: number, y: number) => string, unit: number, ink: string): Record<Expression['mouth'], () => string> => {
  const w = 0.03 * unit
  const curve = (half: number, depth: number, lift = 0) => line(`M${at(-half, lift)}Q${at(0, lift + depth * 2)} ${at(half, lift)}`, ink, w)
  const open = (half: number, depth: number) =>
    shape(
      `M${at(-half, -0.01)}Q${at(0, 0.012)} ${at(half, -0.01)}Q${at(half * 0.7, depth)} ${at(0, depth)}Q${at(-half * 0.7, depth)} ${at(-half, -0.01)}Z`,
      mixed(ink, '#7a2f2a', 0.5),
    )
  return {
    smile: () => curve(0.1, 0.036, -0.01),
    soft: () => curve(0.075, 0.014),
    flat: () => curve(0.065, 0),
    low: () => curve(0.075, -0.022, 0.015),
    uneasy: () => line(`M${at(-0.075, 0.012)}Q${at(-0.035, -0.025)} ${at(0, 0)}T${at(0.075, 0.006)}`, ink, w),
    round: () =>
      shape(
        `M${at(-0.045, 0.01)}Q${at(-0.045, -0.045)} ${at(0, -0.045)}T${at(0.045, 0.01)}T${at(0, 0.065)}T${at(-0.045, 0.01)}Z`,
        mixed(ink, '#7a2f2a', 0.5),
      ),
    talk: () => open(0.055, 0.055),
    laugh: () => open(0.1, 0.085),
    beam: () => open(0.125, 0.115),
    half: () => line(`M${at(-0.09, 0.03)}Q${at(-0.05, -0.02)} ${at(0, 0)}T${at(0.1, -0.025)}`, ink, w),
    pressed: () => curve(0.085, -0.026, 0.02) + line(`M${at(-0.04, 0.062)}L${at(0.04, 0.062)}`, ink, w * 0.7, 0.5),
    down: () => curve(0.09, -0.034, 0.025),
  }
}

/** The face: brows, eyes, nose, mouth, a little warmth on the cheeks. */
export const faceOf = ({ brow, other = brow, open, mouth, tired, wide, tear }: Expression, frame: FaceFrame): string => {
  const { unit, turn, gaze, eyes, skin, hair } = frame
  const middle = 0.12 * turn
  const ink = mixed(shade(skin, 0.45), '#6b2f26', 0.4)
  const place = (x: number, y: number): Point => [x * unit, y * unit]
  const text = (x: number, y: number) => place(x, y).map(num).join(' ')
  const eyeY = eyes + gaze * 0.9
  const mouthY = 0.27 + eyes * 0.25 + gaze * 0.6
  const spread = 0.168
  const sides: readonly (readonly [number, number])[] = [
    [middle - spread, -1],
    [middle + spread * (1 - 0.22 * turn), 1],
  ]
  const dark = '#2c2422'
  const eyesDrawn = sides.map(([x, side]) => {
    if (open < 0.2 || gaze > 0.05) {
      const lid = line(`M${text(x - 0.055, eyeY + 0.005)}Q${text(x, eyeY + 0.045)} ${text(x + 0.055, eyeY + 0.005)}`, dark, 0.03 * unit)
      return (
        lid +
        (tired
          ? line(`M${text(x - 0.05, eyeY + 0.085)}Q${text(x, eyeY + 0.105)} ${text(x + 0.05, eyeY + 0.08)}`, ink, 0.02 * unit, 0.45)
          : '')
      )
    }
    const white = wide ? oval(place(x, eyeY), 0.075 * unit, 0.088 * unit, '#fffaf0') : ''
    const dot = oval(place(x, eyeY), 0.036 * unit, 0.05 * Math.max(open, 0.75) * unit, dark)
    const heavy =
      open < 0.7
        ? shape(
            `M${text(x - 0.07, eyeY - 0.07)}H${num((x + 0.07) * unit)}V${num((eyeY - 0.012) * unit)}H${num((x - 0.07) * unit)}Z`,
            skin,
          ) + line(`M${text(x - 0.055, eyeY - 0.008)}L${text(x + 0.055, eyeY - 0.008 + side * 0.004)}`, dark, 0.024 * unit)
        : ''
    const below = tired
      ? line(`M${text(x - 0.05, eyeY + 0.085)}Q${text(x, eyeY + 0.11)} ${text(x + 0.05, eyeY + 0.08)}`, ink, 0.02 * unit, 0.45)
      : ''
    return white + dot + heavy + below
  })
  const browColour = mixed(hair, '#2c2422', 0.25)
  const browY = eyeY - 0.125
  const brows = sides.map(([x, side]) => {
    const [inner, outer] = side === -1 ? brow : other
    return line(
      `M${text(x - side * 0.055, browY + inner)}Q${text(x + side * 0.01, browY - 0.018 + (inner + outer) / 2)} ${text(x + side * 0.075, browY + 0.012 + outer)}`,
      browColour,
      0.03 * unit,
      0.9,
    )
  })
  const noseX = middle + 0.045 * turn
  const nose = line(
    turn > 0.4
      ? `M${text(noseX, eyeY + 0.05)}Q${text(noseX + 0.075, eyeY + 0.125)} ${text(noseX, eyeY + 0.135)}`
      : `M${text(noseX - 0.03, eyeY + 0.125)}Q${text(noseX, eyeY + 0.15)} ${text(noseX + 0.03, eyeY + 0.125)}`,
    shade(skin, 0.28),
    0.026 * unit,
  )
  const cheeks = sides.map(([x, side]) => oval(place(x + side * 0.05, eyeY + 0.15), 0.075 * unit, 0.05 * unit, '#d0624a', 0.16)).join('')
  const at = (x: number, y: number) => text(middle * 1.12 + x * (1 - 0.12 * turn), mouthY + y)
  const [tearX, tearY] = place(middle - spread - 0.01, eyeY + 0.1)
  const drop = tear
    ? shape(
        `M${num(tearX)} ${num(tearY)}q${num(-0.06 * unit)} ${num(0.09 * unit)} 0 ${num(0.11 * unit)}q${num(0.06 * unit)} ${num(-0.02 * unit)} 0 ${num(-0.11 * unit)}Z`,
        '#7fb0c4',
      )
    : ''
  return [cheeks, drop, ...eyesDrawn, ...brows, nose, mouths(at, unit, ink)[mouth]()].join('')
}
