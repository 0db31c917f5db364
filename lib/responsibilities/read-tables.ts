import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { TableProblem } from './problem';
import { readMarkdownTables } from './read-markdown-tables';

/** One row of a table: the line of the text on which it begins (from 1), and its trimmed cells. */
export type Row = { line: number; cells: string[] };

/** One table as it stands in the text, ragged rows and all; `title` is the Markdown heading above it. */
export type Grid = { title?: string; rows: Row[] };

export type Tables = { grids: Grid[]; problems: TableProblem[] };

/** What cells can be separated by, most telling first: a tab is never typed by accident. */
const SEPARATORS = ['\t', ';', ',', '|'] as const;
type Separator = (typeof SEPARATORS)[number];

/**
 * The tables in a text: those of a Markdown document (its prose is skipped), else the whole text as one table of
 * separated cells, as spreadsheets copy and save them. It never throws: what can't be read as meant is a problem.
 */
export function readTables(text: string): Tables {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const inMarkdown = readMarkdownTables(lines);
  return inMarkdown.length > 0 ? { grids: inMarkdown, problems: [] } : readSeparated(lines);
}

function readSeparated(text: string): Tables {
  // Excel writes the separator of its own files on a line above them.
  const declared = /^sep=([\t;,|])\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const separator = SEPARATORS.find((mark) => mark === declared?.[1]) ?? likeliestSeparator(body);
  const { rows: found, openQuote } = readWith(body, separator);

  const above = declared ? 1 : 0;
  const rows = found.map((row) => ({ ...row, line: row.line + above }));
  const problems: TableProblem[] =
    openQuote === undefined ? [] : [{ code: 'quote-not-closed', line: openQuote + above }];
  return { grids: rows.some((row) => row.cells.some(Boolean)) ? [{ rows }] : [], problems };
}

/** How many rows the separator is told from. */
const SAMPLE = 500;

/** The separator that makes the best table of the first rows. */
const likeliestSeparator = (text: string) =>
  SEPARATORS.map((separator) => ({ separator, ...readWith(text, separator, SAMPLE) })).reduce(
    (winner, next) => (beats(next, winner) ? next : winner),
  ).separator;

type Reading = {
  rows: Row[];
  /** Whether all quotes stand where the separator lets them stand. */
  strict: boolean;
  /** The line with a quote that is never closed. */
  openQuote?: number;
};

function readWith(text: string, separator: Separator, most = Number.MAX_SAFE_INTEGER): Reading {
  const strict = parseRows(text, { delimiter: separator, to: most });
  if (strict) return { rows: strict, strict: true };
  const relaxed = parseRows(text, { delimiter: separator, to: most, relax_quotes: true });
  if (relaxed) return { rows: relaxed, strict: false };
  const plain = parseRows(text, { delimiter: separator, to: most, quote: null }) ?? [];
  const rows = plain.map((row) => ({ ...row, cells: row.cells.map(unquoted) }));
  return { rows, strict: false, openQuote: lineOfOpenQuote(text) };
}

type ParseOptions = { delimiter: Separator; to: number; relax_quotes?: true; quote?: null };

/** The rows, or nothing when the quotes don't fit. */
function parseRows(text: string, options: ParseOptions): Row[] | undefined {
  const rows: Row[] = [];
  let linesBefore = 0;
  try {
    parse(text, {
      record_delimiter: '\n',
      relax_column_count: true,
      // A tab counts as white space: trimming would eat the blank cells of a tab-separated row.
      trim: options.delimiter !== '\t',
      on_record: (cells: string[], { lines }) => {
        rows.push({ line: linesBefore + 1, cells: cells.map((cell) => cell.trim()) });
        linesBefore = lines;
        return null;
      },
      ...options,
    });
    return rows;
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

/** Whether one reading makes a better table: quotes that fit, then rows of one length, then more columns. */
function beats(next: Reading, winner: Reading): boolean {
  const [a, b] = [shapeOf(next.rows), shapeOf(winner.rows)];
  if (a.columns < 2 || b.columns < 2) return a.columns > b.columns;
  if (next.strict !== winner.strict) return next.strict;
  return a.share === b.share ? a.columns > b.columns : a.share > b.share;
}

/** The most frequent number of cells in a row, and the share of the rows that have it. */
function shapeOf(rows: readonly Row[]): { columns: number; share: number } {
  const filled = rows.filter((row) => row.cells.some(Boolean));
  const rowsByLength = new Map<number, number>();
  for (const { cells } of filled) rowsByLength.set(cells.length, (rowsByLength.get(cells.length) ?? 0) + 1);
  const [columns = 0, count = 0] =
    [...rowsByLength].sort((a, b) => Number(b[0] > 1) - Number(a[0] > 1) || b[1] - a[1] || b[0] - a[0])[0] ??
    [];
  return { columns, share: count / Math.max(1, filled.length) };
}

const unquoted = (cell: string) =>
  cell
    .replace(/^"([\s\S]*)"$/, '$1')
    .replace(/""/g, '"')
    .trim();

const lineOfOpenQuote = (text: string) =>
  text.split('\n').findIndex((line) => (line.split('"').length - 1) % 2 === 1) + 1;
