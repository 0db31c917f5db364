import type { Lens } from './lens';
import { inWords } from './see-by-functions';
import { seeByStep } from './see-by-step';

const STEPS = {
  orienting: ['trigger', 'define', 'explore', 'compare'],
  becoming: ['validate', 'choose', 'acquire'],
  being: ['prepare', 'start', 'use'],
  leaving: ['judge', 'continue'],
} as const;

/** The relationship from first look to farewell. */
export const relationship = {
  id: 'relationship',
  called: { builtIn: 'relationship' },
  looksFrom: 'customer',
  phases: () => inWords(['orienting', 'becoming', 'being', 'leaving']),
  see: (moment) => seeByStep(STEPS, moment),
} as const satisfies Lens;
