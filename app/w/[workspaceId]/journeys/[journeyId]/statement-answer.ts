import type { Role } from '@/lib/model/facts';

/**
 * What typing in the statement of a cell answers.
 * @param role the answer of the cell as it is shown
 * @param seen the statement as it was when typing began
 */
export const statementAnswer = (role: Role | undefined, typed: string, seen: string) => ({
  statement: typed.trim() === '' ? null : typed,
  // Where there is no answer, an emptied text does not become one that says nothing.
  ...(typed.trim() === '' && role === undefined && { level: null }),
  // A text that was never written and one that is empty look the same to who types.
  expected: { statement: seen === '' && role?.statement !== '' ? null : seen },
});
