import { PRODUCT_PHASES } from '../model/moment';
import { type Lens, seenIn, unseen } from './lens';
import { inWords } from './see-by-functions';
import { type StepsByPhase, seeByStep } from './see-by-step';

/** The phase with the product that a moment with contact takes from its step. */
export const PRODUCT_STEPS: StepsByPhase<(typeof PRODUCT_PHASES)[number]> = {
  awareness: ['trigger'],
  interest: ['define', 'explore'],
  consideration: ['compare', 'validate'],
  purchase: ['choose', 'acquire'],
  aftersales: ['prepare', 'start', 'use', 'judge'],
  repeat: ['continue'],
};

/** How the customer engages with the product: set on the moment, else taken from its step where there is contact. */
export const engagement = {
  id: 'engagement',
  called: { builtIn: 'engagement' },
  looksFrom: 'inside',
  phases: () => inWords(PRODUCT_PHASES),
  see: (looked) => {
    const { moment, contact } = looked;
    if (moment.product === 'none') return unseen({ because: 'set-to-none', field: 'product' });
    if (moment.product !== undefined) return seenIn(moment.product);
    if (!contact) return unseen({ because: 'nothing-set', field: 'product' });
    return seeByStep(PRODUCT_STEPS, looked);
  },
} as const satisfies Lens;
