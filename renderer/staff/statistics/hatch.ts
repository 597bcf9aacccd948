const apart = 6

/**
 * The lines that hatch a box, as a path. Drawn one by one, because a pattern becomes a picture on paper: four megabytes
 * of it for a page of open bars (measured).
 */
export const hatchOf = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string => {
  // A line is where x + y is the same everywhere; it enters and leaves the box at the nearer of two sides.
  const lines = Array.from({ length: Math.ceil((width + height) / apart) - 1 }, (_, index) => x + y + (index + 1) * apart)
  const at = (one: number) => one.toFixed(1)
  return lines
    .map((sum) => {
      const [from, to] = [Math.max(x, sum - y - height), Math.min(x + width, sum - y)]
      return `M${at(from)} ${at(sum - from)}L${at(to)} ${at(sum - to)}`
    })
    .join('')
}
