const dates = /\/(?:Creation|Mod)Date \(D:[^)]*\)/g

/**
 * A PDF without the dates of its making, so that the same report is the same bytes and does not tell when somebody
 * was here. Blanks stand in their place, since a PDF finds its parts by counting bytes.
 */
export const undated = (pdf: Buffer): Buffer =>
  Buffer.from(
    pdf.toString('latin1').replace(dates, (date) => ' '.repeat(date.length)),
    'latin1',
  )
