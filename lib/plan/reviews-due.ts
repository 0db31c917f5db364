import { type MappedStep, mapJourney } from '../gaps/map-journey';
import { dayAfter, daysBetween } from '../model/days';
import type { Journey, Review, Workspace } from '../model/facts';
import { DEFAULT_REVIEW_AFTER_DAYS } from '../model/workspace';

/** A step of a journey, and when somebody last looked at it together. */
export type StepReview = {
  id: string;
  journey: Journey;
  step: MappedStep;
  review?: Review;
  /** Days since the last look. */
  days?: number;
  /** The last day on which that look still counts. */
  freshUntil?: string;
  /** `due`: looked at longer ago than the review period; `never`: not looked at yet, which is no finding. */
  state: 'due' | 'fresh' | 'never';
};

/**
 * When each explored step of each journey was last looked at: journey by journey, in the order of the steps. A look
 * goes stale when it is longer ago than the workspace's review period, exactly as `step-gone-stale` has it.
 * @param today `YYYY-MM-DD`
 */
export function stepReviews(workspace: Workspace, journeys: readonly Journey[], today: string): StepReview[] {
  const period = workspace.reviewAfterDays ?? DEFAULT_REVIEW_AFTER_DAYS;
  return journeys.flatMap((journey) =>
    mapJourney(workspace, journey).steps.flatMap((step): StepReview[] => {
      const review = journey.reviewed.find((one) => one.step === step.id);
      const place = { id: `${journey.id}/${step.id}`, journey, step };
      if (!review) return step.explored ? [{ ...place, state: 'never' }] : [];
      const days = daysBetween(review.day, today);
      const freshUntil = dayAfter(review.day, period);
      return [{ ...place, review, days, freshUntil, state: days > period ? 'due' : 'fresh' }];
    }),
  );
}

/** Those that are due, the longest ago first. */
export const reviewsDue = (reviews: readonly StepReview[]): StepReview[] =>
  reviews.filter(({ state }) => state === 'due').toSorted((a, b) => (b.days ?? 0) - (a.days ?? 0));
