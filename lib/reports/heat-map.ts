import { stepsOf } from '../framework/twelve-steps';
import type { Department, Step, Workspace } from '../model/facts';
import type { AnalysedJourney } from './department-report';

/** How many gaps a department must close in each step, over several journeys; accepted ones are left out. */
export type HeatRow = {
  /** Undefined for gaps that nobody must close yet. */
  department: Department | undefined;
  /** One number a step, in the order of the framework. */
  byStep: number[];
  /** Of gaps that belong to no single step. */
  elsewhere: number;
  total: number;
};

export type HeatMap = { steps: Step[]; rows: HeatRow[]; most: number };

/**
 * Where gaps pile up: departments against steps. A gap that two departments must close counts for both; one on a
 * handoff stands in the step that is left.
 */
export function heatMap(workspace: Workspace, analysed: readonly AnalysedJourney[]): HeatMap {
  const steps = stepsOf(workspace);
  const at = new Map(steps.map(({ id }, position) => [id, position]));
  const rows = new Map<string, HeatRow>();
  const rowOf = (id: string, department: Department | undefined) => {
    const row = rows.get(id) ?? { department, byStep: steps.map(() => 0), elsewhere: 0, total: 0 };
    rows.set(id, row);
    return row;
  };
  for (const department of workspace.departments) rowOf(department.id, department);
  const counted = new Set<string>();
  for (const { analysis } of analysed)
    for (const { key, owners, step, handoff, department, state } of analysis.findings) {
      if (state === 'accepted') continue;
      const place = step ?? handoff?.fromStep;
      // A gap of the whole workspace is found in every journey, and is still one gap.
      const isOfWorkspace = place === undefined && department === undefined;
      if (isOfWorkspace && counted.has(key)) continue;
      counted.add(key);
      for (const id of owners.length > 0 ? owners : ['']) {
        const row = rowOf(
          id,
          workspace.departments.find((one) => one.id === id),
        );
        const position = place === undefined ? undefined : at.get(place);
        if (position === undefined) row.elsewhere += 1;
        else row.byStep[position] = (row.byStep[position] ?? 0) + 1;
        row.total += 1;
      }
    }
  const all = [...rows.values()].filter(({ department, total }) => department !== undefined || total > 0);
  return {
    steps,
    rows: all,
    most: Math.max(0, ...all.flatMap(({ byStep, elsewhere }) => [...byStep, elsewhere])),
  };
}
