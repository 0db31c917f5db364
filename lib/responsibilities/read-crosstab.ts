import { namesSide } from './axis-words';
import { findHeadings } from './find-headings';
import { findRoleHeadings } from './find-role-headings';
import type { TableProblem } from './problem';
import { hasLetters, isLegendRow } from './read-letters';
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

  const headings = findHeadings(table, first, roles?.side === 'columns' ? first - 1 : undefined);
  const said = headings?.cells.map(fold) ?? [];
  const body = headings?.body ?? table;
  const { label, data, group, leftOut } = sortColumns(said, body, roles);
  if (data.length === 0) return undefined;

  const line = headings?.line ?? body[0]?.line ?? 1;
  const problems: TableProblem[] = headings ? aboveHeadings(headings.above) : [{ code: 'no-header', line }];
  for (const column of leftOut) {
    problems.push({ code: 'column-left-out', line, column: said[column] || numberOf(column) });
  }

  const corner = said[label] ?? '';
  const title = said.filter(Boolean).length === 1 && !namesSide(corner) ? corner : '';
  const titled = data.length === 1 && title !== '';
  const columns = data.map((column): Heading => {
    const name = titled ? title : (said[column] ?? '');
    if (headings && name === '') {
      const firstUse = body.find((row) => row.cells[column])?.line ?? line;
      problems.push({ code: 'unnamed-column', line: firstUse, column: numberOf(column) });
    }
    return { name: name || numberOf(column), ...grouped(fold(headings?.groups[column] ?? '')), line };
  });

  const rows: Heading[] = [];
  const cells: string[][] = [];
  let groupNow = '';
  for (const row of body) {
    const values = data.map((column) => row.cells[column] ?? '');
    const others = row.cells.map(fold).filter((cell, column) => cell !== '' && !data.includes(column));
    if (group !== undefined) groupNow = fold(row.cells[group] ?? '') || groupNow;
    const own = fold(row.cells[label] ?? '');
    const isEmpty = values.every((value) => value === '');
    const name = own || (isEmpty ? (others[0] ?? '') : `#${row.line}`);
    if (name === '') continue;
    if (own === '' && !isEmpty) problems.push({ code: 'unnamed-row', line: row.line, name });
    // A heading that was merged across the columns comes out as the same text in each of them.
    const isMerged = !hasLetters(own) && values.every((value) => fold(value) === own);
    rows.push({ name, ...grouped(groupNow), line: row.line });
    cells.push(isMerged ? values.map(() => '') : values);
  }
  const letters = roles && { letters: roles.side };
  return { corner: titled ? '' : corner, rows, columns, cells, ...letters, titled, problems };
}

/** A name on one line, without the control characters that nobody can store. */
export const fold = (name: string) => name.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** `#4` for the fourth column, as people count. */
const numberOf = (column: number) => `#${column + 1}`;

const grouped = (group: string) => (group ? { group } : {});

/** A title is nobody's loss; a line of several cells might be. */
const aboveHeadings = (rows: readonly Row[]): TableProblem[] =>
  rows
    .map(({ line, cells }) => ({ line, said: cells.filter(Boolean) }))
    .filter(({ said }) => said.length > 1)
    .map(({ line, said }) => ({ code: 'row-above-header', line, text: said.join(' ') }));
