import { describeFinding } from '../gaps/describe-finding';
import type { Finding } from '../gaps/finding';
import { placeText } from '../gaps/place-text';
import { isUnchanged, type JourneyAt } from '../history/compare-journeys';
import type { Handoff, Workspace } from '../model/facts';
import type { Telling } from './department-paper';
import { namesIn } from './names-in';
import { type Block, type Paper, type TableRow, tableUnder } from './paper';
import { SEVERITY_TONES } from './report-rows';
import type { Earlier, JourneySince } from './since-report';

/** What has changed since an earlier moment, as something to read: this is how the next workshop starts. */
export function sincePaper(
  telling: Telling,
  workspace: Workspace,
  earlier: Earlier,
  journeys: readonly JourneySince[],
): Paper {
  const { text, today, dayText } = telling;
  const { since: words, journeys: countOf, meta } = text.reports;
  const [only] = journeys;
  const about = only && journeys.length === 1 ? only.journey.name : countOf({ count: journeys.length });
  const sum = (list: 'closed' | 'opened' | 'reopened' | 'agreed') =>
    journeys.reduce((total, { changed }) => total + (changed?.comparison[list].length ?? 0), 0);
  const opened = sum('opened');
  const reopened = sum('reopened');
  return {
    meta: meta({ workspace: workspace.name, about, day: dayText(today) }),
    title: words.title({ about }),
    subtitle: sinceWhen(telling, earlier),
    blocks: [
      {
        kind: 'figures',
        figures: [
          { value: `${sum('closed')}`, label: words.closedCount({ count: sum('closed') }), tone: 'ok' },
          {
            value: `${opened}`,
            label: words.openedCount({ count: opened }),
            ...(opened > 0 && { tone: 'bad' as const }),
          },
          {
            value: `${reopened}`,
            label: words.reopenedCount({ count: reopened }),
            ...(reopened > 0 && { tone: 'bad' as const }),
          },
          { value: `${sum('agreed')}`, label: words.agreedCount({ count: sum('agreed') }) },
        ],
      },
      ...journeys.flatMap((one): Block[] => [
        ...(journeys.length > 1 ? [{ kind: 'heading', text: one.journey.name, level: 2 } as const] : []),
        ...sinceBlocks(telling, one, journeys.length > 1 ? 3 : 2),
      ]),
    ],
  };
}

/** `Compared with “Before the workshop” (25 November 2026)`. */
export const sinceWhen = ({ text, dayText }: Telling, { name, day }: Earlier) =>
  text.reports.since.comparedWith({ name, day: dayText(day) });

/** What has changed in one journey, list by list; a list without anything is left out. */
export function sinceBlocks(telling: Telling, { changed }: JourneySince, level: 2 | 3): Block[] {
  const { text } = telling;
  const { columns, since: words } = text.reports;
  const { compare } = text.historyPage;
  const said = (words: string): Block => ({ kind: 'text', text: words, isQuiet: true });
  if (!changed) return [said(words.notThen)];
  const { comparison, before, after } = changed;
  if (isUnchanged(comparison)) return [said(words.same)];
  const names = namesOfBoth(after, before);
  const { levels } = text.model;
  const column = (name: string, share: number) => ({ name, share });
  const table = (heading: string, shares: [string, number][], rows: TableRow[]) =>
    tableUnder(
      heading,
      shares.map(([name, share]) => column(name, share)),
      rows,
      undefined,
      level,
    );
  const gaps = (found: readonly Finding[], side: JourneyAt) =>
    found.map((finding) => gapRow(telling, finding, side));
  const whatChanged: [string, number][] = [
    [columns.step, 3],
    [words.beforeAfter, 8],
  ];
  const passage = ({ fromStep, toStep, from, to, passes }: Handoff): TableRow => ({
    cells: [
      {
        text: `${names.department(from)} → ${names.department(to)}`,
        isStrong: true,
        below: `${names.step(fromStep)} → ${names.step(toStep)}`,
      },
      { text: passes ?? '' },
    ],
  });
  return [
    ...table(
      compare.closed,
      [
        [columns.where, 3],
        [columns.what, 6],
        [words.how, 4],
      ],
      comparison.closed.map(({ finding, how }) => {
        const [where = { text: '' }, what = { text: '' }] = gapRow(telling, finding, before).cells;
        return { cells: [where, { text: what.text }, { text: compare.closedHow[how], tone: 'ok' }] };
      }),
    ),
    ...table(compare.opened, gapColumns(telling), gaps(comparison.opened, after)),
    ...table(compare.reopened, gapColumns(telling), gaps(comparison.reopened, after)),
    ...table(
      compare.leads,
      whatChanged,
      comparison.leads.map((lead) => ({
        cells: [
          { text: names.step(lead.step), isStrong: true },
          {
            text: [lead.before, lead.after]
              .map((ids) => names.departments(ids) || compare.nobody)
              .join(' → '),
          },
        ],
      })),
    ),
    ...table(
      compare.cells,
      whatChanged,
      comparison.cells.map((cell) => ({
        cells: [
          { text: names.step(cell.step), isStrong: true, below: names.department(cell.department) },
          { text: [cell.before, cell.after].map((level) => levels[level ?? 'unanswered']).join(' → ') },
        ],
      })),
    ),
    ...table(
      compare.agreed,
      [
        [columns.where, 4],
        [columns.passes, 6],
      ],
      comparison.agreed.map(passage),
    ),
    ...table(
      compare.broken,
      [
        [columns.where, 4],
        [columns.passes, 6],
      ],
      comparison.broken.map(passage),
    ),
    ...table(
      compare.moments,
      [[columns.moment, 1]],
      [
        ...comparison.moments.added.map(({ name }) => ({ cells: [{ text: compare.momentAdded({ name }) }] })),
        ...comparison.moments.removed.map(({ name }) => ({
          cells: [{ text: compare.momentRemoved({ name }) }],
        })),
      ],
    ),
  ];
}

const gapColumns = ({ text: { reports } }: Telling): [string, number][] => [
  [reports.columns.where, 3],
  [reports.columns.whatAndWhy, 6],
  [reports.columns.closes, 4],
];

function gapRow({ text }: Telling, finding: Finding, { workspace, journey }: JourneyAt): TableRow {
  const { title, why, fix } = describeFinding(text, finding);
  const tone = SEVERITY_TONES[finding.severity];
  return {
    cells: [
      {
        text: placeText(text, workspace, journey, finding),
        isStrong: true,
        below: text.model.severities[finding.severity],
        ...(tone && { tone }),
      },
      { text: title, below: why },
      { text: fix },
    ],
  };
}

/** Names as they are now; of what is gone, as they were. */
function namesOfBoth(after: JourneyAt, before: JourneyAt) {
  const now = namesIn(after.workspace, after.journey);
  const then = namesIn(before.workspace, before.journey);
  const either = (is: string, was: string, id: string) => (is === id ? was : is);
  const department = (id: string) => either(now.department(id), then.department(id), id);
  return {
    department,
    departments: (ids: readonly string[]) => ids.map(department).join(', '),
    step: (id: string) => either(now.step(id), then.step(id), id),
  };
}
