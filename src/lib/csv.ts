export type CsvValue = string | number | null;

/** What may begin a formula, in plain, full-width and small form: East Asian spreadsheets take them for the same. */
const FORMULA_START = /^[=+\-@\t\r\0\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b]/;

/**
 * Text as a CSV cell (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe in front
 * (OWASP ASVS 1.2.10); numbers stay numbers, also negative ones.
 */
export function csvCell(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV text with a header: comma, decimal point, CRLF line ends as RFC 4180 has them. */
export function csv(columns: readonly string[], rows: readonly Record<string, CsvValue>[]): string {
  const lines = [columns.map(csvCell), ...rows.map((row) => columns.map((name) => csvCell(row[name] ?? null)))];
  return lines.map((cells) => `${cells.join(",")}\r\n`).join("");
}
