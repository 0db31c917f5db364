import type { Change } from '../changes/change';
import { type Document, type Row, rowsOf } from '../model/document';

/** A line of a journey's log, and when it was written (epoch ms). */
export type TimedChanges = { at: number; changes: readonly Change[] };

const DAY = 24 * 60 * 60 * 1000;

/**
 * How many records of each step have changed since the step was last looked at: moments and what hangs under them,
 * roles, handoffs, and assumptions. The day itself is not counted, nor is the edit that brought the journey in.
 * A record that changed twice counts once. Steps that nobody has looked at are left out, and those of which the log
 * cannot say that nothing has changed: the journey was brought in later than they were looked at.
 */
export function changesByStep(journey: Document, log: readonly TimedChanges[]): Record<string, number> {
  const since = new Map(rowsOf(journey, 'review').map(({ step, day }) => [step, Date.parse(day) + DAY]));
  const stepOfMoment = new Map(rowsOf(journey, 'moment').map(({ id, step }) => [id, step]));
  const begin = log.find(({ changes }) => changes.some(isBeginning))?.at ?? Number.NEGATIVE_INFINITY;
  const changed = new Map([...since.keys()].map((step) => [step, new Set<string>()]));
  for (const { at, changes } of log) {
    if (changes.some(isBeginning)) continue;
    for (const { kind, before, after } of changes)
      if (kind === 'moment' && before) stepOfMoment.set(before.id, String((after ?? before).step));
    for (const change of changes)
      for (const step of stepsTouched(change, stepOfMoment))
        if (at >= (since.get(step) ?? Number.POSITIVE_INFINITY))
          changed.get(step)?.add(`${change.kind} ${change.id}`);
  }
  const known = [...changed].filter(([step, { size }]) => size > 0 || begin < (since.get(step) ?? 0));
  return Object.fromEntries(known.map(([step, { size }]) => [step, size]));
}

const isBeginning = ({ kind, before }: Change) => kind === 'journey' && before === null;

function stepsTouched(
  { kind, before, after }: Change,
  stepOfMoment: ReadonlyMap<string, string>,
): Set<string> {
  if (kind === 'review') return new Set();
  const rows = [before, after].filter((row) => row !== null);
  return new Set(rows.flatMap((row) => placesOf(row, stepOfMoment)));
}

function placesOf(row: Row, stepOfMoment: ReadonlyMap<string, string>): string[] {
  const on = (row.on ?? {}) as { step?: string; moment?: string };
  const moment = on.moment ?? row.parent;
  const ofMoment = moment === undefined ? undefined : stepOfMoment.get(moment);
  return [row.step, row.fromStep, row.toStep, on.step, ofMoment].filter((step) => typeof step === 'string');
}
