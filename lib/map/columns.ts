import type { Moment, Stage } from '../model/facts';

/** One column of the map: a moment, or a step in which there is none yet. */
export type MapColumn = {
  /** Unique among the columns. */
  id: string;
  stage: string;
  step: string;
} & (
  | { kind: 'moment'; moment: Moment }
  /** A new moment of the step stands before the moment `before`, or at the end. */
  | { kind: 'empty'; before: string | null }
  /** A moment that the lens that is looked through does not see; the column has its id. */
  | { kind: 'unseen' }
);

/** Columns side by side that belong to the same stage or step, by its id. */
export type ColumnRun = { id: string; columns: MapColumn[] };

/**
 * The columns of the map: the moments in the customer's order, and the steps without a moment where their first
 * one would come to stand. A moment may return to an earlier step; the step then stands there once more.
 */
export function mapColumns(stages: readonly Stage[], moments: readonly Moment[]): MapColumn[] {
  const steps = stages.flatMap((stage) => stage.steps.map((step) => ({ stage: stage.id, step: step.id })));
  const placeOf = new Map(steps.map(({ step }, at) => [step, at]));
  const columns: MapColumn[] = moments.flatMap((moment) => {
    const place = steps[placeOf.get(moment.step) ?? -1];
    return place ? [{ id: moment.id, ...place, kind: 'moment' as const, moment }] : [];
  });
  const used = new Set(moments.map(({ step }) => step));
  steps.forEach((place, at) => {
    if (used.has(place.step)) return;
    const behind = columns.findIndex((column) => (placeOf.get(column.step) ?? 0) > at);
    const index = behind === -1 ? columns.length : behind;
    const next = columns.slice(index).find((column) => column.kind === 'moment');
    columns.splice(index, 0, {
      id: `empty ${place.step}`,
      ...place,
      kind: 'empty',
      before: next?.id ?? null,
    });
  });
  return columns;
}

/** Columns of one stage, or of one step, that stand side by side. */
export function runsOf(columns: readonly MapColumn[], by: 'stage' | 'step'): ColumnRun[] {
  const runs: ColumnRun[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last?.id === column[by]) last.columns.push(column);
    else runs.push({ id: column[by], columns: [column] });
  }
  return runs;
}
