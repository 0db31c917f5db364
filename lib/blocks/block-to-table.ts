import type { Text } from '../text/text';
import { type Answered, cellToText } from './cell-text';

/** Marks a table in HTML as copied from a matrix: what it leaves empty is empty on purpose. */
export const OWN_MARK = 'data-journey-lens="block"';

/** Cells of the matrix, row by row; undefined is unanswered. */
export type Block = readonly (readonly (Answered | undefined)[])[];

/** The names of the columns and rows of a block. */
export type Headings = { corner: string; columns: readonly string[]; rows: readonly string[] };

/**
 * A block as the two forms that spreadsheets take from the clipboard: a table in HTML, and lines with tabs between
 * the cells, quoted where a cell holds a tab, a quote or a line break. Each cell stands as `cellToText` has it.
 * @param headings put before the rows and above the columns
 */
export function blockToTable(levels: Text['model']['levels'], block: Block, headings?: Headings) {
  const cells = block.map((row) => row.map((cell) => cellToText(levels, cell)));
  const rows = headings
    ? [
        [headings.corner, ...headings.columns],
        ...cells.map((row, index) => [headings.rows[index] ?? '', ...row]),
      ]
    : cells;
  return { plain: toTabbed(rows), html: toHtml(rows) };
}

function toTabbed(rows: readonly string[][]): string {
  const lines = rows.map((row) => row.map(quotedIfNeeded).join('\t'));
  // A single cell goes into fields of text too, where a line break at the end would stay.
  return lines.length === 1 && rows[0]?.length === 1
    ? lines.join('')
    : lines.map((line) => `${line}\n`).join('');
}

const quotedIfNeeded = (cell: string) => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

// Excel makes a new row of a line break that does not say otherwise, and numbers and formulas of what looks like them.
const CELL_STYLE = "white-space:pre-wrap;vertical-align:top;mso-number-format:'\\@'";
/** The same for LibreOffice, which reads no styles: text, in any language. */
const TEXT_CELL = 'sdnum="1033;0;@"';
const BREAK = '<br style="mso-data-placement:same-cell">';

function toHtml(rows: readonly string[][]): string {
  const lines = rows.map(
    (row) =>
      `<tr>${row.map((cell) => `<td ${TEXT_CELL} style="${CELL_STYLE}">${escaped(cell)}</td>`).join('')}</tr>`,
  );
  return `<meta charset="utf-8"><table ${OWN_MARK}><tbody>${lines.join('')}</tbody></table>`;
}

const escaped = (cell: string) =>
  cell
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\r\n|\r|\n/g, BREAK);
