'use client';

import { useEffect, useRef } from 'react';
import type { Selection } from './selection';

// At most one matrix is on the screen.
let goThere: ((selection: Selection) => void) | undefined;

/** Selects a place in the matrix on the screen. @returns whether there is one */
export function goToSelection(selection: Selection): boolean {
  goThere?.(selection);
  return goThere !== undefined;
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
