import { cellToText } from '../blocks/cell-text';
import { stepsOf } from '../framework/twelve-steps';
import { describeFinding } from '../gaps/describe-finding';
import { findGaps } from '../gaps/find-gaps';
import { placeText } from '../gaps/place-text';
import type { Journey, Workspace } from '../model/facts';
import { isFilled } from '../model/fields';
import type { Language } from '../model/workspace';
import { actionList } from '../plan/action-list';
import type { Telling } from '../reports/department-paper';
import { namesIn } from '../reports/names-in';
import type { Text } from '../text/text';
import { touchpointTable } from './touchpoint-table';

/** A journey to be written as a file, in one language and on one day. */
export type JourneyToWrite = Telling & { language: Language; workspace: Workspace; journey: Journey };

type TablesSource = Pick<JourneyToWrite, 'text' | 'workspace' | 'journey' | 'today'>;

/** Columns by name; `width` is about how many characters go side by side, `isDay` that cells are `YYYY-MM-DD`. */
export type SheetColumn = { name: string; width: number; isDay?: true };

/** A table as a spreadsheet has it: one row of headings, then rows of as many cells. */
export type SheetTable = { name: string; columns: SheetColumn[]; rows: string[][] };

/** A journey as tables, which the workbook and the lists in CSV are made from, so that they say the same. */
export type JourneyTables = Record<'matrix' | 'gaps' | 'actions' | 'touchpoints', SheetTable>;

/** All tables of a journey: its matrix, gaps (worst first), actions (overdue first) and touchpoints. */
export function journeyTables({ text, workspace, journey, today }: TablesSource): JourneyTables {
  const words = text.workbook;
  const names = namesIn(workspace, journey);
  const { findings } = findGaps(workspace, journey, today);
  const gaps = findings.map((finding) => ({ finding, ...describeFinding(text, finding) }));
  const titles = new Map(gaps.map(({ finding, title }) => [finding.key, title]));
  const obstacles = new Map(
    journey.moments.flatMap((moment) => moment.obstacles.map((one) => [one.id, one.text] as const)),
  );
  return {
    matrix: matrixTable(text, workspace, journey),
    gaps: {
      name: words.gaps,
      columns: [
        { name: text.gapsPage.severity, width: 11 },
        { name: words.place, width: 28 },
        { name: words.what, width: 48 },
        { name: words.why, width: 48 },
        { name: words.closes, width: 40 },
        { name: words.owners, width: 22 },
        { name: words.state, width: 12 },
        { name: words.reason, width: 32 },
      ],
      rows: gaps.map(({ finding, title, why, fix }) => [
        text.model.severities[finding.severity],
        placeText(text, workspace, journey, finding),
        title,
        why,
        fix,
        names.departments(finding.owners),
        text.gapsPage.states[finding.state],
        journey.accepted.find(({ gap }) => gap === finding.key)?.reason ?? '',
      ]),
    },
    actions: {
      name: words.actions,
      columns: [
        { name: words.what, width: 48 },
        { name: words.whatFor, width: 48 },
        { name: words.department, width: 22 },
        { name: words.person, width: 22 },
        { name: words.due, width: 12, isDay: true },
        { name: words.state, width: 16 },
      ],
      rows: actionList([journey], today).map(({ action, when }) => [
        action.text,
        [titles.get(action.gap ?? ''), obstacles.get(action.obstacle ?? '')].filter(isFilled).join('\n'),
        action.department === undefined ? '' : names.department(action.department),
        action.person ?? '',
        action.due ?? '',
        text.plan.actions.times[when],
      ]),
    },
    touchpoints: touchpointSheet(text, workspace, [journey]),
  };
}

/** The touchpoints of journeys as a table. */
export function touchpointSheet(text: Text, workspace: Workspace, journeys: readonly Journey[]): SheetTable {
  const { head, rows } = touchpointTable(text, workspace, journeys);
  return { name: text.workbook.touchpoints, columns: head.map((name) => ({ name, width: 22 })), rows };
}

/** Departments down, steps across, each cell as it is copied from the matrix: what is pasted back says the same. */
function matrixTable(text: Text, workspace: Workspace, journey: Journey): SheetTable {
  const steps = stepsOf(workspace);
  const roles = new Map(journey.roles.map((role) => [`${role.department} ${role.step}`, role]));
  return {
    name: text.workbook.matrix,
    columns: [
      { name: text.workbook.department, width: 22 },
      ...steps.map(({ name }) => ({ name, width: 26 })),
    ],
    rows: workspace.departments.map((department) => [
      department.name,
      ...steps.map((step) => cellToText(text.model.levels, roles.get(`${department.id} ${step.id}`))),
    ]),
  };
}
