'use client';

import type { RefObject } from 'react';
import type { Baton } from '@/lib/baton/find-baton';
import type { Shown } from '@/lib/blocks/cell-range';
import { useJourney } from '../journey-context';
import type { Selection } from '../selection';
import { BatonOverlay } from './baton-overlay';
import { LensHoles } from './lens-holes';
import { useGeometry } from './use-geometry';

type OverMatrixProps = {
  table: RefObject<HTMLTableElement | null>;
  /** Rows and columns in the order in which they stand. */
  shown: Shown;
  baton: Baton;
  /** Address of what is selected, as far as it is a handoff. */
  selected: string | undefined;
  onSelect: (selection: Selection) => void;
};

/** What lies over a matrix: the holes of the lens that is looked through, and the baton. */
export function OverMatrix({ table, shown, baton, selected, onSelect }: OverMatrixProps) {
  const { workspace, steps } = useJourney();
  const geometry = useGeometry(table, [...shown.steps, '', ...shown.departments].join());
  if (!geometry) return null;
  return (
    <>
      <LensHoles geometry={geometry} shown={shown.steps} />
      <BatonOverlay
        geometry={geometry}
        baton={baton}
        selected={selected}
        nameOf={{
          step: (id) => steps.find((step) => step.id === id)?.name ?? id,
          department: (id) => workspace.departments.find((department) => department.id === id)?.name ?? id,
        }}
        onSelect={onSelect}
      />
    </>
  );
}
