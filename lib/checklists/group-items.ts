import { stepsOf } from '../framework/twelve-steps';
import type { Workspace } from '../model/facts';
import type { ChecklistItem } from './checklist';

/** By what a checklist can be grouped. */
export const GROUPINGS = ['due', 'step', 'department'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The step that an item belongs to, by id; undefined for one that belongs to none. */
export const stepOfItem = ({ asked }: ChecklistItem): string | undefined =>
  'step' in asked ? asked.step : undefined;

/** Items in groups: by day, or in the order of the framework or the departments; those that have none come last. */
export function groupItems(
  workspace: Workspace,
  items: readonly ChecklistItem[],
  by: Grouping,
): { key: string; items: ChecklistItem[] }[] {
  const keyOf = (item: ChecklistItem) =>
    (by === 'due' ? item.due : by === 'step' ? stepOfItem(item) : item.department) ?? '';
  const groups = new Map<string, ChecklistItem[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  const order =
    by === 'due'
      ? [...groups.keys()].filter(Boolean).toSorted()
      : by === 'step'
        ? stepsOf(workspace).map(({ id }) => id)
        : workspace.departments.map(({ id }) => id);
  return [...order, ''].flatMap((key) => {
    const own = groups.get(key);
    return own ? [{ key, items: own }] : [];
  });
}
