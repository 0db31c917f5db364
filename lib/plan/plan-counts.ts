import type { Journey, Workspace } from '../model/facts';
import { isFilled } from '../model/fields';
import { contentPlan } from './content-plan';
import { opportunityBoard } from './opportunity-board';
import { stepReviews } from './reviews-due';

/** What waits for somebody in each part of the plan. */
export type PlanCounts = {
  /** Questions that no content answers. */
  content: number;
  /** Opportunities that nobody has judged. */
  opportunities: number;
  /** Actions whose day has passed. */
  actions: number;
  /** Assumptions without a test. */
  assumptions: number;
  /** Steps that should be looked at again. */
  reviews: number;
};

/** Counts what waits in the plan of all journeys; `today` is `YYYY-MM-DD`. */
export function planCounts(workspace: Workspace, journeys: readonly Journey[], today: string): PlanCounts {
  const actions = journeys.flatMap((journey) => journey.actions);
  const assumptions = journeys.flatMap((journey) => journey.assumptions);
  return {
    content: contentPlan(workspace, journeys).open.length,
    opportunities: opportunityBoard(workspace, journeys).unjudged.length,
    actions: actions.filter(({ done, due }) => !done && due !== undefined && due < today).length,
    assumptions: assumptions.filter(({ grade, test }) => grade === 'assumed' && !isFilled(test)).length,
    reviews: stepReviews(workspace, journeys, today).filter(({ state }) => state === 'due').length,
  };
}
