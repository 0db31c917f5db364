import { type Baton, findBaton } from '../../baton/find-baton';
import { stepsOf } from '../../framework/twelve-steps';
import { type LensView, lookThroughAll } from '../../lenses/look-through';
import { type PhaseHandoff, phaseHandoffs } from '../../lenses/phase-handoffs';
import { phaseName } from '../../lenses/phase-name';
import { type Run, runsOf } from '../../lenses/runs';
import type { Moment } from '../../model/facts';
import type { JourneyToDraw } from '../journey-to-draw';
import { wrapText } from '../wrap-text';

/** Sizes of the lens board, in pixels at its full size. */
export const BOARD = { names: 190, sums: 84, band: 124, edge: 16, line: 15, legend: 44 } as const;

/** A lens with what it sees along all moments, and where the customer changes hands on the way. */
export type BoardRow = { view: LensView; name: string[]; side: string[]; marks: PhaseHandoff[] };

/** A lens board measured; moments that are in no step of the framework are in no lens. */
export type MeasuredBoard = JourneyToDraw & {
  moments: Moment[];
  /** Width of a moment, in pixels. */
  band: number;
  rows: BoardRow[];
};

/** Measures a lens board before it is drawn. */
export function measureLensBoard(source: JourneyToDraw, band: number = BOARD.band): MeasuredBoard {
  const { text, workspace, journey } = source;
  const steps = stepsOf(workspace);
  const baton: Baton = findBaton(steps, journey);
  const known = new Set(steps.map(({ id }) => id));
  const room = BOARD.names - 16;
  return {
    ...source,
    band,
    moments: journey.moments.filter(({ step }) => known.has(step)),
    rows: lookThroughAll(workspace, journey).map((view) => ({
      view,
      name: wrapText(text.lenses.lens(view.lens.called), room, 14, true),
      side: wrapText(text.lenses.board.sides[view.lens.looksFrom], room, 12),
      marks: phaseHandoffs(view, journey, steps, baton).filter(({ state }) => state !== 'kept'),
    })),
  };
}

/** A bar of a lens: what it sees in one phase, or does not see; `first` is the place of its first moment. */
export type Bar = { run: Run; first: number; said: string[] };

/** What a lens sees of some moments, as bars; a run that goes on beyond them has a part of itself here. */
export function barsOf(
  { text, moments, band }: MeasuredBoard,
  { view }: BoardRow,
  from: number,
  to: number,
): Bar[] {
  const order = moments.slice(from, to).map(({ id }) => id);
  const nameOf = ({ phase }: Run) =>
    phase === null ? text.lenses.board.unseen : phaseName(text, view, phase);
  let first = from;
  return runsOf(view.sights, order).map((run) => {
    const begin = first;
    first += run.moments.length;
    return { run, first: begin, said: wrapText(nameOf(run), run.moments.length * band - 16, 12, true) };
  });
}

/** How high a lens is over some moments. */
export const rowHeight = ({ name, side }: BoardRow, bars: readonly Bar[]) =>
  Math.max(
    68,
    Math.max(1, ...bars.map(({ said }) => said.length)) * BOARD.line + 36,
    name.length * 18 + side.length * BOARD.line + 16,
  );

/** The names of moments in lines. */
export const momentName = ({ moments, band }: MeasuredBoard, at: number) =>
  wrapText(moments[at]?.name ?? '', band - 10, 12, true);

/** How high the names of some moments are. */
export function headsHeight(board: MeasuredBoard, from: number, to: number) {
  let most = 1;
  for (let at = from; at < to; at++) most = Math.max(most, momentName(board, at).length);
  return 14 + BOARD.line * most;
}
