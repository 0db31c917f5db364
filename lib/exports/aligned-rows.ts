import { SOFT_HYPHEN, wrapWhere } from '../drawings/wrap-text';

const INDENT = '  ';
const BETWEEN = '  ';

/** Where nothing is folded, a column is not wider than this for the sake of a few cells. */
const WIDEST_PADDING = 120;

/** A column is never narrower than this, however narrow the terminal is. */
const NARROWEST = 6;

/** The share of the cells of a column that make its usual width. */
const MOST = 0.8;

/** Words of this length are not broken for a wider column beside them. */
const SHORT = 12;

/**
 * Rows as lines with their cells under each other, for people to read.
 * @param columns how many characters go on a line of the terminal: cells are folded so that rows fit in it. Without it,
 *   as in a pipe, every row is one line and nothing is folded or cut.
 */
export function alignedRows(rows: readonly (readonly string[])[], columns?: number): string[] {
  const lengths = (rows[0] ?? []).map((_, at) =>
    rows.map((row) => lengthOf(row[at] ?? '')).sort((a, b) => a - b),
  );
  if (columns === undefined) {
    const widths = lengths.map((ofColumn) =>
      longestOf(ofColumn) <= WIDEST_PADDING ? longestOf(ofColumn) : usualOf(ofColumn),
    );
    return rows.map((row) => lineOf(row, widths));
  }
  const room = columns - INDENT.length - BETWEEN.length * (lengths.length - 1);
  const widths = widthsWithin(room, lengths);
  return rows.flatMap((row) => {
    const cells = row.map((cell, at) => folded(cell, widths[at] ?? 0));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      lineOf(
        cells.map((lines) => lines[line] ?? ''),
        widths,
      ),
    );
  });
}

/** First room for what most cells of a column ask, so that one long cell takes none from the others; then the rest. */
function widthsWithin(room: number, asked: readonly number[][]): number[] {
  const usual = sharedOut(room, asked.map(usualOf));
  const left = usual.reduce((rest, width) => rest - width, room);
  const more = sharedOut(
    left,
    asked.map((lengths, at) => longestOf(lengths) - (usual[at] ?? 0)),
  );
  return asked.map((lengths, at) =>
    Math.max(Math.min(longestOf(lengths), NARROWEST), (usual[at] ?? 0) + (more[at] ?? 0)),
  );
}

const longestOf = (lengths: readonly number[]) => lengths.at(-1) ?? 0;

/** What most cells of a column ask, from their lengths in order; a column of short words asks for all of them. */
const usualOf = (lengths: readonly number[]) =>
  Math.max(lengths[Math.floor((lengths.length - 1) * MOST)] ?? 0, Math.min(longestOf(lengths), SHORT));

/** What each gets of the room: who asks little all of it, the others equal parts of what is left. */
function sharedOut(room: number, asked: readonly number[]): number[] {
  const shares: number[] = [];
  let left = Math.max(0, room);
  const leastFirst = asked.map((most, at) => ({ most, at })).sort((a, b) => a.most - b.most);
  for (const [before, { most, at }] of leastFirst.entries()) {
    const share = Math.min(most, Math.floor(left / (leastFirst.length - before)));
    shares[at] = share;
    left -= share;
  }
  return shares;
}

const folded = (cell: string, width: number) =>
  wrapWhere(cell, (line) => lengthOf(line) <= width).map((line) => line.replace(SOFT_HYPHEN, '-'));

const lineOf = (cells: readonly string[], widths: readonly number[]) =>
  `${INDENT}${cells.map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - lengthOf(cell)))).join(BETWEEN)}`.trimEnd();

const lengthOf = (cell: string) => [...cell].length;
