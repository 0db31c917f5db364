import type { DepartmentFunction } from '../model/department';
import { type LookedAt, type PhaseWord, type Sight, seenIn, unseen } from './lens';

export type FunctionPhase = { id: PhaseWord; function: DepartmentFunction };

/** Sees a moment in the first phase whose function is that of a department with an active touchpoint there. */
export function seeByFunctions(phases: readonly FunctionPhase[], { functions }: LookedAt): Sight {
  const phase = phases.find((candidate) => functions.has(candidate.function));
  return phase
    ? seenIn(phase.id)
    : unseen({ because: 'no-function', functions: phases.map((one) => one.function) });
}

/** Phases that are called by words of the product. */
export const inWords = (ids: readonly PhaseWord[]) => ids.map((id) => ({ id, called: { builtIn: id } }));
