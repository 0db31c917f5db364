import type { Baton, Passage } from '../baton/find-baton';
import type { Finding, Place } from '../gaps/finding';
import type { Journey } from '../model/facts';
import type { LensView } from './look-through';

/** What disappears from a journey when somebody looks at it through a lens. */
export type Hidden = {
  /** Ids of the moments that the lens does not see. */
  moments: ReadonlySet<string>;
  /** Ids of the steps that have moments, all of them unseen. */
  steps: ReadonlySet<string>;
  /** Ids of the roles in those steps. */
  roles: ReadonlySet<string>;
  /** Places where the customer is handed over, or should be, as `handoffKey` names them. */
  handoffs: ReadonlySet<string>;
  /** Keys of the findings that lie at something hidden. */
  findings: ReadonlySet<string>;
};

/** A handoff by its two steps. */
export const handoffKey = ({ fromStep, toStep }: { fromStep: string; toStep: string }) =>
  `${fromStep} ${toStep}`;

/**
 * The one rule of what a lens makes disappear. A lens sees moments and nothing else, so all else goes with them:
 *
 * - a **moment** that the lens does not see, with its touchpoints, questions and all that hangs on it;
 * - a **step** whose moments are all unseen. A step without moments stays: where nobody knows what the customer does,
 *   no lens can be blamed for not seeing it. A step with one seen moment stays too;
 * - a **role** with its step. A department never disappears for its function: the customer falls out of sight here,
 *   not a colleague;
 * - a **handoff** that comes from or goes to such a step, recorded or missing, and a break in the baton that lies in
 *   such steps only: through the lens the two departments seem to follow each other;
 * - a **finding** at such a moment, step, cell or handoff. Those of a department or the whole workspace stay.
 */
export function hiddenBy(
  { sights }: Pick<LensView, 'sights'>,
  journey: Pick<Journey, 'moments' | 'roles' | 'handoffs'>,
  baton: Pick<Baton, 'passages'>,
  findings: readonly Finding[],
): Hidden {
  const moments = new Set([...sights].flatMap(([id, { phase }]) => (phase === null ? [id] : [])));
  const stepsSeen = new Set(journey.moments.flatMap(({ id, step }) => (moments.has(id) ? [] : [step])));
  const steps = new Set(journey.moments.flatMap(({ step }) => (stepsSeen.has(step) ? [] : [step])));

  const touchesHidden = ({ fromStep, toStep }: { fromStep: string; toStep: string }) =>
    steps.has(fromStep) || steps.has(toStep);
  const isGone = (passage: Passage) =>
    passage.kind !== 'kept' &&
    (touchesHidden(passage) || (passage.kind === 'broken' && passage.unled.every((id) => steps.has(id))));
  const handoffs = new Set(
    [...journey.handoffs.filter(touchesHidden), ...baton.passages.filter(isGone)].map(handoffKey),
  );

  const places = { moments, steps, handoffs };
  return {
    ...places,
    roles: new Set(journey.roles.flatMap(({ id, step }) => (steps.has(step) ? [id] : []))),
    findings: new Set(findings.filter((finding) => liesHidden(places, finding)).map(({ key }) => key)),
  };
}

/** Whether a place on the map lies where the lens sees nothing. */
export const liesHidden = (
  { moments, steps, handoffs }: Pick<Hidden, 'moments' | 'steps' | 'handoffs'>,
  { moment, step, handoff }: Place,
): boolean =>
  (moment !== undefined && moments.has(moment)) ||
  (step !== undefined && steps.has(step)) ||
  (handoff !== undefined &&
    (steps.has(handoff.fromStep) || steps.has(handoff.toStep) || handoffs.has(handoffKey(handoff))));

/** The baton as far as it can be followed through a lens. */
export function seenBaton(baton: Baton, hidden: Hidden): Baton {
  return {
    leadsByStep: new Map([...baton.leadsByStep].filter(([step]) => !hidden.steps.has(step))),
    passages: baton.passages.filter(
      (passage) =>
        !hidden.handoffs.has(handoffKey(passage)) &&
        !hidden.steps.has(passage.fromStep) &&
        !hidden.steps.has(passage.toStep),
    ),
  };
}
