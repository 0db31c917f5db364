/**
 * Rows as CSV by RFC 4180, with the mark that tells a spreadsheet it is UTF-8. A cell that a spreadsheet would take
 * for a formula gets an apostrophe in front, which it shows as text; `withoutDefusing` takes it off again.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map((cell) => quotedCell(defused(cell))).join(',')}\r\n`).join('')}`;

// Tab and carriage return, too: some spreadsheets skip them and then see the sign behind.
// A text that begins with an apostrophe and such a sign gets one more, so that it comes back as it was.
const FORMULA = /^'*[=+\-@\t\r]/u;
const DEFUSED = /^'(?='*[=+\-@\t\r])/u;

const defused = (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell);

/** A cell of a file as it was before `csvOf` defused it. */
export const withoutDefusing = (cell: string) => cell.replace(DEFUSED, '');

const quotedCell = (cell: string) => (/[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
