import type { Workspace } from '../model/facts';
import { isFilled } from '../model/fields';
import type { Text } from '../text/text';
import type { DepartmentPart, DepartmentReport } from './department-report';
import { namesIn } from './names-in';
import { type Block, type Paper, type Strip, type Table, type TableRow, tableUnder } from './paper';
import {
  acceptedRow,
  actionRow,
  columnsFor,
  gapToKnowRow,
  passageRow,
  placeRow,
  type Told,
} from './report-rows';
import { sinceBlocks, sinceWhen } from './since-paper';
import { changedFor, type Earlier, type JourneySince } from './since-report';

/** In what words and on which day a report is told. */
export type Telling = {
  text: Text;
  /** `YYYY-MM-DD` */
  today: string;
  /** A day in the reader's language. */
  dayText: (day: string) => string;
};

/** The gap report of one department, as something to read; `past` adds what changed for it since then. */
export function departmentPaper(
  telling: Telling,
  workspace: Workspace,
  report: DepartmentReport,
  past?: { earlier: Earlier; since: readonly JourneySince[] },
): Paper {
  const { text, today, dayText } = telling;
  const words = text.reports;
  const { department, parts, figures } = report;
  const [only] = parts;
  const about = only && parts.length === 1 ? only.journey.name : words.journeys({ count: parts.length });
  const isWhole = parts.length > 1;
  return {
    meta: words.meta({ workspace: workspace.name, about, day: dayText(today) }),
    title: words.department.title({ department: department.name }),
    subtitle: words.department.subtitle,
    blocks: [
      {
        kind: 'figures',
        figures: [
          { value: `${figures.leads}`, label: words.department.leads({ count: figures.leads }) },
          {
            value: `${figures.toClose}`,
            label: words.department.toClose({ count: figures.toClose, critical: figures.critical }),
            ...(figures.toClose > 0 && { tone: 'bad' as const }),
          },
          {
            value: `${figures.waitingHandoffs}`,
            label: words.department.waiting({ count: figures.waitingHandoffs }),
            ...(figures.waitingHandoffs > 0 && { tone: 'warn' as const }),
          },
          {
            value: `${figures.unanswered}`,
            label: words.department.unanswered({ count: figures.unanswered }),
          },
        ],
      },
      ...parts.flatMap((part): Block[] => [
        ...(isWhole ? [{ kind: 'heading', text: part.journey.name, level: 2 } as const] : []),
        ...partBlocks(
          { ...telling, workspace, journey: part.journey, names: namesIn(workspace, part.journey) },
          part,
          isWhole ? 3 : 2,
        ),
      ]),
      ...(past ? pastBlocks(telling, department.id, past.earlier, past.since) : []),
    ],
  };
}

function pastBlocks(
  telling: Telling,
  department: string,
  earlier: Earlier,
  since: readonly JourneySince[],
): Block[] {
  return [
    { kind: 'heading', text: telling.text.reports.since.changed, level: 2 },
    { kind: 'text', text: sinceWhen(telling, earlier), isQuiet: true },
    ...since.flatMap(({ journey, changed }): Block[] => [
      ...(since.length > 1 ? [{ kind: 'heading', text: journey.name, level: 3 } as const] : []),
      ...sinceBlocks(
        telling,
        {
          journey,
          ...(changed && {
            changed: { ...changed, comparison: changedFor(changed.comparison, department) },
          }),
        },
        3,
      ),
    ]),
  ];
}

function partBlocks(told: Told, part: DepartmentPart, level: 2 | 3): Block[] {
  const { text, names } = told;
  const { department: words, columns, unmeasured, noQuestions } = text.reports;
  const { absences, contentStates, touchpointStates, touchpointModes } = text.model;
  const own = part.steps.filter(({ statement }) => isFilled(statement));
  const shared = columnsFor(text);
  const column = (name: string, share: number) => ({ name, share });
  const table = (heading: string, columns: Table['columns'], rows: TableRow[], whenEmpty?: string) =>
    tableUnder(heading, columns, rows, whenEmpty, level);
  return [
    { kind: 'heading', text: words.part, level },
    partStrip(told, part),
    ...table(
      words.whatYouDo,
      [column(columns.step, 1), column(columns.statement, 4)],
      own.map(({ step, statement = '', level: role }) => ({
        cells: [
          { text: names.step(step), isStrong: true, below: text.model.levels[role] },
          { text: statement },
        ],
      })),
    ),
    ...table(
      words.close,
      shared.places,
      part.toClose.map((card) => placeRow(told, card)),
      words.nothingToClose,
    ),
    ...table(
      words.receives,
      shared.passages,
      part.receives.map((passage) => passageRow(told, passage, names.departments(passage.from))),
    ),
    ...table(
      words.handsOver,
      shared.passages,
      part.handsOver.map((passage) => passageRow(told, passage, names.departments(passage.to))),
    ),
    ...table(
      words.nonTouchpoints,
      [column(columns.moment, 3), column(columns.questions, 6), column(columns.state, 4)],
      part.nonTouchpoints.map(({ moment, step, state, unanswered }) => ({
        cells: [
          { text: names.moment(moment), isStrong: true, below: names.step(step) },
          { text: unanswered.join(' · ') || noQuestions },
          { text: absences[state], ...(state === 'open' && { tone: 'bad' as const }) },
        ],
      })),
    ),
    ...table(
      words.content,
      [
        column(columns.what, 5),
        column(columns.moment, 3),
        column(columns.measure, 3),
        column(columns.state, 2),
      ],
      part.content.map(({ item, moment }) => ({
        cells: [
          { text: item.text, isStrong: true },
          { text: names.moment(moment) },
          { text: item.measure ?? unmeasured },
          {
            text: contentStates[item.state ?? 'missing'],
            tone: item.state === 'live' ? 'ok' : item.state === 'draft' ? 'warn' : 'bad',
          },
        ],
      })),
    ),
    ...table(
      words.touchpoints,
      [
        column(columns.what, 4),
        column(columns.moment, 3),
        column(columns.channel, 3),
        column(columns.state, 2),
      ],
      part.touchpoints.map(({ item, moment }) => ({
        cells: [
          { text: item.name, isStrong: true },
          { text: names.moment(moment) },
          { text: `${item.channel} (${touchpointModes[item.mode].toLowerCase()})` },
          {
            text: touchpointStates[item.state],
            tone: item.state === 'active' ? 'ok' : 'warn',
          },
        ],
      })),
    ),
    ...table(
      words.actions,
      shared.actions,
      part.actions.map((action) => actionRow(told, action)),
    ),
    ...table(
      words.know,
      shared.toKnow,
      part.toKnow.map((finding) => gapToKnowRow(told, finding)),
    ),
    ...table(
      words.accepted,
      shared.accepted,
      part.accepted.map((finding) => acceptedRow(told, finding)),
    ),
  ];
}

const LOOKS = {
  leads: 'strong',
  supports: 'edged',
  consulted: 'calm',
  informed: 'calm',
  none: 'calm',
  unanswered: 'hatched',
} as const;

const partStrip = ({ text, names }: Told, { steps }: DepartmentPart): Strip => ({
  kind: 'strip',
  label: text.reports.department.part,
  boxes: steps.map(({ step, level, hasGap }, at) => ({
    name: names.step(step),
    above: `${at + 1}`,
    value: text.model.levels[level],
    look: LOOKS[level],
    isBad: hasGap,
  })),
});
