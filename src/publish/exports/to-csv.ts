/**
 * Rows as CSV (RFC 4180): CR LF after each, quotes where a cell needs them. A cell that a spreadsheet
 * would take for a formula is written as text, with an apostrophe before it. In Japanese settings the full-width
 * signs begin one as well (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: string): string {
  const text = /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
