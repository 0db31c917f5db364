import type { Role } from '../model/facts';
import { TEXT_LENGTH } from '../model/fields';
import { ROLE_LEVELS, type RoleLevel } from '../model/role';
import { freeSlug, slugOf } from '../model/slug';
import { levelOfLetters, strongestLevel } from './level-of-letters';
import type { Mapping } from './mapping';
import { nameKey } from './match-department';
import type { Activity, Responsibilities } from './read-responsibilities';

/** One cell of the matrix as the table would have it. */
export type PlannedRole = {
  department: string;
  step: string;
  level: RoleLevel;
  /** All its activities, one a line, those first in which it does most. */
  statement: string;
  /** What the cell says today; left out where it is unanswered. */
  before?: { level: RoleLevel; statement?: string };
  /** The activities that the statement is made from, by id. */
  from: string[];
  /** Those of them whose names the statement has no room for. */
  cut: string[];
};

export type RolePlan = {
  roles: PlannedRole[];
  /** Departments to make first; the ids are those that `roles` names them by. */
  newDepartments: { id: string; name: string }[];
  /** What the mapping gives no place, by id: never silently. */
  leftOut: { activities: string[]; parties: string[] };
};

/** How a statement names an activity in which the department does less than the level of the cell says. */
export type SayPart = (part: { name: string; level: RoleLevel }) => string;

/**
 * The roles that a table comes to under a mapping. A cell takes the strongest level over its activities, and names
 * them all: where a department does less in one of them, `sayPart` says so behind its name, so that no letter of the
 * table is lost. `existing` are the roles of the journey; `departmentIds` those of the workspace, which new ones keep
 * clear of.
 */
export function planRoles(
  responsibilities: Responsibilities,
  mapping: Mapping,
  existing: readonly Pick<Role, 'department' | 'step' | 'level' | 'statement'>[],
  departmentIds: readonly string[],
  sayPart: SayPart,
): RolePlan {
  const { activities, parties, letters } = responsibilities;
  const { departmentOf, newDepartments } = placeParties(responsibilities, mapping, departmentIds);
  const withA = new Set(letters.filter((cell) => cell.letters.includes('A')).map((cell) => cell.activity));
  const activityById = new Map(activities.map((activity) => [activity.id, activity]));

  const cells = new Map<string, { department: string; step: string; parts: Part[] }>();
  for (const cell of letters) {
    const department = departmentOf.get(cell.party);
    const step = mapping.activities[cell.activity];
    const activity = activityById.get(cell.activity);
    const level = levelOfLetters(cell.letters, withA.has(cell.activity));
    if (!department || !step || !activity || !level) continue;
    const key = `${department} ${step}`;
    const planned = cells.get(key) ?? { department, step, parts: [] };
    planned.parts.push({ activity, level });
    cells.set(key, planned);
  }

  const roles = [...cells.values()].flatMap(({ department, step, parts }): PlannedRole[] => {
    const level = strongestLevel(parts.map((part) => part.level));
    if (!level) return [];
    const told = strongestFirst(parts);
    const role = existing.find((r) => r.department === department && r.step === step);
    return [
      {
        department,
        step,
        level,
        ...statementOf(told, level, sayPart),
        ...(role && { before: { level: role.level, ...(role.statement && { statement: role.statement }) } }),
        from: told.map(({ activity }) => activity.id),
      },
    ];
  });
  return {
    roles,
    newDepartments,
    leftOut: {
      activities: activities.filter(({ id }) => !mapping.activities[id]).map(({ id }) => id),
      parties: parties.filter(({ id }) => !mapping.parties[id]).map(({ id }) => id),
    },
  };
}

type Part = { activity: Activity; level: RoleLevel };

/** The department of each party that has one; new ones of the same name are one. */
function placeParties({ parties }: Responsibilities, mapping: Mapping, departmentIds: readonly string[]) {
  const departmentOf = new Map<string, string>();
  const newDepartments: { id: string; name: string }[] = [];
  const idByName = new Map<string, string>();
  const taken = new Set(departmentIds);
  for (const party of parties) {
    const target = mapping.parties[party.id];
    if (!target) continue;
    if ('department' in target) {
      departmentOf.set(party.id, target.department);
      continue;
    }
    const name = target.create.trim();
    const id =
      idByName.get(nameKey(name)) ??
      freeSlug(slugOf(name, 'department'), (candidate) => taken.has(candidate));
    if (!taken.has(id)) newDepartments.push({ id, name });
    taken.add(id);
    idByName.set(nameKey(name), id);
    departmentOf.set(party.id, id);
  }
  return { departmentOf, newDepartments };
}

/** Each activity once, by its strongest level where several parties are one department. */
function strongestFirst(parts: readonly Part[]): Part[] {
  const seen = new Set<Activity>();
  return ROLE_LEVELS.flatMap((level) => parts.filter((part) => part.level === level)).filter(
    ({ activity }) => !seen.has(activity) && seen.add(activity),
  );
}

/** Activities one a line, as many as a text can hold. */
function statementOf(parts: readonly Part[], level: RoleLevel, sayPart: SayPart) {
  const lines = new Map<string, string>();
  const cut: string[] = [];
  let left = TEXT_LENGTH;
  for (const { activity, level: own } of parts) {
    if (lines.has(activity.name)) continue;
    const line = own === level ? activity.name : sayPart({ name: activity.name, level: own });
    const length = [...line].length + (lines.size > 0 ? 1 : 0);
    if (length > left) cut.push(activity.id);
    else {
      lines.set(activity.name, line);
      left -= length;
    }
  }
  return { statement: [...lines.values()].join('\n'), cut };
}
