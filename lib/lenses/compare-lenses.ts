import type { Sight } from './lens';
import type { LensView, PhaseChange } from './look-through';

/** Which of two lenses see a moment. */
export const SEEN_BY = ['onlyA', 'onlyB', 'both', 'neither'] as const;
export type SeenBy = (typeof SEEN_BY)[number];

/** A moment through two lenses, by id: its phase in either, or why it is not seen. */
export type ComparedMoment = { moment: string; a: Sight; b: Sight };

/** One journey through two lenses; lists stand in the customer's order. */
export type LensComparison = {
  moments: Record<SeenBy, ComparedMoment[]>;
  handoffs: {
    onlyA: PhaseChange[];
    onlyB: PhaseChange[];
    /** Changes of phase that both lenses have at the same place; where one covers several, it stands several times. */
    both: { a: PhaseChange; b: PhaseChange }[];
  };
};

/**
 * Lays two lenses side by side: which moments only one of them sees, and which handoffs only one of them has. Two
 * handoffs are at the same place when the stretches between their seen moments overlap: the customer may then be
 * handed over at one and the same instant. Both views must be of the same journey.
 */
export function compareLenses(a: LensView, b: LensView): LensComparison {
  const moments: LensComparison['moments'] = { onlyA: [], onlyB: [], both: [], neither: [] };
  for (const [moment, inA] of a.sights) {
    const inB = b.sights.get(moment);
    if (inB) moments[seenBy(inA, inB)].push({ moment, a: inA, b: inB });
  }

  const places = new Map([...a.sights.keys()].map((moment, at) => [moment, at]));
  const stretch = ({ fromMoment, toMoment }: PhaseChange) =>
    [places.get(fromMoment) ?? 0, places.get(toMoment) ?? 0] as const;
  const meet = (one: PhaseChange, other: PhaseChange) => {
    const [from, to] = stretch(one);
    const [otherFrom, otherTo] = stretch(other);
    return Math.max(from, otherFrom) < Math.min(to, otherTo);
  };
  const both = a.changes.flatMap((inA) =>
    b.changes.filter((inB) => meet(inA, inB)).map((inB) => ({ a: inA, b: inB })),
  );
  return {
    moments,
    handoffs: {
      onlyA: a.changes.filter((change) => !both.some((pair) => pair.a === change)),
      onlyB: b.changes.filter((change) => !both.some((pair) => pair.b === change)),
      both,
    },
  };
}

function seenBy(a: Sight, b: Sight): SeenBy {
  if (a.phase !== null) return b.phase !== null ? 'both' : 'onlyA';
  return b.phase !== null ? 'onlyB' : 'neither';
}
