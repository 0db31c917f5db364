'use client';

import { useMemo } from 'react';
import { useText } from '@/app/text/text-context';
import { holesOf } from '@/lib/lenses/holes';
import { phaseName } from '@/lib/lenses/phase-name';
import { useJourney } from '../journey-context';
import { useLookThrough } from '../look-through/look-through-context';
import type { Geometry } from './use-geometry';

type LensHolesProps = {
  geometry: Geometry;
  /** Ids of the steps in the order of their columns. */
  shown: readonly string[];
};

/** Columns that the lens cannot see as holes in the matrix, each with the phases that it lies between. */
export function LensHoles({ geometry, shown }: LensHolesProps) {
  const { view } = useLookThrough();
  return view ? <Holes geometry={geometry} shown={shown} /> : null;
}

function Holes({ geometry, shown }: LensHolesProps) {
  const text = useText();
  const { journey } = useJourney();
  const { view, hidden } = useLookThrough();
  const order = shown.join();
  const holes = useMemo(
    () => (view ? holesOf(view, journey, hidden, order.split(',')) : []),
    [view, journey, hidden, order],
  );
  if (!view) return null;
  return holes.map(({ steps: [first, ...others], from, to }) => {
    const start = geometry.columns[first];
    const end = geometry.columns[others.at(-1) ?? first];
    if (!start || !end) return null;
    return (
      // Read out cell by cell: the cells themselves say that they are not seen.
      <div
        key={first}
        aria-hidden
        className="lens-hole"
        style={{
          left: start.left,
          width: end.right - start.left,
          top: geometry.body.top,
          height: geometry.body.bottom - geometry.body.top,
        }}
      >
        <p>
          {text.lookThrough.around({
            from: from && phaseName(text, view, from),
            to: to && phaseName(text, view, to),
          }) || text.lenses.board.unseen}
        </p>
      </div>
    );
  });
}
