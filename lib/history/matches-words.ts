import type { DocumentChanges } from '../changes/change';
import type { Told } from './tell-changes';

/**
 * Whether what was told of a command holds the words that somebody looks for, or else the texts that it put or took
 * away: also those that only came along.
 */
export function matchesWords(search: string, by: string, told: Told, documents: readonly DocumentChanges[]) {
  const wanted = plain(search);
  const has = (words: string | undefined) => words !== undefined && plain(words).includes(wanted);
  return (
    has(by) ||
    has(told.headline) ||
    told.lines.some(({ sentence, before, after }) => has(sentence) || has(before) || has(after)) ||
    documents.some(({ changes }) =>
      changes.some(({ before, after }) => [before, after].some((row) => wordsIn(row).some(has))),
    )
  );
}

const plain = (words: string) => words.trim().toLowerCase();

// Ids and codes are one word without a break; what somebody wrote mostly is not.
const wordsIn = (row: object | null): string[] =>
  Object.entries(row ?? {}).flatMap(([field, value]) =>
    typeof value === 'string' && (field === 'name' || field === 'text' || /\s/.test(value)) ? [value] : [],
  );
