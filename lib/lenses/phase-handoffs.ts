import {
  type Baton,
  HANDOFF_STATES,
  type HandoffState,
  handoffState,
  type Passage,
} from '../baton/find-baton';
import type { Journey, Step } from '../model/facts';
import type { LensView, PhaseChange } from './look-through';

/** How a change of phase is carried by the departments, worst first. `kept`: one department leads on, none is needed. */
export const PHASE_HANDOFF_STATES = ['missing', 'unconfirmed', 'agreed', 'kept'] as const;
export type PhaseHandoffState = (typeof PHASE_HANDOFF_STATES)[number];

export type PhaseHandoff = PhaseChange & { state: PhaseHandoffState };

/**
 * Every change of phase through a lens with how the customer is handed over there: the worst of the baton's passages
 * between the steps of its two moments. Within one step it is kept by whoever leads the step; back to an earlier step,
 * which the baton does not go, the handoff recorded between the two counts. In the order of the journey.
 */
export function phaseHandoffs(
  { changes }: Pick<LensView, 'changes'>,
  { moments, handoffs }: Pick<Journey, 'moments' | 'handoffs'>,
  steps: readonly Step[],
  baton: Baton,
): PhaseHandoff[] {
  const position = new Map(steps.map(({ id }, at) => [id, at]));
  const stepOf = new Map(moments.map(({ id, step }) => [id, step]));
  const at = (step: string | undefined) => position.get(step ?? '') ?? -1;
  const leads = (step: string) => baton.leadsByStep.get(step) ?? [];

  const ahead = (from: string, to: string): PhaseHandoffState => {
    const crossed = baton.passages.filter(
      ({ fromStep, toStep }) => at(fromStep) < at(to) && at(toStep) > at(from),
    );
    // Before the first led step and after the last there is no baton to be handed over.
    if (crossed.length === 0 || at(crossed[0]?.fromStep) > at(from) || at(crossed.at(-1)?.toStep) < at(to))
      return 'missing';
    return worst(crossed.map(ofPassage));
  };
  const back = (from: string, to: string): PhaseHandoffState => {
    if (leads(from).some((department) => leads(to).includes(department))) return 'kept';
    const recorded = handoffs.filter(
      (one) =>
        one.fromStep === from &&
        one.toStep === to &&
        leads(from).includes(one.from) &&
        leads(to).includes(one.to),
    );
    const [best] = HANDOFF_STATES.filter((state) => recorded.some((one) => handoffState(one) === state));
    return ofHandoff(best ?? 'missing');
  };

  return changes.map((change) => {
    const from = stepOf.get(change.fromMoment) ?? '';
    const to = stepOf.get(change.toMoment) ?? '';
    const state = at(from) < at(to) ? ahead(from, to) : back(from, to);
    return { ...change, state };
  });
}

const ofHandoff = (state: HandoffState): PhaseHandoffState =>
  state === 'missing' || state === 'agreed' ? state : 'unconfirmed';

const ofPassage = (passage: Passage): PhaseHandoffState =>
  passage.kind === 'handed' ? ofHandoff(passage.state) : passage.kind === 'broken' ? 'missing' : 'kept';

const worst = (states: readonly PhaseHandoffState[]): PhaseHandoffState =>
  PHASE_HANDOFF_STATES.find((state) => states.includes(state)) ?? 'missing';
