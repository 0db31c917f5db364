import { stagesOf } from '../../framework/twelve-steps';
import type { Department, Moment, Role, Stage, Step } from '../../model/facts';
import type { JourneyToDraw } from '../journey-to-draw';
import { wrapText } from '../wrap-text';

/** Sizes of the matrix, in pixels at its full size. */
export const MATRIX = {
  edge: 16,
  names: 168,
  band: 150,
  stage: 26,
  line: 15,
  pad: 8,
  level: 22,
  legend: 44,
} as const;

const { names: NAMES, line: LINE, pad: PAD, level: LEVEL } = MATRIX;

/** A moment as a card in the row of the customer. */
export type DrawnMoment = { moment: Moment; said: string[]; height: number };
/** A cell with its statement in lines; without a role nobody has answered it. */
export type DrawnCell = { role: Role | undefined; said: string[] };

/** What stands in one row of a sheet: the whole of a row, or a part of one that is taller than a sheet. */
export type RowPart =
  | { kind: 'customer'; height: number; cards: DrawnMoment[][]; isFirst: boolean }
  | { kind: 'department'; height: number; department: Department; cells: DrawnCell[]; isFirst: boolean };

/** A matrix measured: its columns, and its rows whole. */
export type MeasuredMatrix = JourneyToDraw & {
  stages: Stage[];
  steps: Step[];
  /** Width of a step, in pixels. */
  band: number;
  rows: RowPart[];
};

/** Measures a matrix before it is drawn. */
export function measureMatrix(source: JourneyToDraw, band: number = MATRIX.band): MeasuredMatrix {
  const { workspace, journey } = source;
  const stages = stagesOf(workspace);
  const steps = stages.flatMap((stage) => stage.steps);
  const cells = new Map(journey.roles.map((role) => [`${role.department} ${role.step}`, role]));
  const cards = steps.map((step) =>
    journey.moments
      .filter((moment) => moment.step === step.id)
      .map((moment) => {
        const said = wrapText(moment.name, band - 2 * PAD - 12, 12, true);
        return { moment, said, height: said.length * LINE + 9 };
      }),
  );
  const rows = workspace.departments.map((department): RowPart => {
    const own = steps.map((step) => {
      const role = cells.get(`${department.id} ${step.id}`);
      return { role, said: wrapText(role?.statement ?? '', band - 2 * PAD, 12) };
    });
    return departmentRow(department, own, true);
  });
  return { ...source, stages, steps, band, rows: [customerRow(cards, true), ...rows] };
}

/** The columns of a part, by their place. */
export const columnsOf = ({ from, to }: { from: number; to: number }) =>
  Array.from({ length: to - from }, (_, at) => from + at);

/** The name of a department in lines, as it stands before its row. */
export const departmentName = ({ name }: Department) => wrapText(name, NAMES - PAD, 13.5, true);

function departmentRow(department: Department, cells: DrawnCell[], isFirst: boolean): RowPart {
  const height = Math.max(
    58,
    24 + 17 * departmentName(department).length,
    ...cells.map(({ said }) => PAD + LEVEL + LINE * said.length + 14),
  );
  return { kind: 'department', department, cells, height, isFirst };
}

function customerRow(cards: DrawnMoment[][], isFirst: boolean): RowPart {
  const heights = cards.map((column) => column.reduce((sum, { height }) => sum + height + 5, 2 * PAD - 5));
  return { kind: 'customer', cards, height: Math.max(56, ...heights), isFirst };
}

/** A row that is taller than `most` pixels, in parts that are not: every card and every line stands in one of them. */
export function splitRow(row: RowPart, most: number): RowPart[] {
  if (row.height <= most) return [row];
  const parts: RowPart[] = [];
  if (row.kind === 'department') {
    const count = Math.max(1, Math.floor((most - PAD - LEVEL - 14) / LINE));
    const longest = Math.max(0, ...row.cells.map(({ said }) => said.length));
    for (let from = 0; from < longest || from === 0; from += count)
      parts.push(
        departmentRow(
          row.department,
          row.cells.map(({ role, said }) => ({ role, said: said.slice(from, from + count) })),
          from === 0,
        ),
      );
    return parts;
  }
  let left = row.cards;
  while (parts.length === 0 || left.some(({ length }) => length > 0)) {
    const taken = left.map((column) => {
      let used = 2 * PAD - 5;
      const end = column.findIndex(({ height }, at) => {
        used += height + 5;
        return used > most && at > 0;
      });
      return end === -1 ? column.length : end;
    });
    parts.push(
      customerRow(
        left.map((column, at) => column.slice(0, taken[at])),
        parts.length === 0,
      ),
    );
    left = left.map((column, at) => column.slice(taken[at]));
  }
  return parts;
}
