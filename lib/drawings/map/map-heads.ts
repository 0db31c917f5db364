import type { MapColumn } from '../../map/columns';
import { type ColumnRun, runsOf } from '../../map/columns';
import { wrapText } from '../wrap-text';
import { DRAWN, type MeasuredMap } from './measure-map';

/** Columns of a map beside each other: from the first to before the last. */
export type ColumnRange = { from: number; to: number };

/** How high the heads of a drawing are above its moments, in pixels. */
export type MapHeads = { title: number; stage: number; step: number };

/** The width of a drawing of some columns. */
export const widthOf = ({ columns }: MeasuredMap, { from, to }: ColumnRange) =>
  DRAWN.names + columns.slice(from, to).reduce((sum, { width }) => sum + width, 0) + 1;

/** The title and what stands below it, in lines of a drawing that is so wide. */
export function titleLines({ workspace, journey, caption }: MeasuredMap, width: number, sheet = '') {
  const persona = workspace.personas.find(({ id }) => id === journey.persona);
  const beside = [workspace.name, persona?.name, caption, sheet].filter(Boolean).join(' · ');
  const room = width - 24;
  return {
    title: wrapText(journey.name, room, 20, true),
    about: wrapText([beside, journey.why].filter(Boolean).join('. '), room, 13),
  };
}

/** Columns of one stage or step, where they stand, with its name in lines. */
export type NamedRun = { id: string; stage: string; first: number; x: number; width: number; said: string[] };

/** The stages or steps over some columns, each with as much of it as is there. */
export function namedRuns(map: MeasuredMap, { from, to }: ColumnRange, by: 'stage' | 'step'): NamedRun[] {
  const columns = map.columns.slice(from, to);
  const begin = columns[0]?.x ?? 0;
  let first = from;
  return runsOf(
    columns.map(({ column }) => column),
    by,
  ).map((run) => {
    const places = map.columns.slice(first, first + run.columns.length);
    const width = places.reduce((sum, place) => sum + place.width, 0);
    first += run.columns.length;
    return {
      id: run.id,
      stage: run.columns[0]?.stage ?? '',
      first: first - run.columns.length,
      x: DRAWN.names + (places[0]?.x ?? 0) - begin,
      width,
      said: wrapText(runName(map, run, by), width - (by === 'stage' ? 16 : 14), 13, true),
    };
  });
}

function runName(map: MeasuredMap, { id }: ColumnRun, by: 'stage' | 'step') {
  if (by === 'stage') return map.stages.find((stage) => stage.id === id)?.name ?? '';
  const number = map.steps.findIndex((step) => step.id === id) + 1;
  return `${number} ${map.steps[number - 1]?.name ?? ''}`;
}

/** How high the heads are that hold all names over each of some ranges of columns, and the title over the first. */
export function headsOver(map: MeasuredMap, ranges: readonly ColumnRange[], sheet = ''): MapHeads {
  const most = (by: 'stage' | 'step') =>
    Math.max(1, ...ranges.flatMap((range) => namedRuns(map, range, by).map(({ said }) => said.length)));
  const { title, about } = titleLines(map, widthOf(map, ranges[0] ?? { from: 0, to: 0 }), sheet);
  return {
    title: DRAWN.title + 24 * (Math.max(1, title.length) - 1) + 17 * (Math.max(1, about.length) - 1),
    stage: DRAWN.stage + 17 * (most('stage') - 1),
    step: DRAWN.step + 17 * (most('step') - 1),
  };
}

/** Whether a column is the first one of its stage or step, in the whole map. */
export const beginsRun = ({ columns }: MeasuredMap, at: number, by: 'stage' | 'step') => {
  const idOf = (column: MapColumn | undefined) => column?.[by];
  return idOf(columns[at - 1]?.column) !== idOf(columns[at]?.column);
};
