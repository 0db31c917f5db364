import type { Role } from '../model/facts';
import { isFilled } from '../model/fields';
import type { RoleLevel } from '../model/role';
import type { Answered } from './cell-text';

/** A cell of the matrix, by the ids of its department and step. */
export type CellPlace = { department: string; step: string };

/** One cell before and after an edit of a block; left out is unanswered. */
export type CellChange = CellPlace & { before?: Answered; after?: Answered };

/** What stands in cells now, to be found by place. */
export function answersByPlace(roles: readonly Role[]) {
  const byPlace = new Map(roles.map((role) => [`${role.department} ${role.step}`, role]));
  return ({ department, step }: CellPlace): Answered | undefined => {
    const role = byPlace.get(`${department} ${step}`);
    return role && answered(role.level, role.statement);
  };
}

/** An answer without a statement that says nothing. */
export const answered = (level: RoleLevel, statement: string | undefined): Answered => ({
  level,
  ...(isFilled(statement) && { statement }),
});

/** A change of a place, with both sides left out where they are unanswered. */
export const changeOf = (
  { department, step }: CellPlace,
  before: Answered | undefined,
  after: Answered | undefined,
): CellChange => ({ department, step, ...(before && { before }), ...(after && { after }) });

/** Whether an edit of a cell does anything to it. */
export const isChange = ({ before, after }: CellChange) =>
  before?.level !== after?.level || before?.statement !== after?.statement;

/** How many statements an edit takes away or replaces. */
export const countLostStatements = (changes: readonly CellChange[]) =>
  changes.filter(({ before, after }) => isFilled(before?.statement) && before.statement !== after?.statement)
    .length;

/** Makes cells unanswered. */
export const clearing = (places: readonly CellPlace[], roles: readonly Role[]): CellChange[] => {
  const answerAt = answersByPlace(roles);
  return places.map((place) => changeOf(place, answerAt(place), undefined)).filter(isChange);
};

/** Gives cells a level (null: unanswered, where they say nothing in words); their statements stay. */
export function leveling(
  places: readonly (CellPlace & { level: RoleLevel | null })[],
  roles: readonly Role[],
): CellChange[] {
  const answerAt = answersByPlace(roles);
  return places
    .map((place) => {
      const before = answerAt(place);
      if (place.level === null) return changeOf(place, before, before?.statement ? before : undefined);
      return changeOf(place, before, answered(place.level, before?.statement));
    })
    .filter(isChange);
}

/**
 * Fills a block of cells, row by row: each cell takes the level of the top cell of its column, or, where there is only
 * one row, of the first cell. Statements stay: nobody says the same in two steps.
 */
export function filling(rows: readonly (readonly CellPlace[])[], roles: readonly Role[]): CellChange[] {
  const answerAt = answersByPlace(roles);
  const first = rows[0] ?? [];
  const isRow = rows.length === 1;
  return leveling(
    rows.flatMap((row) =>
      row.flatMap((place, column) => {
        const from = first[isRow ? 0 : column];
        return from ? [{ ...place, level: answerAt(from)?.level ?? null }] : [];
      }),
    ),
    roles,
  );
}

/** The edits that carry changes out, to be sent as one batch. A cell that has changed since refuses the whole. */
export const commandsOf = (changes: readonly CellChange[]) =>
  changes.map(({ department, step, before, after }) => ({
    type: 'answer' as const,
    department,
    step,
    level: after?.level ?? null,
    statement: after?.statement ?? null,
    expected: { level: before?.level ?? null, statement: before?.statement ?? null },
  }));
