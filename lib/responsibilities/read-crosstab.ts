import { namesSide, subjectOf } from './axis-words';
import { findRoleHeadings } from './find-role-headings';
import type { TableProblem } from './problem';
import { isBlank, isLegendRow, readLetters } from './read-letters';
import type { Grid, Row } from './read-tables';
import { sortColumns } from './sort-columns';

/** The name of a row or a column, the group it stands in where the table has one, and its line. */
export type Heading = { name: string; group?: string; line: number };

/** A table taken apart: two sides with their names, and what stands where they cross. */
export type Crosstab = {
  /** What the corner says about the rows; blank where the table has no headings. */
  corner: string;
  rows: Heading[];
  columns: Heading[];
  /** Row by row, one cell a column. */
  cells: string[][];
  /** Which headings are R, A, C and I, so that the cells hold names; without it the cells hold letters. */
  letters?: 'rows' | 'columns';
  /** Its single column is named by the title above the rows, as in a table for each activity. */
  titled: boolean;
  problems: TableProblem[];
};

/** Takes a table apart; undefined where it has no letters and no columns or rows that are headed by them. */
export function readCrosstab(grid: Grid): Crosstab | undefined {
  const table = grid.rows.filter((row) => row.cells.some(Boolean) && !isLegendRow(row.cells));
  const roles = findRoleHeadings(table);
  const first = roles ? roles.firstRow : table.findIndex((row) => row.cells.slice(1).some(hasLetters));
  if (first < 0) return undefined;

  const at = roles?.side === 'columns' ? roles.firstRow - 1 : findHeader(table, first);
  const header = table[at];
  const body = table.slice(at + 1);
  const groups = groupsAbove(table[at - 1], header);
  const { label, data, group, leftOut } = sortColumns(header?.cells ?? [], body, roles);
  if (data.length === 0) return undefined;

  const headerLine = header?.line ?? body[0]?.line ?? 1;
  const problems: TableProblem[] = table
    .slice(0, Math.max(0, groups.length > 0 ? at - 1 : at))
    .filter((row) => row.cells.filter(Boolean).length > 1)
    .map((row) => ({ code: 'row-above-header', line: row.line, text: row.cells.filter(Boolean).join(' ') }));
  for (const column of leftOut) {
    problems.push({ code: 'column-left-out', line: headerLine, column: nameOf(header?.cells[column], column) });
  }

  const corner = fold(header?.cells[label] ?? '');
  const title = header?.cells.filter(Boolean).length === 1 && !namesSide(corner) ? corner : '';
  const titled = data.length === 1 && title !== '';
  if (!header) problems.push({ code: 'no-header', line: headerLine });
  const columns = data.map((column): Heading => {
    const said = titled ? title : fold(header?.cells[column] ?? '');
    const firstUse = body.find((row) => row.cells[column])?.line ?? headerLine;
    const name = nameOf(said, column);
    if (header && said === '') problems.push({ code: 'unnamed-column', line: firstUse, column: name });
    return { name, ...grouped(groups[column]), line: headerLine };
  });

  const rows: Heading[] = [];
  const cells: string[][] = [];
  let groupNow = '';
  for (const row of body) {
    const values = data.map((column) => row.cells[column] ?? '');
    const others = row.cells.map(fold).filter((cell, column) => cell !== '' && !data.includes(column));
    if (group !== undefined) groupNow = fold(row.cells[group] ?? '') || groupNow;
    const said = fold(row.cells[label] ?? '');
    const isEmpty = values.every((value) => value === '');
    const name = said || (isEmpty ? (others[0] ?? '') : `#${row.line}`);
    if (name === '') continue;
    if (said === '' && !isEmpty) problems.push({ code: 'unnamed-row', line: row.line, name });
    // A heading that was merged across the columns comes out as the same text in each of them.
    const isMerged = !hasLetters(said) && values.every((value) => fold(value) === said);
    rows.push({ name, ...grouped(groupNow), line: row.line });
    cells.push(isMerged ? values.map(() => '') : values);
  }
  const letters = roles && { letters: roles.side };
  return { corner: titled ? '' : corner, rows, columns, cells, ...letters, titled, problems };
}

/** A name on one line, without the control characters that nobody can store. */
export const fold = (name: string) => name.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const nameOf = (said: string | undefined, column: number) => fold(said ?? '') || `#${column + 1}`;

const grouped = (group: string | undefined) => (group ? { group } : {});

const hasLetters = (cell: string) => (readLetters(cell)?.letters.length ?? 0) > 0;

/**
 * The row with the headings, at or above the first row with letters; -1 where there is none. Headings such as CS or
 * IA read as letters too, so the word in the corner counts most.
 */
function findHeader(table: readonly Row[], first: number): number {
  const filled = (row: Row) => row.cells.filter((cell) => !isBlank(cell)).length;
  const named = table.slice(0, first + 1).findIndex((row) => filled(row) > 1 && row.cells.some(namesSide));
  if (named >= 0) return named;
  const above = table.slice(0, first);
  if (table[first]?.cells[0] === '' && above.every((row) => filled(row) < 2)) return first;
  if (above.length === 0) return -1;
  const most = Math.max(...above.map(filled));
  return above.findIndex((row) => filled(row) === most);
}

/** For each column the group that a row above the headings puts it in: said once, it holds until the next. */
function groupsAbove(row: Row | undefined, header: Row | undefined): string[] {
  const said = (cells: readonly string[]) => cells.slice(1).filter(Boolean).length;
  if (!row || !header || said(row.cells) < 2 || said(row.cells) >= said(header.cells)) return [];
  let group = '';
  return header.cells.map((_, column) => {
    group = fold(row.cells[column] ?? '') || group;
    return group;
  });
}
