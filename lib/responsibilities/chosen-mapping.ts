import type { Mapping, PartyTarget } from './mapping';
import type { Activity, Responsibilities } from './read-responsibilities';

/**
 * What a person chose instead of what was suggested, by the names in the table: so it outlives another reading of it.
 * A step of null leaves an activity out on purpose.
 */
export type Choices = { parties: Record<string, PartyTarget>; activities: Record<string, string | null> };

/** What stands for an activity in `Choices`: the same name in two sections is two activities. */
export const activityKey = ({ section = '', name }: Pick<Activity, 'section' | 'name'>) =>
  `${section}\n${name}`;

/**
 * The suggestions with a person's choices over them. A choice of a step or department that no longer exists doesn't
 * count.
 */
export function chosenMapping(
  { parties, activities }: Responsibilities,
  suggested: Mapping,
  choices: Choices,
  known: { departments: readonly string[]; steps: readonly string[] },
): Mapping {
  const partyOf = (id: string, name: string): PartyTarget => {
    const chosen = choices.parties[name];
    const isGone =
      chosen === undefined ||
      (chosen && 'department' in chosen && !known.departments.includes(chosen.department));
    return isGone ? (suggested.parties[id] ?? null) : chosen;
  };
  const stepOf = (activity: Activity) => {
    const chosen = choices.activities[activityKey(activity)];
    const isGone = chosen === undefined || (chosen !== null && !known.steps.includes(chosen));
    return isGone ? (suggested.activities[activity.id] ?? null) : chosen;
  };
  return {
    parties: Object.fromEntries(parties.map(({ id, name }) => [id, partyOf(id, name)])),
    activities: Object.fromEntries(activities.map((activity) => [activity.id, stepOf(activity)])),
  };
}
