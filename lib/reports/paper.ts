/*
 * A report as something to read, before it is a screen, a print or a file: all of them are made from this, so that
 * they cannot disagree. Words are in one language already.
 */

/** How a thing stands; always beside a word that says the same. */
export type Tone = 'bad' | 'warn' | 'ok';

/** A part of a table: its text, smaller words below, and a tone that a word of it says too. */
export type Cell = {
  text: string;
  isStrong?: boolean;
  tone?: Tone;
  below?: string;
  /** More of the same, a line each. */
  items?: string[];
};

/** What a row tells of: ids, for a screen that lets people act where they read. */
export type About = { journey: string; gaps?: string[]; handoff?: string; action?: string };

export type TableRow = { cells: Cell[]; about?: About };

export type Table = {
  kind: 'table';
  /** Names the table for whoever cannot see it; the heading above it says the same. */
  label: string;
  /**
   * `share` is a column's part of the width; all together need not be any sum. What stands in a column that `isNamed`
   * says nothing without its name, also where there is no room for a head.
   */
  columns: { name: string; share: number; isNamed?: boolean }[];
  rows: TableRow[];
};

/** One line of boxes: a department's part in each of the steps. `isHatched` where nobody has said anything. */
export type Strip = {
  kind: 'strip';
  label: string;
  boxes: {
    name: string;
    above: string;
    value: string;
    look: 'strong' | 'edged' | 'calm' | 'hatched';
    isBad: boolean;
  }[];
};

export type Block =
  | { kind: 'heading'; text: string; level: 2 | 3 }
  | { kind: 'text'; text: string; isQuiet?: boolean }
  | { kind: 'figures'; figures: { value: string; label: string; tone?: Tone }[] }
  | Strip
  | Table;

export type Paper = {
  /** Above the title: whose it is, about what, and the day. */
  meta: string;
  title: string;
  subtitle: string;
  blocks: Block[];
};

/** Whether a row may go on on the next page, between the things that it lists: kept whole it could leave half a page empty. */
export const goesOn = (cells: readonly Cell[]): boolean => cells.some(({ items = [] }) => items.length > 0);

/** So many boxes of a strip stand side by side on an upright page: in narrower ones long words would be broken. */
const BOXES_ASIDE = 6;

/** The boxes of a strip as they stand on an upright page: rows as even as can be, none longer than the first. */
export function rowsOfStrip({ boxes }: Strip): Strip['boxes'][] {
  const rows = Math.ceil(boxes.length / BOXES_ASIDE);
  const aside = Math.ceil(boxes.length / rows);
  return Array.from({ length: rows }, (_, row) => boxes.slice(row * aside, (row + 1) * aside));
}

/** The paper alone, without ids of what it tells of: for whoever reads it and can do nothing about it. */
export const withoutAbout = (paper: Paper): Paper => ({
  ...paper,
  blocks: paper.blocks.map((block) =>
    block.kind === 'table' ? { ...block, rows: block.rows.map(({ cells }) => ({ cells })) } : block,
  ),
});

/** A heading with its table, or with a sentence where the table would be empty. */
export const tableUnder = (
  heading: string,
  columns: Table['columns'],
  rows: TableRow[],
  whenEmpty?: string,
  level: 2 | 3 = 2,
): Block[] => {
  if (rows.length > 0)
    return [
      { kind: 'heading', text: heading, level },
      { kind: 'table', label: heading, columns, rows },
    ];
  return whenEmpty === undefined
    ? []
    : [
        { kind: 'heading', text: heading, level },
        { kind: 'text', text: whenEmpty, isQuiet: true },
      ];
};
