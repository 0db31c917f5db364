import { namesSide } from './axis-words';
import { hasLetters, isBlank } from './read-letters';
import type { Row } from './read-tables';

/** The headings over the columns of a table. */
export type Headings = {
  line: number;
  cells: string[];
  /** For each column the group that a row above the headings puts it in; empty without such a row. */
  groups: string[];
  /** What stands above all that: a title, a version. */
  above: Row[];
  /** What stands below. */
  body: Row[];
};

/**
 * The headings of a table whose first letters, or names, are in row `first`; undefined where it has none. `at` is their
 * row where it is known.
 */
export function findHeadings(table: readonly Row[], first: number, at?: number): Headings | undefined {
  const top = at ?? topRow(table, first);
  const row = table[top];
  if (!row) return undefined;
  const next = at === undefined ? table[top + 1] : undefined;
  const bottom =
    next && standsInGroups(next, row) && !next.cells.filter(Boolean).every(hasLetters) ? top + 1 : top;
  const names = table[bottom] ?? row;
  const over = table[bottom - 1];
  const groupRow = over && standsInGroups(names, over) ? over : undefined;
  return {
    line: names.line,
    // A heading that was merged over two rows comes out in the upper one.
    cells: names.cells.map((cell, column) => cell || (groupRow?.cells[column] ?? '')),
    groups: groupRow ? heldOn(groupRow.cells, names.cells.length) : [],
    above: table.slice(0, groupRow ? bottom - 1 : bottom),
    body: table.slice(bottom + 1),
  };
}

const filledIn = (cells: readonly string[]) => cells.filter((cell) => !isBlank(cell)).length;

/**
 * The first row with headings, at or above the first row with letters; -1 where there is none. Headings such as CS or IA
 * read as letters too, so a word that names a side counts most.
 */
function topRow(table: readonly Row[], first: number): number {
  const named = table
    .slice(0, first + 1)
    .findIndex(({ cells }) => filledIn(cells) > 1 && cells.some(namesSide));
  if (named >= 0) return named;
  const above = table.slice(0, first);
  if (table[first]?.cells[0] === '' && above.every(({ cells }) => filledIn(cells) < 2)) return first;
  const most = above.reduce((count, { cells }) => Math.max(count, filledIn(cells)), 0);
  return above.findIndex(({ cells }) => filledIn(cells) === most);
}

/** Whether `names` are headings that `over` puts in groups: more of them, and one of the two has a blank corner. */
function standsInGroups(names: Row, over: Row): boolean {
  const groups = filledIn(over.cells.slice(1));
  const hasBlankCorner = names.cells[0] === '' || over.cells[0] === '';
  return hasBlankCorner && groups > 1 && groups < filledIn(names.cells.slice(1));
}

/** A merged cell says its text once; it holds until the next. */
function heldOn(cells: readonly string[], width: number): string[] {
  let held = '';
  return Array.from({ length: width }, (_, column) => {
    held = (column > 0 && cells[column]) || held;
    return held;
  });
}
