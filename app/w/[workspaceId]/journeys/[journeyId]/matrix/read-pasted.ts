import { parseBlock } from '@/lib/blocks/parse-block';

/** Reads a table from the clipboard, in whichever of its two forms says more. */
export const readPasted = (plain: string, html: string) => parseBlock(plain, html, tableIn(html));

/** Google Sheets copies a single cell without a table around it. */
const SHEETS_MARK = 'google-sheets-html-origin';

/** The cells of the only table in HTML, as text; where cells are merged, the first of them has it. */
function tableIn(html: string): string[][] | undefined {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const [table, ...others] = [...body.querySelectorAll('table')].filter(isOutermost);
  if (!table) return html.includes(SHEETS_MARK) ? [[textOf(body)]] : undefined;
  if (others.length > 0) return undefined;
  // Excel ends with a row that only holds the widths of merged columns.
  const rows = [...table.rows].filter(({ style }) => style.display !== 'none');
  const cells = rows.map((): string[] => []);
  rows.forEach((row, down) => {
    let at = 0;
    for (const cell of row.cells) {
      while (cells[down]?.[at] !== undefined) at += 1;
      for (const line of cells.slice(down, down + cell.rowSpan))
        for (let right = 0; right < cell.colSpan; right += 1)
          line[at + right] = line === cells[down] && right === 0 ? textOf(cell) : '';
    }
  });
  return cells.map((line) => Array.from(line, (text) => text ?? ''));
}

const isOutermost = (table: Element) => !table.parentElement?.closest('table');

const BLOCKS = 'p, div, li, h1, h2, h3, h4, h5, h6, tr';
/** Stands around what is a line of its own, so that a line break in the text itself stays another thing. */
const EDGE = '\u2029';

/** The text of a cell: paragraphs and line breaks are lines, other white space counts where the cell says so. */
const textOf = (cell: Element): string =>
  read(cell)
    .split(EDGE)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

function read(node: Node): string {
  if (node instanceof Text)
    return (keepsSpaces(node) ? node.data : node.data.replace(/\s+/g, ' ')).replaceAll('\u00A0', ' ');
  if (!(node instanceof Element) || node.matches('style, script')) return '';
  if (node.matches('br')) return '\n';
  const inside = [...node.childNodes].map(read).join('');
  return node.matches(BLOCKS) ? EDGE + inside + EDGE : inside;
}

const keepsSpaces = ({ parentElement }: Text) =>
  parentElement?.closest('pre, [style*="white-space"]')?.matches('pre, [style*="pre"]') ?? false;
