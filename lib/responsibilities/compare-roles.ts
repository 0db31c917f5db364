import type { Role } from '../model/facts';
import { isFilled } from '../model/fields';
import type { PlannedRole } from './plan-roles';

/** What a planned role does to its cell: fills it, changes it, says what it says already, or leaves it alone. */
export type CellChange = 'new' | 'changes' | 'same' | 'kept';

export type ComparedRole = PlannedRole & {
  change: CellChange;
  /** Departments that would lead the step as well, by id: one of them should. */
  rivals: string[];
};

/**
 * Holds planned roles against the matrix as it is. With `keepsAnswers`, cells that are answered already stay as they
 * are, and only the others are filled.
 */
export function compareRoles(
  roles: readonly PlannedRole[],
  existing: readonly Pick<Role, 'department' | 'step' | 'level'>[],
  keepsAnswers = false,
): ComparedRole[] {
  const changed = roles.map((role) => ({ ...role, change: changeOf(role, keepsAnswers) }));
  const after = new Map(existing.map((role) => [keyOf(role), role]));
  for (const role of changed) if (role.change !== 'kept') after.set(keyOf(role), role);
  const leaders = [...after.values()].filter(({ level }) => level === 'leads');
  return changed.map((role) => ({
    ...role,
    rivals:
      after.get(keyOf(role))?.level === 'leads'
        ? leaders.flatMap(({ step, department }) =>
            step === role.step && department !== role.department ? [department] : [],
          )
        : [],
  }));
}

const keyOf = ({ department, step }: { department: string; step: string }) => `${department} ${step}`;

function changeOf({ level, statement, before }: PlannedRole, keepsAnswers: boolean): CellChange {
  if (!before) return 'new';
  const said = isFilled(before.statement) ? before.statement : '';
  if (before.level === level && said === statement) return 'same';
  return keepsAnswers ? 'kept' : 'changes';
}
