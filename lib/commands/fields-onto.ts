import { isSame } from '../changes/draft';
import { type ItemConflict, mergeLists } from '../changes/merge-lists';
import type { Row } from '../model/document';
import type { Kind } from '../model/kinds';
import { type Conflict, refuse } from './refusal';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields that an edit sets on a row as it stands now. Where somebody else has changed one of them since the editor
 * last saw it, a list holds what both have done to it.
 * @throws Refused with both texts where two have written the same one, each in its own way
 */
export function fieldsOnto(kind: Kind, row: Row, fields: Fields, expected: Fields = {}) {
  const onto: Record<string, unknown> = { ...fields };
  const conflicts = Object.entries(expected).flatMap(([field, was]): Conflict[] => {
    const merged = mergeField(was, row[field], fields[field]);
    if (Object.hasOwn(fields, field)) onto[field] = merged.value;
    return merged.conflicts.map(({ seen, theirs, mine }) => ({
      kind,
      id: row.id,
      field,
      expected: seen,
      current: theirs,
      wanted: mine,
    }));
  });
  if (conflicts.length > 0) refuse('conflict', { kind }, { conflicts });
  return onto;
}

/**
 * A row with what a step does to it, as it stands by now: what the step leaves alone stays as others have made it.
 * @param before the row as the step found it
 * @param after the row as the step leaves it
 * @returns undefined where somebody else has changed the same thing since, and where nothing is left to do
 */
export function rowOnto(row: Row | null, before: Row | null, after: Row | null): Row | null | undefined {
  if (isSame(row, before)) return after;
  if (!row || !before || !after) return undefined;
  const fields = [...new Set([row, before, after].flatMap(Object.keys))].map((field) => {
    const isTouched = !isSame(before[field] ?? null, after[field] ?? null);
    const onto = isTouched ? mergeField(before[field], row[field], after[field]) : undefined;
    return { field, value: onto ? onto.value : row[field], isInTheWay: (onto?.conflicts.length ?? 0) > 0 };
  });
  const kept = fields.filter(({ value }) => value !== null && value !== undefined);
  const onto = { ...Object.fromEntries(kept.map(({ field, value }) => [field, value])), id: row.id };
  return fields.some(({ isInTheWay }) => isInTheWay) || isSame(onto, row) ? undefined : onto;
}

/** A field that two have changed, null or undefined where it is missing: a list holds what both have done to it. */
export function mergeField(
  seen: unknown,
  theirs: unknown,
  mine: unknown,
): { value: unknown; conflicts: ItemConflict[] } {
  const states = [seen ?? null, theirs ?? null, mine ?? null] as const;
  const [was, is, wanted] = states;
  if (isSame(is, was) || isSame(is, wanted)) return { value: wanted, conflicts: [] };
  const isList = states.every((state) => state === null || Array.isArray(state));
  if (!isList) return { value: wanted, conflicts: [{ seen: was, theirs: is, mine: wanted }] };
  const { merged, conflicts } = mergeLists(listOf(was), listOf(is), listOf(wanted));
  // A list that holds nothing is missing, where it was.
  return { value: merged.length === 0 && states.includes(null) ? null : merged, conflicts };
}

const listOf = (state: unknown): readonly unknown[] => (Array.isArray(state) ? state : []);
