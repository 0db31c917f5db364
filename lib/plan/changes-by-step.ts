import type { Change } from '../changes/change';
import { isSame } from '../changes/draft';
import { namesInEntry } from '../history/names-in-entry';
import { placesOfChange } from '../history/places-of-change';
import { type Told, tellChanges } from '../history/tell-changes';
import { WalkBack } from '../history/walk-back';
import { type Document, rowsOf } from '../model/document';
import type { Text } from '../text/text';

/** A line of a journey's log, and when it was written (epoch ms). */
export type TimedChanges = { at: number; changes: readonly Change[] };

/** What has changed in a step, in the sentences of the history. */
export type StepChanges = Pick<Told, 'lines' | 'more'>;

const DAY = 24 * 60 * 60 * 1000;

/**
 * What has changed in each step since it was last looked at, in the reader's words: moments and what hangs under
 * them, roles, handoffs, and assumptions. The day itself is left out, and so is the edit that brought the journey in.
 * What changed twice is told once, from what it was then to what it is now. Steps that nobody has looked at are left
 * out, and those of which the log cannot say that nothing has changed: the journey was brought in later than they
 * were looked at.
 * @param log what has changed in the journey since the earliest of its reviews, oldest first
 */
export function changesByStep(
  text: Text,
  workspace: Document,
  journey: Document,
  log: readonly TimedChanges[],
): Record<string, StepChanges> {
  const { rowAt } = new WalkBack([workspace, journey]);
  const begin = log.find(({ changes }) => changes.some(isBeginning))?.at ?? Number.NEGATIVE_INFINITY;
  const edits = log.filter(({ changes }) => !changes.some(isBeginning));
  const told = rowsOf(journey, 'review').flatMap(({ step, day }): [string, StepChanges][] => {
    const since = Date.parse(day) + DAY;
    const all = netChanges(edits.filter(({ at }) => at >= since).flatMap(({ changes }) => changes));
    const { rowOf } = namesInEntry(text, [{ documentId: journey.id, changes: all }], rowAt);
    const changes = all.filter(
      (change) =>
        change.kind !== 'review' && placesOfChange(journey.id, change, rowOf).includes(`step.${step}`),
    );
    if (changes.length === 0 && begin >= since) return [];
    const { lines, more } = tellChanges(text, 'edit', [{ documentId: journey.id, changes }], rowOf);
    return [[step, { lines, more }]];
  });
  return Object.fromEntries(told);
}

const isBeginning = ({ kind, before }: Change) => kind === 'journey' && before === null;

/** A change for each record that is now another than it was before all of these. */
function netChanges(changes: readonly Change[]): Change[] {
  const net = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.kind} ${change.id}`;
    net.set(key, { ...change, before: net.has(key) ? (net.get(key)?.before ?? null) : change.before });
  }
  return [...net.values()].filter(({ before, after }) => !isSame(before, after));
}
