import type { Language } from '../model/workspace';
import { matrix as english } from '../text/en/matrix';
import { model as englishModel } from '../text/en/model';
import { matrix as dutch } from '../text/nl/matrix';
import { model as dutchModel } from '../text/nl/model';

// Only these few of each language: a browser that pastes needs the level words of all of them, and nothing else.
const WORDS: Record<Language, { keys: typeof english.levelKeys; levels: typeof englishModel.levels }> = {
  en: { keys: english.levelKeys, levels: englishModel.levels },
  nl: { keys: dutch.levelKeys, levels: dutchModel.levels },
};

const fold = (word: string) =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ');

const meanings = new Map(
  Object.values(WORDS).flatMap(({ keys, levels }) => [
    ...Object.entries(levels).map(([level, word]) => [fold(word), level] as const),
    ...keys.map(({ key, level }) => [key, level] as const),
  ]),
);

/**
 * The level that a word or letter says in any language of the product, `unanswered` among them: `Leads`, `l`,
 * `Denkt mee`, `D`. Undefined for every other word.
 */
export const levelOfWord = (word: string) =>
  meanings.get(fold(word)) as keyof typeof englishModel.levels | undefined;
