import type { Department, Stage } from '../model/facts';
import { NAME_LENGTH } from '../model/fields';
import type { Mapping, PartyTarget } from './mapping';
import { matchDepartments, nameKey } from './match-department';
import type { Responsibilities } from './read-responsibilities';
import { suggestStep } from './suggest-step';

/**
 * A first proposal of what the parties and activities of a table are in the workspace. A party without a department
 * that fits becomes a new one; an activity goes by its own words, else by its section's. An activity that says
 * nothing gets no step (null): the person has to see it, for leaving it out is a decision.
 */
export function suggestMapping(
  responsibilities: Responsibilities,
  departments: readonly Pick<Department, 'id' | 'name'>[],
  stages: readonly Stage[],
): Mapping {
  const { parties, activities } = responsibilities;
  const matches = matchDepartments(
    parties.map(({ name }) => name),
    departments,
  );
  const newByKey = new Map<string, PartyTarget>();
  const mapping: Mapping = { parties: {}, activities: {} };
  for (const { id, name } of parties) {
    const department = matches.get(name);
    const key = nameKey(name);
    const made = newByKey.get(key) ?? { create: [...name].slice(0, NAME_LENGTH).join('').trim() };
    if (department === undefined) newByKey.set(key, made);
    mapping.parties[id] = department === undefined ? made : { department };
  }
  for (const { id, name, section } of activities) {
    mapping.activities[id] =
      suggestStep(name, stages) ?? (section ? suggestStep(section, stages) : undefined) ?? null;
  }
  return mapping;
}
