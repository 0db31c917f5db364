import { subjectOf } from './axis-words';
import { isBlank, type Letter, letterOfHeading, readLetters } from './read-letters';
import type { Row } from './read-tables';

/** Where a table has R, A, C and I as headings: on which side, from which row on, and in which columns. */
export type RoleHeadings = {
  side: 'rows' | 'columns';
  /** Index of the first row below the headings, or of the first row that is headed by a letter. */
  firstRow: number;
  /** Columns that hold names; none where the rows are headed. */
  columns: number[];
  /** The column in which the headings of the rows stand. */
  label?: number;
};

/**
 * Finds the headings R, A, C and I of a table with names in its cells. The same letters in a row or column of a
 * table with letters are not meant: there, what they head is letters again.
 */
export function findRoleHeadings(table: readonly Row[]): RoleHeadings | undefined {
  return headedColumns(table) ?? headedRows(table);
}

/** Headings stand near the top, below a title at most. */
const HEADING_ROWS = 20;

function headedColumns(table: readonly Row[]): RoleHeadings | undefined {
  const at = table.slice(0, HEADING_ROWS).findIndex((row) => headingsIn(row.cells).length > 1);
  const columns = headingsIn(table[at]?.cells ?? []).map(({ index }) => index);
  const below = table.slice(at + 1).flatMap((row) => columns.map((column) => row.cells[column] ?? ''));
  return at >= 0 && holdsNames(below) ? { side: 'columns', firstRow: at + 1, columns } : undefined;
}

function headedRows(table: readonly Row[]): RoleHeadings | undefined {
  // Names stand to the right of what heads them, so only the first column that is filled at all can head rows.
  const starts = table.slice(1).map((row) => row.cells.findIndex((cell) => cell !== ''));
  const label = starts.reduce((least, start) => Math.min(least, start), starts[0] ?? 0);
  const headings = headingsIn(table.map((row) => row.cells[label] ?? ''));
  const isLegend = table[0]?.cells.some((cell) => subjectOf(cell) === 'notes');
  if (headings.length < 2 || isLegend) return undefined;
  const beside = headings.flatMap(({ index }) => table[index]?.cells.slice(label + 1) ?? []);
  return holdsNames(beside)
    ? { side: 'rows', firstRow: headings[0]?.index ?? 0, columns: [], label }
    : undefined;
}

/** The headings that stand for a letter, if there are two or more and none comes twice. */
function headingsIn(cells: readonly string[]): { index: number; letter: Letter }[] {
  const found = cells.flatMap((cell, index) => {
    const letter = letterOfHeading(cell);
    return letter ? [{ index, letter }] : [];
  });
  const letters = new Set(found.map(({ letter }) => letter));
  return letters.size > 1 && letters.size === found.length ? found : [];
}

function holdsNames(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.filter((cell) => readLetters(cell)).length * 2 < filled.length;
}
