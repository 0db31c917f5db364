import { stepsOf } from '../framework/twelve-steps';
import type { Journey, Workspace } from '../model/facts';

/** What ids are called in one journey; an id that nobody knows any more stands for itself. */
export function namesIn(workspace: Workspace, journey: Journey) {
  const steps = new Map(stepsOf(workspace).map(({ id, name }) => [id, name]));
  const departments = new Map(workspace.departments.map(({ id, name }) => [id, name]));
  const moments = new Map(journey.moments.map(({ id, name }) => [id, name]));
  return {
    step: (id: string) => steps.get(id) ?? id,
    department: (id: string) => departments.get(id) ?? id,
    departments: (ids: readonly string[]) => ids.map((id) => departments.get(id) ?? id).join(', '),
    moment: (id: string) => moments.get(id) ?? id,
  };
}

export type Names = ReturnType<typeof namesIn>;
