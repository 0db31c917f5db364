'use client';

import { useEffect, useRef } from 'react';
import { addressOf, type Selection } from './selection';

// At most one matrix is on the screen, with one panel.
let arriving: string | undefined;
let goThere: ((selection: Selection) => void) | undefined;

/** Selects a place in the matrix on the screen. @returns whether there is one */
export function goToSelection(selection: Selection): boolean {
  // A handoff is no cell: keys go on in its panel.
  arriving = selection.kind === 'handoff' ? addressOf(selection) : undefined;
  goThere?.(selection);
  return goThere !== undefined;
}

/** Whether somebody has been sent to a place (by its address) that has the keys in its panel; once. */
export function takeArrival(address: string | null): boolean {
  const isHere = arriving !== undefined && arriving === address;
  if (isHere) arriving = undefined;
  return isHere;
}

/** Lets what stands outside the matrix, such as the palette, select a place in it. */
export function useSelectionWish(select: (selection: Selection) => void) {
  const latest = useRef(select);
  latest.current = select;
  useEffect(() => {
    const go = (selection: Selection) => latest.current(selection);
    goThere = go;
    return () => {
      if (goThere === go) goThere = undefined;
    };
  }, []);
}
