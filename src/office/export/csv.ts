const quoted = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)

/**
 * A table as CSV: RFC 4180 with CRLF after every row, and a byte order mark, without which spreadsheets read UTF-8
 * as something else. The first row are the names of the columns.
 */
export const csvOf = (columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${[columns, ...rows].map((row) => `${row.map((field) => quoted(String(field))).join(',')}\r\n`).join('')}`
