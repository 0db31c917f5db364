import type { Department, Workspace } from '../model/facts';
import { allLenses } from '.';
import type { Lens } from './lens';

/** The departments that decide and plan through one lens. */
export type LensGroup = { lens: Lens; departments: Department[] };

/** Who decides and plans through which lens today; lenses that nobody named are left out. */
export function groupByLens(workspace: Pick<Workspace, 'departments' | 'ownLenses'>) {
  const groups = allLenses(workspace).flatMap((lens): LensGroup[] => {
    const departments = workspace.departments.filter((department) => department.lens === lens.id);
    return departments.length > 0 ? [{ lens, departments }] : [];
  });
  return {
    groups,
    /** Departments that have named no lens. */
    silent: workspace.departments.filter(({ lens }) => lens === undefined),
  };
}
