import { keyOf } from '../inventory/touchpoint-inventory';
import type { Campaign, Override, Workspace } from '../model/facts';
import type { AnalysedJourney } from '../reports/department-report';
import type { Text } from '../text/text';
import { checklistOf } from './checklist-of';
import { type Standing, standingOf } from './launch';

type GapThen = Standing['gaps'][number];
type ItemThen = Standing['items'][number];

/** A campaign as it is compared: as it was at its launch, or, when it has not been launched, as it stands today. */
export type ComparedCampaign = {
  campaign: Campaign;
  /** `YYYY-MM-DD`; left out: not launched. */
  launchedOn?: string;
  standing: Standing;
};

export type Pair<One> = { first: One; second: One };
/** Two lists held against each other: what is in both, and what in one alone. */
export type Sides<One> = { both: Pair<One>[]; onlyFirst: One[]; onlySecond: One[] };

/** A campaign in numbers. */
export type Tally = {
  items: number;
  done: number;
  notNeeded: number;
  open: number;
  blockers: number;
  /** Blockers that somebody took upon themselves. */
  overridden: number;
};

export type CampaignComparison = {
  tallies: Pair<Tally>;
  gaps: Sides<GapThen>;
  items: Sides<ItemThen>;
  /** Not done in the first and not in the second either: what nobody has learned. */
  notDoneAgain: Pair<ItemThen>[];
  /** Done in one, and not in the other. */
  doneInOne: Pair<ItemThen>[];
  /** Steps of a journey that both touch, and that other departments lead. Ids. */
  leadsChanged: { journey: string; step: string; first: string[]; second: string[] }[];
};

/**
 * A campaign as it can be compared with another.
 * @param today `YYYY-MM-DD`
 */
export function comparedCampaign(
  text: Text,
  workspace: Workspace,
  analysed: readonly AnalysedJourney[],
  campaign: Campaign,
  today: string,
): ComparedCampaign {
  const { launched } = campaign;
  if (launched) return { campaign, launchedOn: launched.day, standing: launched };
  const checklist = checklistOf(workspace, analysed, campaign, today);
  return { campaign, standing: standingOf(text, workspace, analysed, campaign, checklist) };
}

/** Two campaigns in the order in which they were launched; one that has not been comes last. */
export const byLaunch = (one: ComparedCampaign, other: ComparedCampaign): Pair<ComparedCampaign> =>
  // Characters behind any day.
  (one.launchedOn ?? '~') <= (other.launchedOn ?? '~')
    ? { first: one, second: other }
    : { first: other, second: one };

/** The campaigns that one can be compared with: of two, at least one has been launched. In their order. */
export const comparableWith = ({ campaigns }: Workspace, campaign: Campaign): Campaign[] =>
  campaigns.filter(({ id, launched }) => id !== campaign.id && (launched ?? campaign.launched) !== undefined);

/** Holds two campaigns against each other, the earlier one first. */
export function compareCampaigns(pair: Pair<ComparedCampaign>): CampaignComparison {
  const [first, second] = [pair.first.standing, pair.second.standing];
  const items = sidesOf(first.items, second.items, [
    ({ item }) => item,
    ({ item }) => withoutJourney(item),
    // What two departments are asked in the same words is not the same item.
    ({ item, text }) => `${departmentOfItem(item) ?? ''} ${keyOf(text)}`,
  ]);
  const isDone = ({ state }: ItemThen) => state === 'done';
  const leadsThen = new Map(first.leads.map((lead) => [`${lead.journey} ${lead.step}`, lead.departments]));
  return {
    tallies: { first: tallyOf(pair.first), second: tallyOf(pair.second) },
    gaps: sidesOf(first.gaps, second.gaps, [
      ({ journey, gap }) => `${journey} ${gap}`,
      ({ gap }) => gap,
      ({ text }) => keyOf(text),
    ]),
    items,
    notDoneAgain: items.both.filter((both) => !isDone(both.first) && !isDone(both.second)),
    doneInOne: items.both.filter((both) => isDone(both.first) !== isDone(both.second)),
    leadsChanged: second.leads.flatMap(({ journey, step, departments }) => {
      const then = leadsThen.get(`${journey} ${step}`);
      return then && then.join() !== departments.join()
        ? [{ journey, step, first: then, second: departments }]
        : [];
    }),
  };
}

/** Who took a gap upon themselves; undefined when nobody did, or when it has been taken back since. */
export const overrideOf = ({ campaign }: ComparedCampaign, { journey, gap }: GapThen): Override | undefined =>
  campaign.overrides.find((one) => one.journey === journey && one.gap === gap);

/** The journey that an item is about, by its key; undefined for own and standing items. */
export const journeyOfItem = (key: string): string | undefined => ABOUT_JOURNEY.exec(key)?.[2];

/** The department that an item asks for by its key; undefined where it is about something that anybody may own. */
export const departmentOfItem = (key: string): string | undefined => OF_DEPARTMENT.exec(key)?.[1];

const OF_DEPARTMENT = /^(?:ask:[^:]+:[^:]+|handoff:[^:]+:[^:]+:[^:]+):([^:]+)$/;
const ABOUT_JOURNEY = /^(ask|handoff|content|touchpoint|measure):([^:]+):/;

// The same step and department ask the same in every journey.
const withoutJourney = (key: string) => key.replace(ABOUT_JOURNEY, '$1:');

function tallyOf(compared: ComparedCampaign): Tally {
  const { standing, launchedOn } = compared;
  const count = (state: ItemThen['state']) => standing.items.filter((item) => item.state === state).length;
  return {
    items: standing.items.length,
    done: count('done'),
    notNeeded: count('not-needed'),
    open: count(undefined),
    blockers: standing.gaps.length,
    // Nothing is launched with a blocker that nobody has taken upon themselves.
    overridden:
      launchedOn === undefined
        ? standing.gaps.filter((gap) => overrideOf(compared, gap)).length
        : standing.gaps.length,
  };
}

/** Finds for each of the first its like among the second, each once: by the strictest of the keys first. */
function sidesOf<One>(
  first: readonly One[],
  second: readonly One[],
  keys: readonly ((one: One) => string)[],
): Sides<One> {
  const twins = new Map<One, One>();
  const left = new Set(second);
  for (const keyOf of keys) {
    const byKey = new Map<string, One[]>();
    for (const one of left) byKey.set(keyOf(one), [...(byKey.get(keyOf(one)) ?? []), one]);
    for (const one of first) {
      if (twins.has(one)) continue;
      const twin = byKey.get(keyOf(one))?.shift();
      if (twin === undefined) continue;
      twins.set(one, twin);
      left.delete(twin);
    }
  }
  return {
    both: first.flatMap((one) => {
      const twin = twins.get(one);
      return twin === undefined ? [] : [{ first: one, second: twin }];
    }),
    onlyFirst: first.filter((one) => !twins.has(one)),
    onlySecond: [...left],
  };
}
