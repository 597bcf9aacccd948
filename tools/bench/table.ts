const widthsOf = (rows: readonly (readonly string[])[]): number[] =>
  rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))

const padded = (row: readonly string[], widths: readonly number[]) => row.map((cell, column) => cell.padEnd(widths[column]!))

/** Rows in columns for the terminal; the first is the heading. */
export const plainTable = (rows: readonly (readonly string[])[]): string[] => {
  const widths = widthsOf(rows)
  return rows.map((row) => padded(row, widths).join('  ').trimEnd())
}

/** Rows as a table of a Markdown page; the first is the heading. */
export const markdownTable = (rows: readonly (readonly string[])[]): string[] => {
  // Prettier makes no column of a page narrower than this.
  const widths = widthsOf(rows).map((width) => Math.max(3, width))
  const [heading, ...others] = rows.map((row) => `| ${padded(row, widths).join(' | ')} |`)
  return [heading!, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...others]
}
