import type { DepartmentFunction } from '../model/department';
import type { OwnLens } from '../model/facts';
import { type Lens, type LookedAt, type Sight, seenIn, unseen } from './lens';

/** A lens made in the workspace. */
export const ownLens = (own: OwnLens): Lens => ({
  id: own.id,
  called: { own: own.name },
  looksFrom: own.looksFrom,
  phases: () => own.phases.map(({ id, name }) => ({ id, called: { own: name } })),
  see: (looked) => (own.sees === 'functions' ? seeByOwnFunctions(own, looked) : seeByOwnSteps(own, looked)),
});

function seeByOwnFunctions({ phases }: OwnLens, { functions, step }: LookedAt): Sight {
  const present = phases.filter((phase) => phase.function !== undefined && functions.has(phase.function));
  const phase = present.find(({ steps }) => steps === undefined || steps.includes(step.id));
  if (phase) return seenIn(phase.id);
  if (present.length > 0) return unseen({ because: 'outside-steps', step: step.name });
  const looksFor = phases.flatMap((one): DepartmentFunction[] => (one.function ? [one.function] : []));
  return unseen({ because: 'no-function', functions: [...new Set(looksFor)] });
}

function seeByOwnSteps({ sees, phases }: OwnLens, { contact, step }: LookedAt): Sight {
  if (sees === 'contact' && !contact) return unseen({ because: 'no-contact' });
  const phase = phases.find(({ steps }) => steps?.includes(step.id));
  return phase ? seenIn(phase.id) : unseen({ because: 'outside-steps', step: step.name });
}
