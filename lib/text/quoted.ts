const LONGEST = 100;

/** Somebody's own words inside a sentence: `“Is there an iron?”`, on one line and cut where they go on and on. */
export function quoted(words: string): string {
  const characters = [...words.replace(/\s+/gu, ' ').trim()];
  return characters.length > LONGEST
    ? `“${characters.slice(0, LONGEST).join('').trimEnd()}…”`
    : `“${characters.join('')}”`;
}
