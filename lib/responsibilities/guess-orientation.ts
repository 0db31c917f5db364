import { soundsLikeParty, subjectOf } from './axis-words';
import type { Crosstab, Heading } from './read-crosstab';
import { readLetters } from './read-letters';

/** Which side of a table holds the activities; the other holds the parties. */
export const ORIENTATIONS = ['activities-in-rows', 'activities-in-columns'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/**
 * The likeliest side of the activities. Headed by letters or by a title, or with a word in the corner, a table says
 * so itself; else the activities are the longer side, have the longer names, don't sound like somebody, and have
 * exactly one A each. Turning the table turns the answer.
 */
export function guessOrientation(table: Crosstab): Orientation {
  if (table.letters) return table.letters === 'columns' ? 'activities-in-rows' : 'activities-in-columns';
  const corner = subjectOf(table.corner);
  if (corner === 'activities') return 'activities-in-rows';
  if (corner === 'parties') return 'activities-in-columns';
  if (table.titled) {
    const namesParties = (headings: readonly Heading[]) => shareOfParties(headings) > 0;
    return namesParties(table.columns) && !namesParties(table.rows)
      ? 'activities-in-rows'
      : 'activities-in-columns';
  }
  const byRow = table.cells.map((row) => row.map(isAccountable));
  const byColumn = table.columns.map((_, column) => byRow.map((row) => row[column] ?? false));
  const leaning =
    2 * (shareWithOne(byRow) - shareWithOne(byColumn)) +
    2 * (shareOfParties(table.columns) - shareOfParties(table.rows)) +
    balance(table.rows.length, table.columns.length) +
    balance(nameLength(table.rows), nameLength(table.columns));
  return leaning >= 0 ? 'activities-in-rows' : 'activities-in-columns';
}

const isAccountable = (cell: string) => readLetters(cell)?.letters.includes('A') ?? false;

const share = (flags: readonly boolean[]) => flags.filter(Boolean).length / Math.max(1, flags.length);
const shareWithOne = (lines: readonly boolean[][]) =>
  share(lines.map((line) => line.filter(Boolean).length === 1));
const shareOfParties = (headings: readonly Heading[]) =>
  share(headings.map(({ name }) => soundsLikeParty(name)));

/** From -1 to 1: which of two sizes is the greater, and by how much. */
const balance = (a: number, b: number) => (a - b) / Math.max(1, a + b);
const nameLength = (headings: readonly Heading[]) =>
  headings.reduce((sum, { name }) => sum + name.length, 0) / Math.max(1, headings.length);
