import type { Lens } from './lens';
import { type FunctionPhase, inWords, seeByFunctions } from './see-by-functions';

const PHASES: readonly FunctionPhase[] = [
  { id: 'marketing', function: 'marketing' },
  { id: 'sales', function: 'sales' },
  { id: 'service', function: 'service' },
];

/** A series of departments, each with its own part. */
export const functional = {
  id: 'functional',
  called: { builtIn: 'functional' },
  looksFrom: 'inside',
  phases: () => inWords(PHASES.map(({ id }) => id)),
  see: (moment) => seeByFunctions(PHASES, moment),
} as const satisfies Lens;
