import type { Crossing, HandoffState } from '../baton/find-baton';
import { describeFinding } from '../gaps/describe-finding';
import type { Finding, Severity } from '../gaps/finding';
import type { PlaceCard } from '../gaps/group-by-place';
import { placeText } from '../gaps/place-text';
import type { Action, Journey, Workspace } from '../model/facts';
import { isFilled } from '../model/fields';
import type { Text } from '../text/text';
import type { Names } from './names-in';
import type { TableRow, Tone } from './paper';

/** What rows of a report are made with: one language, one day, one journey. */
export type Told = {
  text: Text;
  workspace: Workspace;
  journey: Journey;
  names: Names;
  /** `YYYY-MM-DD` */
  today: string;
  /** A day in the reader's language. */
  dayText: (day: string) => string;
};

/** How bad a gap looks; its word says it too. */
export const SEVERITY_TONES: Record<Severity, Tone | undefined> = {
  critical: 'bad',
  high: 'bad',
  medium: 'warn',
  low: undefined,
};

/** The columns of each kind of row below. */
export function columnsFor({ reports: { columns } }: Text) {
  const where = { name: columns.where, share: 3 };
  return {
    places: [where, { name: columns.whatAndWhy, share: 6 }, { name: columns.closes, share: 4 }],
    toKnow: [where, { name: columns.what, share: 6 }, { name: columns.who, share: 4 }],
    accepted: [where, { name: columns.what, share: 6 }, { name: columns.reason, share: 4 }],
    passages: [where, { name: columns.passes, share: 6 }, { name: columns.state, share: 4 }],
    actions: [
      { name: columns.what, share: 6 },
      { name: columns.person, share: 3 },
      { name: columns.due, share: 3 },
    ],
  };
}

/** A place: its worst gap with why it matters and what closes it, and what else is found there. */
export function placeRow(told: Told, { findings }: PlaceCard): TableRow {
  const { text, workspace, journey } = told;
  const [worst, ...others] = findings;
  const { title, why, fix } = describeFinding(text, worst);
  const tone = SEVERITY_TONES[worst.severity];
  return {
    cells: [
      {
        text: placeText(text, workspace, journey, worst),
        below: text.model.severities[worst.severity],
        isStrong: true,
        ...(tone && { tone }),
      },
      {
        text: title,
        below: why,
        ...(others.length > 0 && { items: alsoFound(text, others) }),
      },
      { text: fix },
    ],
    about: { journey: journey.id, gaps: findings.map(({ key }) => key) },
  };
}

// A place with fifteen gaps still has to fit the page; the rest is one press away.
const MOST_ALSO = 5;

function alsoFound(text: Text, others: readonly Finding[]): string[] {
  const left = others.length - MOST_ALSO;
  return [
    ...others.slice(0, MOST_ALSO).map((other) => describeFinding(text, other).title),
    ...(left > 0 ? [text.reports.more({ count: left })] : []),
  ];
}

/** A gap that others close: where, what, who. */
export function gapToKnowRow(told: Told, finding: Finding): TableRow {
  const { text, workspace, journey, names } = told;
  return {
    cells: [
      { text: placeText(text, workspace, journey, finding), isStrong: true },
      { text: describeFinding(text, finding).title },
      { text: names.departments(finding.owners) || text.gapsPage.noOwner },
    ],
  };
}

/** A gap that people have accepted: where, what, why it may stay. */
export function acceptedRow(told: Told, finding: Finding): TableRow {
  const { text, workspace, journey } = told;
  return {
    cells: [
      { text: placeText(text, workspace, journey, finding), isStrong: true },
      { text: describeFinding(text, finding).title },
      { text: journey.accepted.find(({ gap }) => gap === finding.key)?.reason ?? '' },
    ],
  };
}

const HANDOFF_TONES: Record<HandoffState | 'broken', Tone> = {
  agreed: 'ok',
  'one-side': 'warn',
  recorded: 'warn',
  missing: 'bad',
  broken: 'bad',
};

/** A crossing of the baton: who with whom and between which steps, what is passed on, how it stands. */
export function passageRow(told: Told, passage: Crossing, who: string): TableRow {
  const { text, names, journey } = told;
  const words = text.reports;
  const handoff = passage.kind === 'handed' ? passage.handoff : undefined;
  const state = passage.kind === 'broken' ? 'broken' : passage.state;
  const passes = [
    handoff?.passes,
    handoff?.within && words.within({ within: handoff.within }),
    handoff?.system,
  ];
  return {
    cells: [
      { text: who, isStrong: true, below: `${names.step(passage.fromStep)} → ${names.step(passage.toStep)}` },
      { text: passes.filter(isFilled).join(' · ') || words.department.nothingPassed },
      {
        text: text.matrix.handoffStates[state],
        tone: HANDOFF_TONES[state],
        ...(passage.kind === 'broken' && { below: passage.unled.map(names.step).join(', ') }),
      },
    ],
    ...(handoff && { about: { journey: journey.id, handoff: handoff.id } }),
  };
}

/** An action: what, who, by when. */
export function actionRow(told: Told, action: Action): TableRow {
  const { text, names, today, dayText, journey } = told;
  const words = text.reports;
  const isLate = !action.done && action.due !== undefined && action.due < today;
  const day = action.due === undefined ? words.noDay : dayText(action.due);
  const who = [action.department && names.department(action.department), action.person];
  return {
    cells: [
      { text: action.text, isStrong: !action.done },
      { text: who.filter(isFilled).join(', ') },
      action.done
        ? { text: words.done, tone: 'ok' }
        : isLate
          ? { text: words.overdue({ day }), tone: 'bad' }
          : { text: day },
    ],
    about: { journey: journey.id, action: action.id },
  };
}
