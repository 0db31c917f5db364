import { compareRanks } from '../gaps/compare-ranks';
import { findGaps } from '../gaps/find-gaps';
import { SEVERITIES, type Severity } from '../gaps/finding';
import { type MappedMoment, type MappedStep, mapJourney } from '../gaps/map-journey';
import { ASSUMPTION_GRADES } from '../model/assumption';
import type { Assumption, Journey, Workspace } from '../model/facts';
import { isFilled } from '../model/fields';

/** An assumption where it stands: on a moment (then also its step), on a step, or on the journey as a whole. */
export type RankedAssumption = {
  id: string;
  journey: Journey;
  assumption: Assumption;
  moment?: MappedMoment;
  step?: MappedStep;
  /** The worst gap there that nobody has accepted; gaps about assumptions aside. */
  worst?: Severity;
  /** Nobody has said yet how it is tested, and it is still only assumed. */
  isUntested: boolean;
  /** Its day has passed, and there is no result. */
  isOverdue: boolean;
};

/**
 * The assumptions of all journeys, what the team should look at first on top:
 * 1. by how uncertain they are: assumed without a test, assumed with one, observed, measured;
 * 2. those on a moment of truth first;
 * 3. by the worst open gap on the same moment (on the same step for one on a step);
 * 4. by the day that they should be tested, those without one last;
 * 5. as they stand in the journeys.
 * @param today `YYYY-MM-DD`
 */
export function rankAssumptions(
  workspace: Workspace,
  journeys: readonly Journey[],
  today: string,
): RankedAssumption[] {
  return journeys
    .flatMap((journey) => placedIn(workspace, journey, today))
    .map((one, at) => ({ one, rank: [...rankOf(one), at] }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ one }) => one);
}

function rankOf({ assumption, moment, worst, isUntested }: RankedAssumption): number[] {
  const grade = ASSUMPTION_GRADES.indexOf(assumption.grade);
  return [
    isUntested ? -1 : grade,
    moment?.momentOfTruth ? 0 : 1,
    worst === undefined ? SEVERITIES.length : SEVERITIES.indexOf(worst),
    assumption.due === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(assumption.due),
  ];
}

function placedIn(workspace: Workspace, journey: Journey, today: string): RankedAssumption[] {
  if (journey.assumptions.length === 0) return [];
  const { moments, steps } = mapJourney(workspace, journey);
  const findings = findGaps(workspace, journey, today).findings.filter(
    ({ rule, state }) => rule !== 'assumption-untested' && state !== 'accepted',
  );
  return journey.assumptions.map((assumption): RankedAssumption => {
    const moment = moments.find(({ id }) => id === assumption.on?.moment);
    const step = moment?.step ?? steps.find(({ id }) => id === assumption.on?.step);
    // Findings come worst first.
    const worst = findings.find((found) => (moment ? found.moment === moment.id : step?.id === found.step));
    const isTested = isFilled(assumption.result);
    return {
      id: `${journey.id}/${assumption.id}`,
      journey,
      assumption,
      ...(moment && { moment }),
      ...(step && { step }),
      ...(step && worst && { worst: worst.severity }),
      isUntested: assumption.grade === 'assumed' && !isFilled(assumption.test),
      isOverdue: !isTested && assumption.due !== undefined && assumption.due < today,
    };
  });
}
