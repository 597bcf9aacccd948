import * as fs from 'node:fs'
import * as path from 'node:path'
import { expect } from 'vitest'
import type { FreshDebian } from './fresh-debian'
import type { Picture } from './png'

const frame = '/run/ses-kiosk-display/Xvfb_screen0'

/**
 * A computer in a container has no screen: its X server draws into a file instead. Nothing else of it is changed.
 * Switches of a real screen, as which console it is on, mean nothing there.
 */
const withoutScreen = `#!/bin/sh
display=$1; shift
while [ $# -gt 0 ]; do
  case $1 in
    -auth | -nolisten) kept="$kept $1 $2"; shift ;;
    -s) shift ;;
  esac
  shift
done
exec /usr/bin/Xvfb "$display" $kept -noreset -screen 0 1366x768x24 -fbdir ${path.dirname(frame)}
`

/** What is on the screen: the file of an X window dump, whose header says how long it and the list of colours are. */
const screenOf = (debian: FreshDebian): Picture => {
  const dump = fs.readFileSync(debian.at(frame))
  const [header, width, height, row, colours] = [0, 16, 20, 48, 76].map((at) => dump.readUInt32BE(at)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const pixels = Buffer.alloc(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const colour = dump.readUInt32LE(header + colours * 12 + y * row + x * 4) & 0xffffff
      pixels.writeUInt32BE(((colour << 8) | 0xff) >>> 0, (y * width + x) * 4)
    }
  return { width, height, pixels }
}

const coloursIn = ({ pixels }: Picture): number => new Set(new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4)).size

/** What is on the screen once it is a page, and the page stands still. */
export const standingScreenOf = async (debian: FreshDebian): Promise<Picture> => {
  let before: Picture | undefined
  const stands = () => {
    const [earlier, now] = [before, screenOf(debian)]
    before = now
    return coloursIn(now) > 100 && earlier?.pixels.equals(now.pixels) === true
  }
  await expect.poll(stands, { timeout: 240_000, interval: 1000 }).toBe(true)
  return before!
}

/** The lines of pixels in which a picture is not like another one of its size. */
export const linesUnlike = (one: Picture, other: Picture): number[] => {
  const row = one.width * 4
  const isLike = (y: number) => one.pixels.compare(other.pixels, y * row, (y + 1) * row, y * row, (y + 1) * row) === 0
  return Array.from({ length: one.height }, (_, y) => y).filter((y) => !isLike(y))
}

/** Lets a computer on which X is installed draw what would be on a screen. */
export const giveScreen = (debian: FreshDebian): void => {
  debian.run('apt-get', 'install', '-y', '--no-install-recommends', 'xvfb')
  fs.writeFileSync(debian.at('/usr/lib/xorg/Xorg'), withoutScreen, { mode: 0o755 })
}
