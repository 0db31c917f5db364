import { type Comparison, compareJourneys, type JourneyAt } from '../history/compare-journeys';
import type { Journey, Snapshot, Workspace } from '../model/facts';

/** The moment that a report looks back to: epoch ms, what people call it, and the moments with a name since then. */
export type LookBack = { at: number; name?: string; between: number[] };

/** Journeys as they stood at the moment looked back to, and at those between; one that was not there yet is missing. */
export type Earlier = LookBack & {
  /** `YYYY-MM-DD` */
  day: string;
  journeys: ReadonlyMap<string, { before: JourneyAt; between: JourneyAt[] }>;
};

/** What has changed in one journey; undefined where it was not there at the earlier moment. */
export type JourneySince = {
  journey: Journey;
  changed?: { comparison: Comparison; before: JourneyAt; after: JourneyAt };
};

/**
 * The moment that `since` names: the id of a snapshot, epoch ms, or, left out, the newest snapshot. Undefined when it
 * names none.
 */
export function lookBackTo(since: string | undefined, snapshots: readonly Snapshot[]): LookBack | undefined {
  const newest = snapshots.toSorted((a, b) => b.at - a.at)[0];
  const named = since === undefined ? newest : snapshots.find(({ id }) => id === since);
  const at = named?.at ?? (since !== undefined && /^\d{1,15}$/.test(since) ? Number(since) : undefined);
  if (at === undefined) return undefined;
  const between = snapshots.map((snapshot) => snapshot.at).filter((other) => other > at);
  return { at, ...(named && { name: named.name }), between: between.sort((a, b) => a - b) };
}

/** Compares journeys as they are with themselves at an earlier moment. `today` is `YYYY-MM-DD`. */
export const journeysSince = (
  workspace: Workspace,
  journeys: readonly Journey[],
  today: string,
  earlier: Earlier,
): JourneySince[] =>
  journeys.map((journey) => {
    const then = earlier.journeys.get(journey.id);
    if (!then) return { journey };
    const after = { workspace, journey, day: today };
    const comparison = compareJourneys(then.before, after, then.between);
    return { journey, changed: { comparison, before: then.before, after } };
  });

/** The part of a comparison that a department has to do with: its gaps, its cells, its handoffs. */
export function changedFor(comparison: Comparison, department: string): Comparison {
  const { leads, cells, closed, opened, reopened, agreed, broken } = comparison;
  const isSide = ({ from, to }: { from: string; to: string }) => from === department || to === department;
  return {
    leads: leads.filter(({ before, after }) => [...before, ...after].includes(department)),
    cells: cells.filter((cell) => cell.department === department),
    closed: closed.filter(({ finding }) => finding.owners.includes(department)),
    opened: opened.filter(({ owners }) => owners.includes(department)),
    reopened: reopened.filter(({ owners }) => owners.includes(department)),
    agreed: agreed.filter(isSide),
    broken: broken.filter(isSide),
    moments: { added: [], removed: [] },
  };
}
