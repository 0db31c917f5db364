import { subjectOf } from './axis-words';
import type { RoleHeadings } from './find-role-headings';
import { isBlank, readLetters } from './read-letters';
import type { Row } from './read-tables';

/** What the columns of a table are for, by their index. */
export type Columns = {
  /** Names the rows. */
  label: number;
  /** Hold letters, or names where the table is headed by letters. */
  data: number[];
  /** Says to which group a row belongs, such as its phase. */
  group?: number;
  /** Hold something else: remarks, dates, owners. */
  leftOut: number[];
};

/** Tells names from letters from all the other columns that people keep beside them. */
export function sortColumns(
  header: readonly string[],
  body: readonly Row[],
  roles: RoleHeadings | undefined,
): Columns {
  const width = body.reduce((most, row) => Math.max(most, row.cells.length), header.length);
  const all = [...Array(width).keys()].map((index) => describe(header[index] ?? '', body, index));
  const isData = (column: Column) =>
    roles?.side === 'columns'
      ? roles.columns.includes(column.index)
      : column.read * 2 >= column.filled.length;

  const texts = all.filter((column) => column.filled.length > 0 && !isData(column));
  const firstData = all.find((column) => column.filled.length > 0 && isData(column))?.index ?? width;
  const label = roles?.label ?? labelAmong(texts, firstData) ?? 0;

  const columns: Columns = { label, data: [], leftOut: [] };
  for (const column of all) {
    const { index, filled, subject } = column;
    const isNote = subject === 'notes' || subject === 'numbers' || isNumbered(column);
    if (index === label || (filled.length === 0 && (column.header === '' || index < label || isNote)))
      continue;
    const mayHoldData = roles?.side === 'columns' ? isData(column) : index > label || isData(column);
    if (mayHoldData && !isNote && (roles || !isProse(column))) columns.data.push(index);
    else if (subject === 'sections' || (!isNote && index < label && isGroup(column, body)))
      columns.group = index;
    else if (index > label || !isNumbered(column)) columns.leftOut.push(index);
  }
  return columns;
}

type Column = ReturnType<typeof describe>;

function describe(header: string, body: readonly Row[], index: number) {
  const filled = body.map((row) => row.cells[index] ?? '').filter((cell) => !isBlank(cell));
  const read = filled.filter((cell) => readLetters(cell)).length;
  return { index, header, subject: subjectOf(header), filled, read, distinct: new Set(filled).size };
}

/** The column that says it names activities, else parties; else, before the letters, the one that repeats least. */
function labelAmong(texts: readonly Column[], firstData: number): number | undefined {
  const before = texts.filter((column) => column.index < firstData && !isNumbered(column));
  const named = (subject: string) =>
    before.findLast((column) => column.subject === subject) ??
    texts.find((column) => column.subject === subject);
  const mostDistinct = [...before].sort((a, b) => b.distinct - a.distinct || a.index - b.index)[0];
  return (named('activities') ?? named('parties') ?? mostDistinct)?.index;
}

const isNumbered = ({ filled, subject }: Column) =>
  subject === 'numbers' || (filled.length > 0 && filled.every((cell) => /^[\d.]*\d[.)]?[a-z]?$/i.test(cell)));

/** No letters at all, and too long to be letters that somebody mistyped. */
const isProse = ({ filled, read }: Column) =>
  filled.length > 0 && read === 0 && filled.filter((cell) => cell.length > 3).length * 2 >= filled.length;

/** A group is said once for several rows: it repeats itself, or stands only where it begins. */
const isGroup = ({ distinct, subject }: Column, body: readonly Row[]) =>
  subject === 'parties' || distinct < body.length;
