/**
 * Formats rows as CSV (RFC 4180): CR LF after each row, quotes where needed. A cell that a spreadsheet could
 * take for a formula starts with an apostrophe. Full-width signs start a formula in Japanese locales. See
 * https://owasp.org/www-community/attacks/CSV_Injection.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

function toCell(value: string): string {
  const text = /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
