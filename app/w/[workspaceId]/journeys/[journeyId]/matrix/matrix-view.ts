'use client';

import { useKept } from '@/app/ui/use-kept';

/** How somebody looks at a matrix on this device: it changes nothing for anybody else. */
export type MatrixView = {
  hiddenSteps: string[];
  hiddenDepartments: string[];
  pinnedSteps: string[];
  pinnedDepartments: string[];
  /** Only this stage, by id; empty for all. */
  stage: string;
  onlyWithGaps: boolean;
  /** The way through along which the baton is drawn, by id; empty for the whole journey. */
  way: string;
};

const WHOLE: MatrixView = {
  hiddenSteps: [],
  hiddenDepartments: [],
  pinnedSteps: [],
  pinnedDepartments: [],
  stage: '',
  onlyWithGaps: false,
  way: '',
};

/** The view of a journey's matrix, remembered on this device. */
export const useMatrixView = (documentId: string) => useKept(`journey-lens:matrix:${documentId}`, WHOLE);

/** The list with an id in it or taken out of it. */
export const toggled = (ids: readonly string[], id: string) =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
