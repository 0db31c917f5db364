import { stepsOf } from '../framework/twelve-steps';
import type { Moment } from '../model/facts';
import { isFilled } from '../model/fields';
import { type Lens, type Phase, seenIn, unseen } from './lens';

const ownPhase = ({ activePhase }: Pick<Moment, 'activePhase'>) =>
  isFilled(activePhase) ? activePhase.trim() : undefined;

/** What the customer does, touchpoint by touchpoint: in the journey's own phases, else in its steps. */
export const active = {
  id: 'active',
  called: { builtIn: 'active' },
  looksFrom: 'customer',
  phases: (workspace, journey) => {
    const steps = new Map(stepsOf(workspace).map(({ id, name }) => [id, name] as const));
    const phases = new Map<string, Phase>();
    for (const moment of journey.moments) {
      const own = ownPhase(moment);
      const id = own ?? moment.step;
      // A phase that is typed just as a step's id reads is called as it is typed.
      if (own !== undefined || !phases.has(id))
        phases.set(id, { id, called: { own: own ?? steps.get(id) ?? id } });
    }
    return [...phases.values()];
  },
  see: ({ moment, contact, step }) =>
    contact ? seenIn(ownPhase(moment) ?? step.id) : unseen({ because: 'no-contact' }),
} as const satisfies Lens;
