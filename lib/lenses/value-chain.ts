import type { Lens } from './lens';
import { type FunctionPhase, inWords, seeByFunctions } from './see-by-functions';

const PHASES: readonly FunctionPhase[] = [
  { id: 'product', function: 'product' },
  { id: 'sales', function: 'sales' },
  { id: 'marketing', function: 'marketing' },
  { id: 'customer-service', function: 'service' },
];

/** The company as a chain in which every function adds its value. */
export const valueChain = {
  id: 'value-chain',
  called: { builtIn: 'value-chain' },
  looksFrom: 'inside',
  phases: () => inWords(PHASES.map(({ id }) => id)),
  see: (moment) => seeByFunctions(PHASES, moment),
} as const satisfies Lens;
