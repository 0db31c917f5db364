import { isSame } from '../changes/draft';
import { type ItemConflict, mergeLists } from '../changes/merge-lists';
import type { Row } from '../model/document';
import { definitionOf, type Kind } from '../model/kinds';
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
    const merged = mergeField(was, row[field], fields[field], whenMissing(kind, field));
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
 * A row with what a step does to it, as it stands by now. Where the step and others since have changed lists (or
 * numbers by name) alone, it holds what all of them have done; otherwise a row is one thing, such as an answer with
 * its words.
 * @param before the row as the step found it
 * @param after the row as the step leaves it
 * @returns undefined where somebody else has changed the same thing since, and where nothing is left to do
 */
export function rowOnto(
  kind: Kind,
  row: Row | null,
  before: Row | null,
  after: Row | null,
): Row | null | undefined {
  if (isSame(row, before)) return after;
  if (!row || !before || !after) return undefined;
  const onto: Row = { ...row };
  for (const field of new Set([row, before, after].flatMap(Object.keys))) {
    const states = [before[field], row[field], after[field]] as const;
    if (states.every((state) => isSame(state, states[0]))) continue;
    const { value, conflicts } = mergeField(...states, whenMissing(kind, field));
    const isMerged = states.every(isListOrMissing) || states.every(isNumbersOrMissing);
    if (!isMerged || conflicts.length > 0) return undefined;
    if (value === null) delete onto[field];
    else onto[field] = value;
  }
  return isSame(onto, row) ? undefined : onto;
}

/**
 * A field that two have changed, null or undefined where it is missing: a list, and numbers by name, hold what both
 * have done to them.
 * @param missing what a list that is missing stands for
 */
export function mergeField(
  seen: unknown,
  theirs: unknown,
  mine: unknown,
  missing: readonly unknown[] = [],
): { value: unknown; conflicts: ItemConflict[] } {
  const states = [seen ?? null, theirs ?? null, mine ?? null] as const;
  const [was, is, wanted] = states;
  if (isSame(is, was) || isSame(is, wanted)) return { value: wanted, conflicts: [] };
  if (states.every(isNumbersOrMissing))
    return mergeNumbers(...(states.map(numbersOf) as [Numbers, Numbers, Numbers]));
  if (!states.every(isListOrMissing))
    return { value: wanted, conflicts: [{ seen: was, theirs: is, mine: wanted }] };
  const listOf = (state: unknown): readonly unknown[] => (Array.isArray(state) ? state : missing);
  const { merged, conflicts } = mergeLists(listOf(was), listOf(is), listOf(wanted));
  // A list that holds what a missing one stands for is missing, where it was.
  return { value: isSame(merged, missing) && states.includes(null) ? null : merged, conflicts };
}

type Numbers = Readonly<Record<string, number>>;

/** Numbers by name, such as days by kind: each is a thing of its own. */
function mergeNumbers(seen: Numbers, theirs: Numbers, mine: Numbers) {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const conflicts: ItemConflict[] = [];
  const merged = names.flatMap((name) => {
    const [was, is, wanted] = [seen[name], theirs[name], mine[name]];
    const isTheirs = was === wanted;
    if (!isTheirs && is !== was && is !== wanted)
      conflicts.push({ seen: was ?? null, theirs: is ?? null, mine: wanted ?? null });
    const value = isTheirs ? is : wanted;
    return value === undefined ? [] : [[name, value] as const];
  });
  return { value: merged.length === 0 ? null : Object.fromEntries(merged), conflicts };
}

const isNumbers = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((one) => typeof one === 'number');

const isNumbersOrMissing = (state: unknown) => isNumbers(state ?? {});

/** Whether a value of a field can hold what two have done to it: a list, or numbers by name. */
export const holdsBoth = (value: unknown) => Array.isArray(value) || isNumbers(value);

const numbersOf = (state: unknown) => (state ?? {}) as Numbers;

const isListOrMissing = (state: unknown) => state === null || state === undefined || Array.isArray(state);

const whenMissing = (kind: Kind, field: string) => definitionOf(kind).whenMissing?.[field];
