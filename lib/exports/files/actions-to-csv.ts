import { describeFinding } from '../../gaps/describe-finding';
import { findGaps } from '../../gaps/find-gaps';
import { gapName } from '../../history/names-in-entry';
import type { WorkspaceFacts } from '../../model/facts';
import { actionList } from '../../plan/action-list';
import { TEXTS } from '../../text/languages';
import { csvOf } from '../csv';

/** The headings that issue trackers look for; they are not translated. */
const HEADINGS = ['Summary', 'Description', 'Assignee', 'Labels', 'Due Date', 'Status'];

/**
 * The actions of all journeys as issue trackers take them in. The description says which gap or obstacle an action
 * is for; labels are the journey and the department, each as one word.
 */
export function actionsToCsv({ workspace, journeys }: WorkspaceFacts, today: string): string {
  const text = TEXTS[workspace.language];
  const departments = new Map(workspace.departments.map(({ id, name }) => [id, name]));
  const gaps = new Map(
    journeys.flatMap((journey) =>
      findGaps(workspace, journey, today).findings.map(
        (found) => [`${journey.id}/${found.key}`, describeFinding(text, found)] as const,
      ),
    ),
  );
  const rows = actionList(journeys, today).map(({ journey, action }) => {
    const gap = action.gap === undefined ? undefined : gaps.get(`${journey.id}/${action.gap}`);
    const obstacle = journey.moments
      .flatMap(({ obstacles }) => obstacles)
      .find(({ id }) => id === action.obstacle);
    const department = action.department && (departments.get(action.department) ?? action.department);
    const description = [
      journey.name,
      gap?.title ?? (action.gap && text.plan.closedGap({ gap: gapName(text, action.gap) })),
      gap?.why,
      obstacle?.text,
    ]
      .filter(Boolean)
      .join('\n');
    const labels = [journey.name, department].filter((label) => label !== undefined).map(asLabel);
    return [
      action.text.replace(/\s+/gu, ' ').trim(),
      description,
      action.person ?? '',
      labels.join(' '),
      action.due ?? '',
      action.done ? text.plan.actions.times.done : text.plan.actions.open,
    ];
  });
  return csvOf([HEADINGS, ...rows]);
}

const asLabel = (name: string) => name.trim().replace(/[\s,;]+/gu, '-');
