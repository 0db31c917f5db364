import type { Sight } from './lens';

/** Moments beside each other that a lens sees in one phase, or does not see. Ids. */
export type Run = { phase: string | null; moments: [string, ...string[]] };

/**
 * What a lens sees along a row of moments, as bars and holes.
 * @param order ids of moments as they stand beside each other: all in the customer's order, or some of them
 */
export function runsOf(sights: ReadonlyMap<string, Sight>, order: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const moment of order) {
    const phase = sights.get(moment)?.phase ?? null;
    const last = runs.at(-1);
    if (last?.phase === phase) last.moments.push(moment);
    else runs.push({ phase, moments: [moment] });
  }
  return runs;
}
