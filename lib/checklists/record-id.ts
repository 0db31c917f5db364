/**
 * The id of what is said about one thing under a campaign (an item, a gap, a department): always the same for the
 * same thing, so that two people who say it at once make one record.
 */
export const recordIdOf = (kind: string, ...about: string[]) =>
  `${kind}-${hashOf(about.join(' ')).toString(36)}${hashOf(about.toReversed().join('\n')).toString(36)}`;

// FNV-1a over the characters, as a whole number of 32 bits.
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
