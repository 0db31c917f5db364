import { isFilled } from '../model/fields';
import type { RoleLevel } from '../model/role';
import { isBlank, type Letter, readLetters } from '../responsibilities/read-letters';
import { levelOfWord } from './level-words';

/** What a cell of a pasted table was read as. */
export type CellReading =
  | { kind: 'empty' }
  /** `letters` are those of RACI, where the level follows from the whole column. */
  | { kind: 'answer'; level?: RoleLevel; letters?: Letter[]; statement?: string }
  | { kind: 'unreadable' };

/** Shorter than this, words without a level are taken for a letter that we do not know, or a tick. */
const SHORTEST_STATEMENT = 4;

/**
 * Reads one cell of a spreadsheet: a level as a word or a letter in any language of the product, or as letters of RACI,
 * with or without a statement behind a colon; else a statement alone. Nothing, or a dash, is empty.
 */
export function parseCellText(text: string): CellReading {
  const plain = withoutControls(text);
  if (isBlank(plain)) return { kind: 'empty' };
  const colon = plain.indexOf(':');
  const [word, behind] = colon > 0 ? [plain.slice(0, colon), plain.slice(colon + 1).replace(/^ /, '')] : [''];
  // Our own words first: what stands behind them may look like letters.
  for (const readLevel of [levelIn, lettersIn]) {
    const whole = readLevel(plain);
    if (whole) return whole;
    const before = readLevel(word);
    if (before?.kind === 'answer') return { ...before, ...(isFilled(behind) && { statement: behind }) };
  }
  const statement = plain.trim();
  const isUnknownLetter = colon >= 0 && colon < 2;
  if (isUnknownLetter || statement.length < SHORTEST_STATEMENT) return { kind: 'unreadable' };
  return { kind: 'answer', statement };
}

function levelIn(word: string): CellReading | undefined {
  const level = levelOfWord(word);
  if (level === undefined) return undefined;
  return level === 'unanswered' ? { kind: 'empty' } : { kind: 'answer', level };
}

function lettersIn(word: string): CellReading | undefined {
  const read = readLetters(word);
  if (!read || read.letters.length === 0) return undefined;
  return { kind: 'answer', letters: read.letters, ...(isFilled(read.remark) && { statement: read.remark }) };
}

// Spreadsheets let through what a text of ours may not hold.
const withoutControls = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .toWellFormed();
