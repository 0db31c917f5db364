import type { Department, Role, Step } from '../model/facts';
import { TEXT_LENGTH } from '../model/fields';
import { levelOfLetters } from '../responsibilities/level-of-letters';
import { readTables } from '../responsibilities/read-tables';
import { answered, answersByPlace, type CellChange, changeOf, isChange } from './cell-change';
import type { Answered } from './cell-text';
import { type CellReading, parseCellText } from './parse-cell-text';
import { type Named, placeByName } from './place-by-name';

/** Where a table is pasted: the first row and column of the cells that are selected, and how many they are. */
export type Area = { row: number; column: number; rows: number; columns: number };

/** What could not be taken from a pasted table, with the names of its place where it has one. */
export type PasteProblem =
  | { code: 'unreadable' | 'too-long'; department: string; step: string; text: string }
  | { code: 'no-department' | 'no-step'; text: string }
  /** Cells in steps that the lens does not see. */
  | { code: 'unseen'; count: number }
  /** Rows and columns that lie beyond the edge of the matrix. */
  | { code: 'beyond'; rows: number; columns: number };

export type PastePlan = {
  /** Cells that become something else, row by row. */
  changes: CellChange[];
  /** Cells that say all of it already. */
  same: number;
  problems: PasteProblem[];
  /** Whether names in the table said where its cells belong, and not the place at which it was pasted. */
  isByName: boolean;
};

type PasteInput = {
  rows: readonly (readonly string[])[];
  /** Rows and columns of the matrix as they are shown. */
  departments: readonly Pick<Department, 'id' | 'name'>[];
  steps: readonly Pick<Step, 'id' | 'name'>[];
  area: Area;
  roles: readonly Role[];
  /** Ids of steps that stay as they are, because somebody looks through a lens that does not see them. */
  unseen: ReadonlySet<string>;
  /** What the table leaves empty, cells as well as statements beside a level, stays as it is in the matrix. */
  keepsWhereEmpty: boolean;
};

/**
 * What a pasted table does to the matrix. It begins at the first selected cell; it is repeated over the selected ones
 * where they hold it several times, so that one value fills them all. A table with the names of steps above and of
 * departments before its cells goes where they say, also one of cells between commas.
 */
export function planPaste(input: PasteInput): PastePlan {
  const { rows, departments, steps, area, roles, unseen, keepsWhereEmpty } = input;
  const byName = placeByName(rows, departments, steps) ?? placeByName(separated(rows), departments, steps);
  const problems: PasteProblem[] = byName ? [...byName.problems] : [];
  const placed = byName ? byName.cells : placeAt(repeated(rows, area), departments, steps, area, problems);
  const cells = placed.filter(({ step }) => !unseen.has(step.id));
  if (cells.length < placed.length) problems.push({ code: 'unseen', count: placed.length - cells.length });
  const readings = cells.map((cell) => ({ ...cell, reading: parseCellText(cell.text) }));
  const stepsWithA = new Set(
    readings.flatMap(({ step, reading }) =>
      reading.kind === 'answer' && reading.letters?.includes('A') ? [step.id] : [],
    ),
  );

  const answerAt = answersByPlace(roles);
  const changes: CellChange[] = [];
  let same = 0;
  for (const { department, step, text, reading } of readings) {
    const names = { department: department.name, step: step.name, text };
    if (reading.kind === 'unreadable') problems.push({ code: 'unreadable', ...names });
    else if (reading.kind === 'answer' && isTooLong(reading.statement))
      problems.push({ code: 'too-long', ...names });
    else {
      const place = { department: department.id, step: step.id };
      const before = answerAt(place);
      const after = answerOf(reading, before, stepsWithA.has(step.id), keepsWhereEmpty);
      const change = changeOf(place, before, after);
      if (isChange(change)) changes.push(change);
      else same += 1;
    }
  }
  return { changes, same, problems, isByName: byName !== undefined };
}

/**
 * A column of lines as a table of cells between commas or semicolons. It counts only where names above and before them
 * say so: a statement may have commas too.
 */
function separated(rows: readonly (readonly string[])[]): string[][] {
  if (rows.length < 2 || rows.some(({ length }) => length > 1)) return [];
  const [grid] = readTables(rows.map(([line = '']) => line).join('\n')).grids;
  return grid?.rows.map(({ cells }) => cells) ?? [];
}

const isTooLong = (statement = '') => [...statement].length > TEXT_LENGTH;

function answerOf(
  reading: Exclude<CellReading, { kind: 'unreadable' }>,
  before: Answered | undefined,
  somebodyIsA: boolean,
  keepsWhereEmpty: boolean,
): Answered | undefined {
  if (reading.kind === 'empty') return keepsWhereEmpty ? before : undefined;
  const said = reading.level ?? (reading.letters && levelOfLetters(reading.letters, somebodyIsA));
  const kept = keepsWhereEmpty ? before?.statement : undefined;
  // Words without a level: the cell keeps its own, or says what says least beyond them.
  return answered(said ?? before?.level ?? 'supports', reading.statement ?? kept);
}

/** The table as often as it goes into the selected cells; once where it doesn't go into them evenly. */
function repeated(rows: readonly (readonly string[])[], area: Area): readonly (readonly string[])[] {
  const height = rows.length;
  const width = rows[0]?.length ?? 0;
  const fits = area.rows % height === 0 && area.columns % width === 0;
  if (!fits) return rows;
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) => rows[row % height]?.[column % width] ?? ''),
  );
}

type PlacedCell = { department: Named; step: Named; text: string };

function placeAt(
  rows: readonly (readonly string[])[],
  departments: readonly Named[],
  steps: readonly Named[],
  area: Area,
  problems: PasteProblem[],
): PlacedCell[] {
  const below = Math.max(0, area.row + rows.length - departments.length);
  const beside = Math.max(0, area.column + (rows[0]?.length ?? 0) - steps.length);
  if (below + beside > 0) problems.push({ code: 'beyond', rows: below, columns: beside });
  return rows.flatMap((cells, row) =>
    cells.flatMap((text, column) => {
      const department = departments[area.row + row];
      const step = steps[area.column + column];
      return department && step ? [{ department, step, text }] : [];
    }),
  );
}
