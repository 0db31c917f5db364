import { type Activity, Collected, type LetterCell, type Party } from './collected';
import { guessOrientation, type Orientation } from './guess-orientation';
import type { TableProblem } from './problem';
import { type Crosstab, fold, type Heading, readCrosstab } from './read-crosstab';
import { isBlank, type Letter, letterOfHeading, readLetters } from './read-letters';
import type { Grid, Tables } from './read-tables';

export type { Activity, LetterCell, Party };

/** A responsibility table, read. */
export type Responsibilities = {
  activities: Activity[];
  parties: Party[];
  letters: LetterCell[];
  /** Rows or columns without letters that were taken for headings of those that follow. */
  sections: { name: string; line: number }[];
  /** How the tables were read: what a person can flip. Of several tables, that of most. */
  orientation: Orientation;
  problems: TableProblem[];
};

/**
 * Turns tables into who does what. A party or an activity that comes twice is one; what can't be read is a problem, and
 * the rest is read all the same. `orientation` says which side holds the activities where the guess is wrong; tables
 * that are headed by R, A, C and I leave no choice.
 */
export function readResponsibilities(
  tables: Tables,
  options: { orientation?: Orientation | 'auto' } = {},
): Responsibilities {
  const collected = new Collected();
  const wanted = options.orientation ?? 'auto';
  const read = tables.grids.map((grid) => ({ grid, table: readCrosstab(grid) }));
  const titles = new Set(read.flatMap(({ grid, table }) => (table ? [grid.title] : [])));
  const orientations: Orientation[] = [];

  for (const { grid, table } of read) {
    if (!table) {
      if (!isLegend(grid)) collected.problems.push({ code: 'table-without-letters', line: lineOf(grid) });
      continue;
    }
    const orientation = wanted === 'auto' || table.letters ? guessOrientation(table) : wanted;
    orientations.push(orientation);
    collected.problems.push(...table.problems);
    // A heading over all tables says nothing about one of them.
    collect(collected, table, orientation, titles.size > 1 ? grid.title : undefined);
  }

  const { activities, parties, sections } = collected;
  const letters = [...collected.cells.values()];
  const inColumns = orientations.filter((orientation) => orientation === 'activities-in-columns').length;
  return {
    activities,
    parties,
    letters,
    sections,
    orientation: inColumns * 2 > orientations.length ? 'activities-in-columns' : 'activities-in-rows',
    problems: [
      ...tables.problems,
      ...(letters.length > 0 ? collected.problems : [nothingIn(tables.grids)]),
    ].sort((a, b) => a.line - b.line),
  };
}

const lineOf = (grid: Grid | undefined) => grid?.rows[0]?.line ?? 1;

const nothingIn = (grids: readonly Grid[]): TableProblem => ({
  code: grids.length === 0 ? 'empty' : 'no-letters',
  line: lineOf(grids[0]),
});

/** Whether a table without letters in its cells explains the letters: each row begins with one, or with its word. */
const isLegend = ({ rows }: Grid) =>
  rows.slice(1).every(({ cells }) => cells.every((cell) => cell === '') || letterOfHeading(cells[0] ?? ''));

function collect(into: Collected, table: Crosstab, orientation: Orientation, title: string | undefined) {
  const inRows = orientation === 'activities-in-rows';
  const [doing, doers] = inRows ? [table.rows, table.columns] : [table.columns, table.rows];
  const cellAt = (activity: number, doer: number) =>
    (inRows ? table.cells[activity]?.[doer] : table.cells[doer]?.[activity]) ?? '';
  const isEmpty = doing.map((_, at) => doers.every((_, doer) => cellAt(at, doer) === ''));
  const parties = table.letters ? [] : partiesOf(into, doers);
  if (table.letters) {
    const others = doers.filter(({ name }) => !letterOfHeading(name));
    into.problems.push(...others.map(({ line, name }) => ({ code: 'row-left-out' as const, line, name })));
  }

  let section: Heading | undefined;
  let isUsed = true;
  const closeSection = () => {
    if (!section || isUsed) return;
    into.problems.push({ code: 'section-without-activities', line: section.line, name: section.name });
  };
  doing.forEach((heading, at) => {
    const isLast = at === doing.length - 1;
    if (isEmpty[at] && !isLast) {
      closeSection();
      section = heading;
      isUsed = false;
      into.sections.push({ name: heading.name, line: heading.line });
      return;
    }
    isUsed = true;
    const activity = into.activity(heading.name, heading.group ?? section?.name ?? title, heading.line);
    const given = doers.map((doer, index): boolean => {
      const [row, column] = inRows ? [heading, doer] : [doer, heading];
      const place = { line: row.line, column: column.name };
      const text = cellAt(at, index);
      const party = parties[index];
      return party
        ? giveLetters(into, activity, party, text, place)
        : giveToNames(into, activity, letterOfHeading(doer.name), text, place);
    });
    if (!given.includes(true)) {
      into.problems.push({ code: 'activity-without-letters', line: heading.line, name: activity.name });
    }
  });
}

/** The parties of one table; in a table of two levels, such as organisation and role, both make the name. */
function partiesOf(into: Collected, doers: readonly Heading[]): Party[] {
  const firstLines = new Map<Party, number>();
  return doers.map(({ name, group, line }) => {
    const party = into.party(group ? `${group} ${name}` : name);
    const first = firstLines.get(party);
    if (first === undefined) firstLines.set(party, line);
    else into.problems.push({ code: 'duplicate-name', line, name: party.name, first });
    return party;
  });
}

type At = { line: number; column: string };

/** Reads a cell of letters, and says whether there was anything in it. */
function giveLetters(into: Collected, activity: Activity, party: Party, text: string, at: At): boolean {
  const read = readLetters(text);
  if (!read) into.problems.push({ code: 'unreadable-cell', ...at, text });
  if (read && read.unknown.length > 0) {
    into.problems.push({ code: 'unknown-letter', ...at, letters: read.unknown });
  }
  if (read?.remark) into.problems.push({ code: 'remark-left-out', ...at, text: read.remark });
  into.give(activity, party, read?.letters ?? [], at.line);
  return !isBlank(text);
}

/** Reads a cell of names below or beside a letter: several are separated by comma, semicolon, slash or line break. */
function giveToNames(
  into: Collected,
  activity: Activity,
  letter: Letter | undefined,
  text: string,
  at: At,
): boolean {
  const names =
    isBlank(text) || !letter
      ? []
      : text
          .split(/[,;/\n]/)
          .map(fold)
          .filter((name) => !isBlank(name));
  for (const name of names) into.give(activity, into.party(name), letter ? [letter] : [], at.line);
  return names.length > 0;
}
