import type { Sight } from './lens';

/** Moments in a row that a lens does not see, and the phases that it sees before and after them. */
export type Stretch = {
  /** Phase of the last seen moment before; null where the lens has seen nothing yet. */
  from: string | null;
  /** Phase of the first seen moment after; null where it sees nothing any more. */
  to: string | null;
  /** Ids of the unseen moments, in the customer's order. */
  moments: [string, ...string[]];
};

/**
 * Every hole in what a lens sees: each longest run of unseen moments, in the customer's order.
 * @param sights by moment, as `lookThrough` gives them
 */
export function stretchesOf(sights: ReadonlyMap<string, Sight>): Stretch[] {
  const stretches: Stretch[] = [];
  let last: string | null = null;
  let open: Stretch | undefined;
  for (const [moment, { phase }] of sights) {
    if (phase === null) {
      if (open) open.moments.push(moment);
      else {
        open = { from: last, to: null, moments: [moment] };
        stretches.push(open);
      }
      continue;
    }
    if (open) open.to = phase;
    open = undefined;
    last = phase;
  }
  return stretches;
}
