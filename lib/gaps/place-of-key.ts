import type { Journey, Step } from '../model/facts';
import type { Place } from './finding';

/**
 * Where a gap lay that may be closed by now, from its key alone: two steps are a handoff, else the moment, step and
 * department that are still there.
 * @param key see `Finding.key`
 */
export function placeOfKey(
  key: string,
  known: { steps: readonly Step[]; journey: Journey; departments: readonly { id: string }[] },
): Place {
  const [, ...ids] = key.split(':');
  const those = (rows: readonly { id: string }[]) => ids.filter((id) => rows.some((row) => row.id === id));
  const [step, toStep] = those(known.steps);
  if (step && toStep) return { handoff: { fromStep: step, toStep } };
  const [moment] = those(known.journey.moments);
  const [department] = those(known.departments);
  return { ...(moment && { moment }), ...(step && { step }), ...(department && { department }) };
}
