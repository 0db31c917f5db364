import type { Lens } from './lens';
import { inWords } from './see-by-functions';
import { seeByStep } from './see-by-step';

const STEPS = {
  awareness: ['trigger'],
  engagement: ['define', 'explore'],
  evaluation: ['compare', 'validate'],
  purchase: ['choose', 'acquire'],
  'post-purchase': ['prepare', 'start', 'use', 'judge', 'continue'],
} as const;

/** The customer's contact with the company in five stages. */
export const fiveStages = {
  id: 'five-stages',
  called: { builtIn: 'five-stages' },
  looksFrom: 'customer',
  phases: () => inWords(['awareness', 'engagement', 'evaluation', 'purchase', 'post-purchase']),
  see: (moment) => seeByStep(STEPS, moment),
} as const satisfies Lens;
