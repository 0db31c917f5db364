import type { LensView } from './look-through';

/** How many lenses miss each moment, by its id, in the customer's order. */
export function missedBy(views: readonly Pick<LensView, 'sights'>[]): Map<string, number> {
  const missed = new Map<string, number>();
  for (const { sights } of views)
    for (const [id, { phase }] of sights) missed.set(id, (missed.get(id) ?? 0) + (phase === null ? 1 : 0));
  return missed;
}

/** Which moments the lens board shows, and in which order. */
export type BoardOrder = {
  /** Only moments that so many lenses miss; null for all. */
  missed: number | null;
  /** The most missed first, instead of the customer's order. */
  worstFirst: boolean;
};

/** Ids of the moments that the board shows, in their order; what is missed equally stays in the customer's order. */
export function momentsToShow(missed: ReadonlyMap<string, number>, { missed: only, worstFirst }: BoardOrder) {
  const shown = [...missed].filter(([, count]) => only === null || count === only);
  return (worstFirst ? shown.toSorted(([, a], [, b]) => b - a) : shown).map(([id]) => id);
}
