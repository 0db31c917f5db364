import type { Journey } from '../model/facts';
import { isFilled } from '../model/fields';

/** Whether anything has been filled in. Before that no rule speaks: a new journey has no gaps, and is not yet good. */
export const isBegun = (journey: Journey): boolean =>
  [
    journey.moments,
    journey.roles,
    journey.handoffs,
    journey.scenarios,
    journey.assumptions.filter(({ text }) => isFilled(text)),
    journey.reviewed,
    journey.actions.filter(({ text }) => isFilled(text)),
    journey.accepted,
  ].some((list) => list.length > 0);
