import type { Journey, Moment, Step } from '../model/facts';

/** One step in two journeys: the moments of each, and how the customer feels there on average. */
export type AlignedStep = { step: Step; first: Moment[]; second: Moment[] };

/** Two journeys step by step, without the steps that neither has a moment in. */
export const alignBySteps = (steps: readonly Step[], first: Journey, second: Journey): AlignedStep[] =>
  steps.flatMap((step) => {
    const [left, right] = [first, second].map(({ moments }) => moments.filter((one) => one.step === step.id));
    return left?.length || right?.length ? [{ step, first: left ?? [], second: right ?? [] }] : [];
  });
