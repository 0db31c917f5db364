import { phaseName } from '../lenses/phase-name';
import type { Workspace } from '../model/facts';
import type { Telling } from './department-paper';
import type { JourneyReport } from './journey-report';
import { namesIn } from './names-in';
import { type Paper, type TableRow, tableUnder } from './paper';
import { acceptedRow, actionRow, columnsFor, passageRow, placeRow, type Told } from './report-rows';

/** The report of a whole journey for its sponsor, as something to read. */
export function journeyPaper(telling: Telling, workspace: Workspace, report: JourneyReport): Paper {
  const { text, today, dayText } = telling;
  const { journey, figures } = report;
  const { journey: words, columns, meta } = text.reports;
  const told = { ...telling, workspace, journey, names: namesIn(workspace, journey) };
  const shared = columnsFor(text);
  const column = (name: string, share: number) => ({ name, share });
  return {
    meta: meta({ workspace: workspace.name, about: journey.name, day: dayText(today) }),
    title: words.title({ journey: journey.name }),
    subtitle: journey.why ?? words.subtitle,
    blocks: [
      {
        kind: 'figures',
        figures: [
          { value: `${figures.moments}`, label: words.moments({ count: figures.moments }) },
          { value: `${figures.withoutContact}`, label: words.withoutContact },
          {
            value: `${figures.gaps}`,
            label: words.gaps({ critical: figures.critical }),
            ...(figures.gaps > 0 && { tone: 'bad' as const }),
          },
          {
            value: `${figures.agreed}`,
            label: words.agreed({ count: figures.handoffs }),
            ...(figures.agreed < figures.handoffs && { tone: 'warn' as const }),
          },
        ],
      },
      ...tableUnder(
        words.top,
        shared.places,
        report.top.map((card) => placeRow(told, card)),
        words.nothing,
      ),
      ...tableUnder(
        words.lenses,
        [column(columns.lens, 3), column(columns.seen, 2), column(columns.misses, 7)],
        report.views.map((view) => lensRow(told, view)),
      ),
      ...tableUnder(words.baton, shared.passages, batonRows(told, report)),
      ...tableUnder(
        words.actions,
        shared.actions,
        report.actions.map((action) => actionRow(told, action)),
        words.noActions,
      ),
      ...tableUnder(
        words.decisions,
        shared.accepted,
        report.accepted.map((finding) => acceptedRow(told, finding)),
      ),
    ],
  };
}

function lensRow({ text, names }: Told, view: JourneyReport['views'][number]): TableRow {
  const words = text.reports.journey;
  const between = view.between.map(({ from, to, hidden }) =>
    words.betweenPhases({
      from: phaseName(text, view, from),
      to: phaseName(text, view, to),
      moments: hidden.map(names.moment),
    }),
  );
  const unseen = [...view.sights].flatMap(([moment, { phase }]) =>
    phase === null ? [names.moment(moment)] : [],
  );
  return {
    cells: [
      { text: text.lenses.lens(view.lens.called), isStrong: true },
      { text: words.seenOf({ seen: view.seen, all: view.sights.size }) },
      { text: between.length > 0 ? between.join(' · ') : unseen.join(', ') || '–' },
    ],
  };
}

/** Where the customer goes from one department to another, and the steps that nobody carries. */
function batonRows(told: Told, { passages, unled }: JourneyReport): TableRow[] {
  const { names, text } = told;
  return [
    ...passages.map((passage) =>
      passageRow(told, passage, `${names.departments(passage.from)} → ${names.departments(passage.to)}`),
    ),
    ...unled.map((step) => ({
      cells: [
        { text: names.step(step), isStrong: true },
        { text: '' },
        { text: text.reports.journey.noLead, tone: 'bad' as const },
      ],
    })),
  ];
}
