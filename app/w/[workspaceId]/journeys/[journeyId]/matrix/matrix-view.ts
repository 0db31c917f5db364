'use client';

import { useCallback, useEffect, useState } from 'react';

/** How somebody looks at a matrix on this device: it changes nothing for anybody else. */
export type MatrixView = {
  hiddenSteps: string[];
  hiddenDepartments: string[];
  pinnedSteps: string[];
  pinnedDepartments: string[];
  /** Only this stage, by id; empty for all. */
  stage: string;
  onlyWithGaps: boolean;
};

const WHOLE: MatrixView = {
  hiddenSteps: [],
  hiddenDepartments: [],
  pinnedSteps: [],
  pinnedDepartments: [],
  stage: '',
  onlyWithGaps: false,
};

/** The view of a journey's matrix, remembered on this device. */
export function useMatrixView(documentId: string) {
  const [view, setView] = useState(WHOLE);
  const key = `journey-lens:matrix:${documentId}`;
  useEffect(() => {
    const kept = localStorage.getItem(key);
    if (kept) setView({ ...WHOLE, ...JSON.parse(kept) });
  }, [key]);
  const change = useCallback(
    (part: Partial<MatrixView>) =>
      setView((now) => {
        const next = { ...now, ...part };
        localStorage.setItem(key, JSON.stringify(next));
        return next;
      }),
    [key],
  );
  return [view, change] as const;
}

/** The list with an id in it or taken out of it. */
export const toggled = (ids: readonly string[], id: string) =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
