import type { CellPlace } from './cell-change';
import type { Area } from './plan-paste';

/** A block of cells from the one where selecting began to the one where it is now. */
export type CellRange = { anchor: CellPlace; lead: CellPlace };

/** The rows and columns of the matrix as they are shown, by id. */
export type Shown = { departments: readonly string[]; steps: readonly string[] };

/** Where a range lies among what is shown; undefined when one of its corners is not shown any more. */
export function areaOf({ anchor, lead }: CellRange, { departments, steps }: Shown): Area | undefined {
  const rows = [departments.indexOf(anchor.department), departments.indexOf(lead.department)];
  const columns = [steps.indexOf(anchor.step), steps.indexOf(lead.step)];
  if ([...rows, ...columns].includes(-1)) return undefined;
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/** The cells of an area, row by row; what lies beyond the edge is left out. */
export const placesIn = (
  { row, column, rows, columns }: Area,
  { departments, steps }: Shown,
): CellPlace[][] =>
  departments
    .slice(row, row + rows)
    .map((department) => steps.slice(column, column + columns).map((step) => ({ department, step })));

/** A range over an area that is cut off at the edges; undefined where nothing is left of it. */
export function rangeOver(area: Area, shown: Shown): CellRange | undefined {
  const places = placesIn(area, shown);
  const anchor = places[0]?.[0];
  const lead = places.at(-1)?.at(-1);
  return anchor && lead && { anchor, lead };
}

/**
 * A range whose lead has moved by one cell, or to the edge; it stops there. Undefined for a key that moves nothing.
 */
export function extended(
  range: CellRange,
  key: string,
  toEdge: boolean,
  shown: Shown,
): CellRange | undefined {
  const move = MOVES[key];
  if (!move) return undefined;
  const [down, right] = move;
  const next = (ids: readonly string[], id: string, by: number) => {
    const at = ids.indexOf(id) + (toEdge ? by * ids.length : by);
    return ids[Math.max(0, Math.min(ids.length - 1, at))] ?? id;
  };
  const { department, step } = range.lead;
  return {
    anchor: range.anchor,
    lead: {
      department: down === 0 ? department : next(shown.departments, department, down),
      step: right === 0 ? step : next(shown.steps, step, right),
    },
  };
}

const MOVES: Record<string, [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Whether an area runs through a row. */
export const hasRow = (area: Area | undefined, row: number): boolean =>
  area !== undefined && row >= area.row && row < area.row + area.rows;

/** The sides of an area on which a cell lies, to draw its outline; empty for a cell outside. */
export function sidesAt(area: Area | undefined, row: number, column: number): string {
  if (!area) return '';
  const [down, right] = [row - area.row, column - area.column];
  if (down < 0 || right < 0 || down >= area.rows || right >= area.columns) return '';
  const isBottom = down === area.rows - 1;
  const isRight = right === area.columns - 1;
  return [
    'in',
    down === 0 && 'top',
    right === 0 && 'left',
    isBottom && 'bottom',
    isRight && 'right',
    isBottom && isRight && 'corner',
  ]
    .filter(Boolean)
    .join(' ');
}
