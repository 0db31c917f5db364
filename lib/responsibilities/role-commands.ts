import type { RoleLevel } from '../model/role';
import type { ComparedRole } from './compare-roles';
import type { RolePlan } from './plan-roles';

/** An edit of the workspace or of the journey, without the document, which the caller knows. */
export type RoleCommand =
  | { type: 'add'; kind: 'department'; id: string; fields: { name: string } }
  | {
      type: 'answer';
      department: string;
      step: string;
      level: RoleLevel;
      statement: string;
      expected: { level: RoleLevel | null; statement: string | null };
    };

/**
 * The edits that bring planned roles in, departments first, to be carried out as one batch. A cell that somebody has
 * changed since it was compared refuses the whole.
 */
export function roleCommands(
  newDepartments: RolePlan['newDepartments'],
  roles: readonly ComparedRole[],
): RoleCommand[] {
  return [
    ...newDepartments.map(({ id, name }) => ({
      type: 'add' as const,
      kind: 'department' as const,
      id,
      fields: { name },
    })),
    ...roles
      .filter(({ change }) => change === 'new' || change === 'changes')
      .map(({ department, step, level, statement, before }) => ({
        type: 'answer' as const,
        department,
        step,
        level,
        statement,
        expected: { level: before?.level ?? null, statement: before?.statement ?? null },
      })),
  ];
}
