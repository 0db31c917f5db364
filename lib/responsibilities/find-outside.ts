import type { ComparedRole } from './compare-roles';
import type { Mapping } from './mapping';
import type { Activity, Responsibilities } from './read-responsibilities';

/** Why an activity of the table is named in no cell, in the order in which people should look at them. */
export const OUTSIDE_REASONS = ['no-step', 'on-purpose', 'parties-out', 'kept', 'cut', 'nobody'] as const;
export type OutsideReason = (typeof OUTSIDE_REASONS)[number];

/**
 * The activities that no cell would name after bringing in, by what keeps them out: no step yet; left out on purpose;
 * everybody in it is left out; its cells stay as they are answered; its cells are full; nobody has a part in it. What
 * is in none of these lists comes in.
 * @param isLeftOut whether a person said that an activity stays out
 */
export function findOutside(
  { activities, letters }: Responsibilities,
  mapping: Mapping,
  roles: readonly ComparedRole[],
  isLeftOut: (activity: Activity) => boolean,
): Record<OutsideReason, Activity[]> {
  const within = new Set(
    roles.flatMap(({ change, from, cut }) =>
      change === 'kept' ? [] : from.filter((id) => !cut.includes(id)),
    ),
  );
  const reasonOf = (activity: Activity): OutsideReason | undefined => {
    const cells = letters.filter((cell) => cell.activity === activity.id);
    if (cells.length === 0) return 'nobody';
    if (!mapping.activities[activity.id]) return isLeftOut(activity) ? 'on-purpose' : 'no-step';
    if (within.has(activity.id)) return undefined;
    if (cells.every(({ party }) => !mapping.parties[party])) return 'parties-out';
    return roles.some(({ change, from }) => change !== 'kept' && from.includes(activity.id)) ? 'cut' : 'kept';
  };
  const outside = activities.map((activity) => ({ activity, reason: reasonOf(activity) }));
  const by = (reason: OutsideReason) =>
    outside.flatMap((one) => (one.reason === reason ? [one.activity] : []));
  return Object.fromEntries(OUTSIDE_REASONS.map((reason) => [reason, by(reason)])) as Record<
    OutsideReason,
    Activity[]
  >;
}
