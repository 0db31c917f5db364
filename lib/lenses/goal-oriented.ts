import { stagesOf } from '../framework/twelve-steps';
import { type Lens, seenIn } from './lens';

/** What the customer wants to get done, stage by stage: it sees every moment. */
export const goalOriented = {
  id: 'goal-oriented',
  called: { builtIn: 'goal-oriented' },
  looksFrom: 'customer',
  phases: (workspace) => stagesOf(workspace).map(({ id, name }) => ({ id, called: { own: name } })),
  see: ({ stage }) => seenIn(stage.id),
} as const satisfies Lens;
