import { ROLE_LEVELS, type RoleLevel } from '../model/role';
import type { Letter } from './read-letters';

/**
 * The level of a role that letters amount to, the strongest of them: A leads, R and S support, C is consulted, I is
 * informed. Where nobody in the activity is A, who does the work (R) answers for it and leads. Without letters it is
 * undefined: unanswered, which is not "no role".
 */
export function levelOfLetters(letters: readonly Letter[], somebodyIsA: boolean): RoleLevel | undefined {
  const levels: Record<Letter, RoleLevel> = {
    A: 'leads',
    R: somebodyIsA ? 'supports' : 'leads',
    S: 'supports',
    C: 'consulted',
    I: 'informed',
  };
  return strongestLevel(letters.map((letter) => levels[letter]));
}

/** The strongest of some levels; undefined of none. */
export const strongestLevel = (levels: readonly RoleLevel[]): RoleLevel | undefined =>
  ROLE_LEVELS.find((level) => levels.includes(level));
