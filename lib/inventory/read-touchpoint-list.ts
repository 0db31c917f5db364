import { withoutDefusing } from '../exports/csv';
import type { Journey, Workspace } from '../model/facts';
import { NAME_LENGTH } from '../model/fields';
import type { TouchpointMode, TouchpointState } from '../model/touchpoint';
import { momentsAcross, type PlacedMoment } from '../plan/moments-across';
import { matchDepartments } from '../responsibilities/match-department';
import { readTables } from '../responsibilities/read-tables';
import { COLUMN_WORDS, LIST_COLUMNS, type ListColumn, MODE_WORDS, STATE_WORDS } from './list-words';
import { modeOfChannel } from './mode-of-channel';
import { keyOf } from './touchpoint-inventory';

export type ListProblemCode =
  | 'no-name'
  | 'too-long'
  | 'unknown-mode'
  | 'unknown-state'
  | 'unknown-department'
  | 'unknown-journey'
  | 'unknown-moment'
  | 'several-moments'
  | 'no-moment'
  | 'already-there';

/** What is wrong with a line, and the words in it that are meant. */
export type ListProblem = { code: ListProblemCode; value: string };

/** One line of a pasted list. A line with problems is not added. */
export type ListedTouchpoint = {
  /** The line of the text, from 1. */
  line: number;
  name: string;
  channel: string;
  mode: TouchpointMode;
  state: TouchpointState;
  department?: string;
  place?: PlacedMoment;
  problems: ListProblem[];
};

/** What holds for lines that don't say it themselves. */
export type ListDefaults = { place?: PlacedMoment; state: TouchpointState };

/** Without a heading the number of columns tells what they are. */
const WITHOUT_HEADING: readonly (readonly ListColumn[])[] = [
  ['name', 'channel', 'mode', 'department', 'moment'],
  ['name', 'channel', 'mode', 'department', 'journey', 'moment'],
  ['name', 'channel', 'mode', 'department', 'state', 'journey', 'moment'],
  LIST_COLUMNS,
];

/**
 * The touchpoints in a list that somebody pastes: names, one a line; or a table from a spreadsheet or a file, with
 * a heading in any language of the product or the columns in their order. It never throws: what is wrong with a
 * line stands with it.
 */
export function readTouchpointList(
  text: string,
  workspace: Workspace,
  journeys: readonly Journey[],
  defaults: ListDefaults,
): ListedTouchpoint[] {
  const lines = linesIn(text);
  const moments = momentsAcross(workspace, journeys);
  // A list may have thousands of lines: what is the same for many of them is worked out once.
  const places = moments.map((place) => ({
    place,
    journey: keyOf(place.journey.name),
    moment: keyOf(place.moment.name),
  }));
  const modes = new Map(
    [...new Set(lines.map(({ channel = '' }) => channel))].map((one) => [one, modeOfChannel(one, journeys)]),
  );
  const departments = matchDepartments(
    lines.flatMap(({ department }) => department ?? []),
    workspace.departments,
  );
  const taken = new Set(
    moments.flatMap((place) => place.moment.touchpoints.map(({ name }) => placeKey(place, name))),
  );
  return lines.map((cells) => {
    const { line, name = '', channel = '' } = cells;
    const problems: ListProblem[] = [];
    const tell = (code: ListProblemCode, value = '') => void problems.push({ code, value });
    if (name === '') tell('no-name');
    if ([...name].length > NAME_LENGTH) tell('too-long', name);
    const mode = meant(MODE_WORDS, cells.mode);
    if (cells.mode && !mode) tell('unknown-mode', cells.mode);
    const state = meant(STATE_WORDS, cells.state);
    if (cells.state && !state) tell('unknown-state', cells.state);
    const department = cells.department ? departments.get(cells.department) : undefined;
    if (cells.department && !department) tell('unknown-department', cells.department);
    const place = placeOf(cells, places, defaults.place, tell);
    if (place && name !== '') {
      if (taken.has(placeKey(place, name))) tell('already-there', place.moment.name);
      taken.add(placeKey(place, name));
    }
    return {
      line,
      name,
      channel,
      mode: mode ?? modes.get(channel) ?? 'online',
      state: state ?? defaults.state,
      ...(department && { department }),
      ...(place && { place }),
      problems,
    };
  });
}

type Line = { line: number } & Partial<Record<ListColumn, string>>;

function linesIn(text: string): Line[] {
  const rows = readTables(text)
    .grids.flatMap((grid) => grid.rows)
    .map(({ line, cells }) => ({ line, cells: cells.map(withoutDefusing) }))
    .filter(({ cells }) => cells.some(Boolean));
  const [first, ...others] = rows;
  if (!first) return [];
  const heading = headingOf(first.cells);
  if (heading) return others.map(({ line, cells }) => lineOf(line, cells, heading));
  // A name may have commas in it: without a heading only tabs and semicolons part columns.
  if (!/[\t;]/u.test(text))
    return text
      .split(/\r\n|\r|\n/u)
      .map((name, at) => ({ line: at + 1, name: withoutBullet(name) }))
      .filter(({ name }) => name !== '');
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const columns = WITHOUT_HEADING.find(({ length }) => length >= width) ?? LIST_COLUMNS;
  return rows.map(({ line, cells }) => lineOf(line, cells, columns));
}

const lineOf = (line: number, cells: readonly string[], columns: readonly (ListColumn | undefined)[]): Line =>
  Object.assign(
    { line },
    ...columns.map((column, at) => (column && cells[at] ? { [column]: cells[at] } : {})),
  ) as Line;

/** The columns that a heading names; undefined where the row is no heading, which must name the name. */
function headingOf(cells: readonly string[]): (ListColumn | undefined)[] | undefined {
  const columns = cells.map((cell) => meant(COLUMN_WORDS, cell));
  return columns.includes('name') ? columns : undefined;
}

const withoutBullet = (item: string) => item.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/u, '').trim();

/** What a cell means, by one of its words. */
const meant = <Id extends string>(words: Record<Id, readonly string[]>, cell: string | undefined) =>
  cell === undefined ? undefined : (Object.keys(words) as Id[]).find((id) => words[id].includes(keyOf(cell)));

/** A moment with the keys of the names by which a line calls it. */
type KeyedPlace = { place: PlacedMoment; journey: string; moment: string };

function placeOf(
  { journey, moment }: Line,
  places: readonly KeyedPlace[],
  usual: PlacedMoment | undefined,
  tell: (code: ListProblemCode, value?: string) => void,
): PlacedMoment | undefined {
  const [journeyKey, momentKey] = [keyOf(journey ?? ''), keyOf(moment ?? '')];
  const inJourney = journey ? places.filter((one) => one.journey === journeyKey) : places;
  if (journey && inJourney.length === 0) {
    tell('unknown-journey', journey);
    return undefined;
  }
  if (!moment) {
    if (!usual || journey) tell('no-moment');
    return journey ? undefined : usual;
  }
  const found = inJourney.filter((one) => one.moment === momentKey);
  if (found.length === 1) return found[0]?.place;
  tell(found.length === 0 ? 'unknown-moment' : 'several-moments', moment);
  return undefined;
}

const placeKey = ({ journey, moment }: PlacedMoment, name: string) =>
  [journey.id, moment.id, keyOf(name)].join('/');
