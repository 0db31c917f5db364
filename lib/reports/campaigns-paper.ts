import {
  byLaunch,
  type ComparedCampaign,
  compareCampaigns,
  comparedCampaign,
  departmentOfItem,
  journeyOfItem,
  overrideOf,
  type Pair,
  type Tally,
} from '../checklists/compare-campaigns';
import type { Standing } from '../checklists/launch';
import { stagesOf } from '../framework/twelve-steps';
import type { Workspace } from '../model/facts';
import type { Telling } from './department-paper';
import type { AnalysedJourney } from './department-report';
import { type Block, type Cell, type Paper, type TableRow, type Tone, tableUnder } from './paper';

type GapThen = Standing['gaps'][number];
type ItemThen = Standing['items'][number];

/**
 * Two campaigns beside each other, the earlier one first, as something to read: what the second has not learned of
 * the first stands on top. Undefined when one of them is not there.
 */
export function campaignsPaper(
  telling: Telling,
  workspace: Workspace,
  analysed: readonly AnalysedJourney[],
  ids: readonly [string, string],
): Paper | undefined {
  const { text, today, dayText } = telling;
  const words = text.campaignsBeside;
  const [one, other] = ids.map((id) => {
    const campaign = workspace.campaigns.find((candidate) => candidate.id === id);
    return campaign && comparedCampaign(text, workspace, analysed, campaign, today);
  });
  if (!one || !other) return undefined;
  const pair = byLaunch(one, other);
  const { first, second } = pair;
  const stands = ({ campaign, launchedOn }: ComparedCampaign) =>
    words.stands({ name: campaign.name, day: launchedOn && dayText(launchedOn) });
  return {
    meta: text.reports.meta({ workspace: workspace.name, about: text.campaigns.title, day: dayText(today) }),
    title: words.heading({ first: first.campaign.name, second: second.campaign.name }),
    subtitle: `${stands(first)} · ${stands(second)}`,
    blocks: blocksOf(telling, workspace, analysed, pair),
  };
}

function blocksOf(
  { text }: Telling,
  workspace: Workspace,
  analysed: readonly AnalysedJourney[],
  pair: Pair<ComparedCampaign>,
): Block[] {
  const words = text.campaignsBeside;
  const { first, second } = pair;
  const { tallies, gaps, items, notDoneAgain, doneInOne, leadsChanged } = compareCampaigns(pair);
  const [nameOfFirst, nameOfSecond] = namesOf(pair);
  const beside = (what: string) => [
    { name: what, share: 6 },
    { name: nameOfFirst, share: 3, isNamed: true },
    { name: nameOfSecond, share: 3, isNamed: true },
  ];
  const alone = (what: string) => [
    { name: what, share: 9 },
    { name: text.campaigns.paper.state, share: 3 },
  ];
  const departmentName = (id: string) => workspace.departments.find((one) => one.id === id)?.name ?? id;
  const journeyName = (id: string | undefined) =>
    analysed.find(({ journey }) => journey.id === id)?.journey.name;
  // Where there is only one journey, it need not be said of every line.
  const isOneJourney = new Set([first, second].flatMap(({ campaign }) => campaign.journeys ?? [])).size < 2;
  const what = (said: string, journey: string | undefined, department?: string): Cell => {
    const below = [department, isOneJourney ? undefined : journeyName(journey)].filter(Boolean).join(' · ');
    return { text: said, ...(below && { below }) };
  };
  // Two departments of one step are asked the same: only their names tell the items apart.
  const whatItem = ({ item, text }: ItemThen): Cell => {
    const department = departmentOfItem(item);
    return what(text, journeyOfItem(item), department && departmentName(department));
  };
  const gapState = (compared: ComparedCampaign, gap: GapThen): Cell => {
    const override = overrideOf(compared, gap);
    if (override) return { text: text.campaigns.blockers.overridden(override), tone: 'warn' };
    return compared.launchedOn === undefined
      ? { text: text.campaigns.paper.open, tone: 'bad' }
      : { text: words.wentAhead, tone: 'warn' };
  };
  const itemState = ({ state }: ItemThen): Cell =>
    state === 'done'
      ? { text: text.campaigns.states.done, tone: 'ok' }
      : { text: state ? text.campaigns.states[state] : text.campaigns.paper.open, tone: 'warn' };
  const gapsAlone = (compared: ComparedCampaign, list: readonly GapThen[]) =>
    tableUnder(
      words.onlyGaps({ name: compared.campaign.name }),
      alone(text.reports.columns.what),
      list.map((gap) => ({ cells: [what(gap.text, gap.journey), gapState(compared, gap)] })),
    );
  const itemsAlone = ({ campaign }: ComparedCampaign, list: readonly ItemThen[]) =>
    tableUnder(
      words.onlyItems({ name: campaign.name }),
      alone(text.campaigns.paper.item),
      list.map((item) => ({ cells: [whatItem(item), itemState(item)] })),
    );
  const itemPairs = (list: readonly Pair<ItemThen>[]): TableRow[] =>
    list.map((both) => ({
      cells: [whatItem(both.second), itemState(both.first), itemState(both.second)],
    }));
  const figure = (list: readonly unknown[], label: (p: { count: number }) => string, tone: Tone) => ({
    value: `${list.length}`,
    label: label({ count: list.length }),
    ...(list.length > 0 && { tone }),
  });
  const hasLearned = gaps.both.length === 0 && notDoneAgain.length === 0;
  return [
    {
      kind: 'figures',
      figures: [
        figure(gaps.both, words.gapsAgain, 'bad'),
        figure(notDoneAgain, words.itemsAgain, 'warn'),
        figure(gaps.onlySecond, words.gapsNew, 'bad'),
        figure(gaps.onlyFirst, words.gapsGone, 'ok'),
      ],
    },
    ...(hasLearned ? [{ kind: 'text', text: words.nothingAgain } as const] : []),
    ...tableUnder(
      words.again,
      beside(text.reports.columns.what),
      gaps.both.map((both) => ({
        cells: [
          what(both.second.text, both.second.journey),
          gapState(first, both.first),
          gapState(second, both.second),
        ],
      })),
    ),
    ...tableUnder(words.againItems, beside(text.campaigns.paper.item), itemPairs(notDoneAgain)),
    ...tableUnder(words.numbers, beside(text.reports.columns.what), numberRows(words, tallies)),
    ...gapsAlone(second, gaps.onlySecond),
    ...gapsAlone(first, gaps.onlyFirst),
    ...tableUnder(words.doneInOne, beside(text.campaigns.paper.item), itemPairs(doneInOne)),
    ...tableUnder(
      words.leads,
      beside(text.reports.columns.step),
      leadsChanged.map(({ journey, step, first, second }) => ({
        cells: [what(stepName(workspace, step), journey), leads(first), leads(second)],
      })),
    ),
    ...itemsAlone(second, items.onlySecond),
    ...itemsAlone(first, items.onlyFirst),
  ];

  function leads(ids: readonly string[]): Cell {
    return { text: ids.map(departmentName).join(', ') || text.campaigns.launching.nobody };
  }
}

const stepName = (workspace: Workspace, id: string) =>
  stagesOf(workspace)
    .flatMap(({ steps }) => steps)
    .find((step) => step.id === id)?.name ?? id;

/** The names that head the columns; of two that are called the same, with a number. */
function namesOf({ first, second }: Pair<ComparedCampaign>): [string, string] {
  const names: [string, string] = [first.campaign.name, second.campaign.name];
  return names[0] === names[1] ? [`${names[0]} (1)`, `${names[1]} (2)`] : names;
}

function numberRows(
  { tallies: words, share }: Telling['text']['campaignsBeside'],
  { first, second }: Pair<Tally>,
): TableRow[] {
  const parts: [keyof Tally, (keyof Tally)?][] = [
    ['items'],
    ['done', 'items'],
    ['notNeeded', 'items'],
    ['open', 'items'],
    ['blockers'],
    ['overridden', 'blockers'],
  ];
  const cell = (tally: Tally, part: keyof Tally, of: keyof Tally | undefined): Cell => {
    const whole = of && tally[of];
    if (!whole) return { text: `${tally[part]}` };
    return { text: share({ count: tally[part], percent: Math.round((100 * tally[part]) / whole) }) };
  };
  return parts.map(([part, of]) => ({
    cells: [{ text: words[part], isStrong: true }, cell(first, part, of), cell(second, part, of)],
  }));
}
