import { dayAfter } from '../model/days';
import type { Action, Journey } from '../model/facts';
import { isFilled } from '../model/fields';

/** When an action should be done, seen from today. */
export const DUE_TIMES = ['overdue', 'week', 'later', 'someday', 'done'] as const;
export type DueTime = (typeof DUE_TIMES)[number];

export const ACTION_GROUPINGS = ['when', 'department', 'person', 'journey'] as const;
export type ActionGrouping = (typeof ACTION_GROUPINGS)[number];

export type PlacedAction = { id: string; journey: Journey; action: Action; when: DueTime };
/** Actions that belong together; `key` is a time, an id or a name, `''` for those that have none. */
export type ActionGroup = { key: string; actions: PlacedAction[] };

/**
 * The actions of all journeys: overdue ones first, then by their day, those without a day, and what is done last.
 * @param today `YYYY-MM-DD`
 */
export function actionList(journeys: readonly Journey[], today: string): PlacedAction[] {
  const inAWeek = dayAfter(today, 7);
  const whenOf = ({ done, due }: Action): DueTime => {
    if (done) return 'done';
    if (due === undefined) return 'someday';
    return due < today ? 'overdue' : due <= inAWeek ? 'week' : 'later';
  };
  return journeys
    .flatMap((journey) =>
      journey.actions.map((action) => ({
        id: `${journey.id}/${action.id}`,
        journey,
        action,
        when: whenOf(action),
      })),
    )
    .sort(
      (a, b) =>
        DUE_TIMES.indexOf(a.when) - DUE_TIMES.indexOf(b.when) ||
        (a.action.due ?? '').localeCompare(b.action.due ?? ''),
    );
}

/**
 * The same actions in groups, in the order of the times, the departments, the journeys, or the persons' names.
 * Those that belong to none come last; a group without actions is left out.
 * @param order ids of the groups in their order, where that is not the order of the actions
 */
export function groupActions(
  actions: readonly PlacedAction[],
  by: ActionGrouping,
  order: { departments: readonly string[] },
): ActionGroup[] {
  const groups = new Map<string, PlacedAction[]>();
  for (const one of actions) {
    const key = keyIn(one, by);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const found = [...groups].map(([key, own]) => ({ key, actions: own }));
  if (by === 'when') return found;
  const placeOf = (key: string) =>
    key === '' ? Number.MAX_SAFE_INTEGER : by === 'department' ? order.departments.indexOf(key) : 0;
  return found.sort(
    (a, b) => placeOf(a.key) - placeOf(b.key) || (by === 'person' ? a.key.localeCompare(b.key) : 0),
  );
}

function keyIn({ action, journey, when }: PlacedAction, by: ActionGrouping): string {
  switch (by) {
    case 'when':
      return when;
    case 'department':
      return action.department ?? '';
    case 'person':
      return isFilled(action.person) ? action.person.trim() : '';
    case 'journey':
      return journey.id;
  }
}
