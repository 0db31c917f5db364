import type { Checklist, ChecklistItem } from '../checklists/checklist';
import { checklistOf } from '../checklists/checklist-of';
import { groupItems } from '../checklists/group-items';
import { factInWords, itemInWords } from '../checklists/item-in-words';
import { goInWords, reasonInWords } from '../checklists/reason-in-words';
import { describeFinding } from '../gaps/describe-finding';
import { placeText } from '../gaps/place-text';
import type { Workspace } from '../model/facts';
import type { Telling } from './department-paper';
import type { AnalysedJourney } from './department-report';
import { type Block, type Paper, type TableRow, tableUnder } from './paper';

/** The launch checklist of a campaign, as something to read; undefined when there is no such campaign. */
export function campaignPaper(
  telling: Telling,
  workspace: Workspace,
  analysed: readonly AnalysedJourney[],
  id: string,
): Paper | undefined {
  const campaign = workspace.campaigns.find((one) => one.id === id);
  if (!campaign) return undefined;
  const { text, today, dayText } = telling;
  const words = text.campaigns;
  const checklist = checklistOf(workspace, analysed, campaign, today);
  const launch = campaign.launched
    ? words.launching.launched({ day: dayText(campaign.launched.day) })
    : campaign.launch
      ? words.launchOn({ day: dayText(campaign.launch) })
      : words.noLaunch;
  return {
    meta: text.reports.meta({ workspace: workspace.name, about: words.title, day: dayText(today) }),
    title: words.paper.kind({ name: campaign.name }),
    subtitle: words.paper.subtitle({ verdict: checklist.isGo ? words.go : words.noGo, launch }),
    blocks: [
      ...(campaign.goal ? [{ kind: 'text' as const, text: campaign.goal }] : []),
      figures(telling, checklist),
      ...reasons(telling, workspace, checklist),
      ...blockers(telling, workspace, analysed, checklist),
      ...items(telling, workspace, analysed, checklist),
      ...signOffs(telling, workspace, checklist),
    ],
  };
}

function figures({ text }: Telling, { counts, signOffs }: Checklist): Block {
  const words = text.campaigns.paper;
  const signed = signOffs.filter(({ isSigned }) => isSigned).length;
  return {
    kind: 'figures',
    figures: [
      { value: `${counts.settled}`, label: words.items({ count: counts.items }) },
      { value: `${counts.late}`, label: words.late, ...(counts.late > 0 && { tone: 'bad' as const }) },
      {
        value: `${counts.openBlockers}`,
        label: words.blockers({ count: counts.openBlockers }),
        ...(counts.openBlockers > 0 && { tone: 'bad' as const }),
      },
      { value: `${signed}`, label: words.signed({ count: signOffs.length }) },
    ],
  };
}

function reasons({ text }: Telling, workspace: Workspace, checklist: Checklist): Block[] {
  if (checklist.reasons.length === 0) return [{ kind: 'text', text: goInWords(text, checklist) }];
  return [
    { kind: 'heading', text: text.campaigns.paper.reasons, level: 2 },
    ...checklist.reasons.map(
      (reason): Block => ({ kind: 'text', text: reasonInWords(text, workspace, reason) }),
    ),
  ];
}

function blockers(
  { text }: Telling,
  workspace: Workspace,
  analysed: readonly AnalysedJourney[],
  checklist: Checklist,
): Block[] {
  const words = text.campaigns;
  const rows = checklist.blockers.flatMap(({ journey: id, finding, override }): TableRow[] => {
    const journey = analysed.find((one) => one.journey.id === id)?.journey;
    if (!journey) return [];
    return [
      {
        cells: [
          {
            text: placeText(text, workspace, journey, finding),
            below: text.model.severities[finding.severity],
            isStrong: true,
            tone: 'bad',
          },
          { text: describeFinding(text, finding).title },
          override
            ? { text: words.blockers.overridden(override), tone: 'warn' }
            : { text: words.paper.open, tone: 'bad' },
        ],
      },
    ];
  });
  const { columns } = text.reports;
  return tableUnder(
    words.blockers.title,
    [
      { name: columns.where, share: 3 },
      { name: columns.what, share: 6 },
      { name: words.paper.state, share: 3 },
    ],
    rows,
    words.blockers.none,
  );
}

function items(
  { text, dayText }: Telling,
  workspace: Workspace,
  analysed: readonly AnalysedJourney[],
  checklist: Checklist,
): Block[] {
  const words = text.campaigns;
  const names = { text, workspace, journeys: analysed.map(({ journey }) => journey) };
  const department = (id: string | undefined) =>
    workspace.departments.find((one) => one.id === id)?.name ?? words.list.noDepartment;
  const row = (item: ChecklistItem): TableRow => {
    const { state, fact, check } = item;
    return {
      cells: [
        {
          text: `${state === undefined ? '□' : '✓'} ${itemInWords(names, item.asked)}`,
          ...(fact && { below: words.list.inMatrix({ fact: factInWords(text, fact) }) }),
        },
        { text: department(item.department), ...(check?.person && { below: check.person }) },
        {
          text: state ? words.states[state] : item.isLate ? words.list.overdue : words.paper.open,
          ...(state ? { tone: 'ok' as const } : item.isLate && { tone: 'bad' as const }),
        },
        { text: [check?.note, check?.proof].filter(Boolean).join('\n') },
      ],
    };
  };
  return groupItems(workspace, checklist.items, 'due').flatMap(({ key, items }) =>
    tableUnder(
      key ? dayText(key) : words.list.noDay,
      [
        { name: words.paper.item, share: 6 },
        { name: words.list.department, share: 3 },
        { name: words.paper.state, share: 2 },
        { name: words.paper.note, share: 3 },
      ],
      items.map(row),
    ),
  );
}

function signOffs({ text, dayText }: Telling, workspace: Workspace, { signOffs }: Checklist): Block[] {
  const words = text.campaigns.signOff;
  return tableUnder(
    words.title,
    [
      { name: text.campaigns.list.department, share: 4 },
      { name: text.campaigns.paper.state, share: 8 },
    ],
    signOffs.map(({ department, items, open, by, day, since, isSigned }) => ({
      cells: [
        {
          text: workspace.departments.find(({ id }) => id === department)?.name ?? department,
          isStrong: true,
        },
        {
          text: [
            items === 0 ? words.noItems : open > 0 ? words.openOf({ open, items }) : words.allDone,
            by && day && words.signed({ by, day: dayText(day) }),
            since > 0 && words.since({ count: since }),
          ]
            .filter(Boolean)
            .join(' · '),
          ...(isSigned && { tone: 'ok' as const }),
        },
      ],
    })),
  );
}
