import type { OwnLens } from '../model/facts';

type OwnPhase = OwnLens['phases'][number];

/** Why a phase of an own lens can never see a moment. */
export type PhaseBlindness =
  | { because: 'no-function' }
  | { because: 'no-steps' }
  /** Phases that stand before it see everything that it could see; their names. */
  | { because: 'behind'; phases: string[] };

/** The phases of an own lens that can never see a moment, by id. */
export function blindPhases(lens: Pick<OwnLens, 'sees' | 'phases'>): Map<string, PhaseBlindness> {
  const byFunctions = lens.sees === 'functions';
  const found = lens.phases.flatMap((phase, at): [string, PhaseBlindness][] => {
    if (byFunctions && phase.function === undefined) return [[phase.id, { because: 'no-function' }]];
    if (phase.steps?.length === 0 || (!byFunctions && phase.steps === undefined))
      return [[phase.id, { because: 'no-steps' }]];
    const rivals = lens.phases
      .slice(0, at)
      .filter((other) => !byFunctions || other.function === phase.function);
    const before = rivals.filter((other) => sharesSteps(other, phase, byFunctions));
    if (!coverSteps(before, phase, byFunctions)) return [];
    return [[phase.id, { because: 'behind', phases: before.map(({ name }) => name) }]];
  });
  return new Map(found);
}

// Only by functions does a phase without steps hold them all.
const holdsAll = ({ steps }: OwnPhase, byFunctions: boolean) => byFunctions && steps === undefined;

const sharesSteps = (other: OwnPhase, phase: OwnPhase, byFunctions: boolean) =>
  holdsAll(other, byFunctions) ||
  (holdsAll(phase, byFunctions)
    ? (other.steps ?? []).length > 0
    : (phase.steps ?? []).some((step) => other.steps?.includes(step)));

function coverSteps(others: readonly OwnPhase[], phase: OwnPhase, byFunctions: boolean): boolean {
  if (others.some((other) => holdsAll(other, byFunctions))) return true;
  if (holdsAll(phase, byFunctions)) return false;
  return (phase.steps ?? []).every((step) => others.some((other) => other.steps?.includes(step)));
}
