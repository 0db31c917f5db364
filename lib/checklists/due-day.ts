import type { ItemKind } from '../model/campaign';
import { dayAfter } from '../model/days';
import type { Campaign, Workspace } from '../model/facts';
import type { AskedItem } from './items-asked';

/** Days before the launch on which items of a kind are due, unless the campaign says otherwise. */
export const USUAL_DAYS_BEFORE: Readonly<Record<ItemKind, number>> = {
  ask: 14,
  handoff: 14,
  content: 7,
  touchpoint: 3,
  measure: 1,
  own: 7,
  template: 7,
};

/** Days before the launch on which items of a kind are due in a campaign. */
export const daysBeforeOf = ({ daysBefore }: Pick<Campaign, 'daysBefore'>, kind: ItemKind): number =>
  daysBefore?.[kind] ?? USUAL_DAYS_BEFORE[kind];

/** The day on which an item is due, by itself or counted back from the launch; undefined when there is neither. */
export function dueDayOf(
  workspace: Workspace,
  campaign: Campaign,
  { key, asked }: AskedItem,
): string | undefined {
  const own = campaign.checks.find(({ item }) => item === key)?.due;
  if (own !== undefined) return own;
  if (asked.kind === 'own') {
    const due = campaign.tasks.find(({ id }) => id === asked.id)?.due;
    if (due !== undefined) return due;
  }
  if (campaign.launch === undefined) return undefined;
  const standing =
    asked.kind === 'template' ? workspace.checklist.find(({ id }) => id === asked.id) : undefined;
  return dayAfter(campaign.launch, -(standing?.daysBefore ?? daysBeforeOf(campaign, asked.kind)));
}
