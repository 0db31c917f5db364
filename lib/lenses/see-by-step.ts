import { type LookedAt, type Sight, seenIn, unseen } from './lens';

/** The steps of the framework that a phase holds unless a moment says otherwise, by phase. */
export type StepsByPhase<Phase extends string = string> = Readonly<Record<Phase, readonly string[]>>;

/** The phase that holds a step by default; a step of the workspace's own has none. */
export const defaultPhase = <Phase extends string>(phases: StepsByPhase<Phase>, step: string) =>
  (Object.keys(phases) as Phase[]).find((phase) => phases[phase].includes(step));

/** Sees a moment with contact, in the phase that holds its step. */
export function seeByStep(phases: StepsByPhase, { contact, step }: LookedAt): Sight {
  if (!contact) return unseen({ because: 'no-contact' });
  const phase = defaultPhase(phases, step.id);
  return phase === undefined ? unseen({ because: 'no-default', step: step.name }) : seenIn(phase);
}
