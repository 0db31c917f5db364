import { TARGETS } from '../model/moment';
import { type Lens, seenIn, unseen } from './lens';
import { inWords } from './see-by-functions';
import { type StepsByPhase, seeByStep } from './see-by-step';

/** The business target that a moment with contact takes from its step. */
export const TARGET_STEPS: StepsByPhase<(typeof TARGETS)[number]> = {
  acquisition: ['trigger', 'define', 'explore'],
  conversion: ['compare', 'validate', 'choose', 'acquire'],
  retention: ['prepare', 'start', 'use', 'judge', 'continue'],
};

/** A series of business targets: set on the moment, else taken from its step where there is contact. */
export const target = {
  id: 'target',
  called: { builtIn: 'target' },
  looksFrom: 'inside',
  phases: () => inWords(TARGETS),
  see: (looked) => {
    const { moment, contact } = looked;
    if (moment.target === 'none') return unseen({ because: 'set-to-none', field: 'target' });
    if (moment.target !== undefined) return seenIn(moment.target);
    if (!contact) return unseen({ because: 'nothing-set', field: 'target' });
    return seeByStep(TARGET_STEPS, looked);
  },
} as const satisfies Lens;
