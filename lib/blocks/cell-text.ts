import type { Role } from '../model/facts';
import { isFilled } from '../model/fields';
import type { Text } from '../text/text';

/** What one cell says: a level and, maybe, a statement. */
export type Answered = Pick<Role, 'level' | 'statement'>;

/**
 * A cell of the matrix as one cell of a spreadsheet: `Leads: welcomes the guest`, `Leads` without a statement, nothing
 * where it is unanswered. The level is a word, so that a sheet explains itself; `parseCellText` reads it back.
 */
export function cellToText(levels: Text['model']['levels'], cell: Answered | undefined): string {
  if (!cell) return '';
  return isFilled(cell.statement) ? `${levels[cell.level]}: ${cell.statement}` : levels[cell.level];
}
