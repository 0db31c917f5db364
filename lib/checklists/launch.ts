import { findBaton } from '../baton/find-baton';
import { isSame } from '../changes/draft';
import { stepsOf } from '../framework/twelve-steps';
import { describeFinding } from '../gaps/describe-finding';
import type { ItemState } from '../model/campaign';
import type { Campaign, Workspace } from '../model/facts';
import type { AnalysedJourney } from '../reports/department-report';
import type { Text } from '../text/text';
import type { Checklist } from './checklist';
import { type ItemWords, itemInWords } from './item-in-words';

/** How a campaign stands: what is kept of it at launch, and what that is compared with later. */
export type Standing = Omit<NonNullable<Campaign['launched']>, 'day' | 'by'>;

/** How everything stands now, in the compact form in which it is kept. */
export function standingOf(
  text: Text,
  workspace: Workspace,
  analysed: readonly AnalysedJourney[],
  campaign: Campaign,
  checklist: Checklist,
): Standing {
  const names: ItemWords = { text, workspace, journeys: analysed.map(({ journey }) => journey) };
  const steps = stepsOf(workspace);
  return {
    items: checklist.items.map(({ key, asked, state }) => ({
      item: key,
      text: itemInWords(names, asked),
      ...(state && { state }),
    })),
    gaps: checklist.blockers.map(({ journey, finding }) => ({
      journey,
      gap: finding.key,
      text: describeFinding(text, finding).title,
    })),
    leads: analysed
      .filter(({ journey }) => campaign.journeys?.includes(journey.id))
      .flatMap(({ journey }) => {
        const { leadsByStep } = findBaton(steps, journey);
        return (campaign.steps ?? []).map((step) => ({
          journey: journey.id,
          step,
          departments: (leadsByStep.get(step) ?? []).toSorted(),
        }));
      }),
  };
}

type GapThen = Standing['gaps'][number];
type ItemThen = Standing['items'][number];
export type StateChange = ItemThen & { was?: ItemState | undefined };

/** What is different between two standings of a campaign. */
export type LaunchComparison = {
  gapsClosed: GapThen[];
  gapsNew: GapThen[];
  gapsStill: GapThen[];
  itemsAdded: ItemThen[];
  itemsLapsed: ItemThen[];
  itemsChanged: StateChange[];
  leadsChanged: { journey: string; step: string; was: string[]; is: string[] }[];
  isSame: boolean;
};

/** Holds the launch against a later standing of the same campaign, or against another campaign. */
export function compareStandings(then: Standing, now: Standing): LaunchComparison {
  const gapKey = ({ journey, gap }: GapThen) => `${journey} ${gap}`;
  const itemKey = ({ item }: ItemThen) => item;
  const itemsThen = new Map(then.items.map((item) => [item.item, item]));
  const leadsThen = new Map(then.leads.map((lead) => [`${lead.journey} ${lead.step}`, lead.departments]));
  const differences = {
    gapsClosed: without(then.gaps, now.gaps, gapKey),
    gapsNew: without(now.gaps, then.gaps, gapKey),
    itemsAdded: without(now.items, then.items, itemKey),
    itemsLapsed: without(then.items, now.items, itemKey),
    itemsChanged: now.items.flatMap((item): StateChange[] => {
      const before = itemsThen.get(item.item);
      return before && before.state !== item.state ? [{ ...item, was: before.state }] : [];
    }),
    leadsChanged: now.leads.flatMap(({ journey, step, departments }) => {
      const was = leadsThen.get(`${journey} ${step}`);
      return was && !isSame(was, departments) ? [{ journey, step, was, is: departments }] : [];
    }),
  };
  return {
    ...differences,
    gapsStill: now.gaps.filter((gap) => then.gaps.some((other) => gapKey(other) === gapKey(gap))),
    isSame: Object.values(differences).every((list) => list.length === 0),
  };
}

const without = <Item>(items: readonly Item[], others: readonly Item[], keyOf: (item: Item) => string) => {
  const known = new Set(others.map(keyOf));
  return items.filter((item) => !known.has(keyOf(item)));
};
