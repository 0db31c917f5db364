import type { Journey, Scenario, Step } from '../model/facts';
import { findLeads, handoffBetween, type Passage } from './find-baton';

/** One place where a way through goes from one step to another. Steps are ids. */
export type ScenarioPassage = Passage & {
  /** Steps that it leaves out; none where it goes back. */
  skipped: string[];
  goesBack: boolean;
};

/**
 * The baton along a way through: every change of step between two moments that follow each other on it, also to
 * steps that do not follow each other and back to earlier ones. Steps that nobody leads break it.
 */
export function scenarioPassages(
  steps: readonly Step[],
  journey: Journey,
  scenario: Scenario,
): ScenarioPassage[] {
  const leads = findLeads(journey);
  const stepOf = new Map(journey.moments.map(({ id, step }) => [id, step]));
  const path = scenario.moments
    .flatMap((moment) => stepOf.get(moment) ?? [])
    .filter((step, at, all) => step !== all[at - 1]);
  const placeOf = new Map(steps.map(({ id }, at) => [id, at]));

  const passages: ScenarioPassage[] = [];
  let last: string | undefined;
  let unled: string[] = [];
  for (const toStep of path) {
    const to = leads.get(toStep);
    if (!to) {
      if (last !== undefined) unled.push(toStep);
      continue;
    }
    if (last !== undefined && last !== toStep) {
      const from = leads.get(last) ?? [];
      const ends = { fromStep: last, toStep, from, to };
      const [begin, end] = [placeOf.get(last) ?? 0, placeOf.get(toStep) ?? 0];
      const between = steps.slice(begin + 1, Math.max(begin, end)).map(({ id }) => id);
      const way = {
        skipped: between.filter((step) => !unled.includes(step)),
        goesBack: end < begin,
      };
      if (unled.length > 0) passages.push({ ...ends, ...way, kind: 'broken', unled });
      else if (from.some((department) => to.includes(department)))
        passages.push({ ...ends, ...way, kind: 'kept' });
      else passages.push({ ...ends, ...way, kind: 'handed', ...handoffBetween(journey.handoffs, ends) });
    }
    last = toStep;
    unled = [];
  }
  return onlyOnce(passages);
}

// A way may go between the same two steps more than once: the handoff is the same one.
function onlyOnce(passages: ScenarioPassage[]): ScenarioPassage[] {
  const seen = new Set<string>();
  return passages.filter(({ fromStep, toStep }) => {
    const pair = `${fromStep} ${toStep}`;
    if (seen.has(pair)) return false;
    seen.add(pair);
    return true;
  });
}
