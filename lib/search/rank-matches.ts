/** Something that can be looked for by its label, or by other words that people may call it. */
export type Findable = { label: string; also?: readonly string[] };

/**
 * The items that a query finds, best first: the label itself, then what begins with it, words that begin with it in
 * their order, words in any order, a part of a word. Items that are equally good keep their order; a blank query
 * finds all. Case and accents don't count.
 */
export function rankMatches<Item extends Findable>(query: string, items: readonly Item[]): Item[] {
  const wanted = fold(query);
  if (wanted === '') return [...items];
  const ranked = items.flatMap((item, index) => {
    const own = rankOf(wanted, fold(item.label));
    const others = (item.also ?? []).map((words) => rankOf(wanted, fold(words)) + BEHIND_LABEL);
    const rank = Math.min(own, ...others);
    return rank < NO_MATCH ? [{ item, rank, index }] : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.index - b.index).map(({ item }) => item);
}

const NO_MATCH = 100;
// Other words find an item too, but behind those that are called so.
const BEHIND_LABEL = 0.5;

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function rankOf(wanted: string, label: string): number {
  if (label === wanted) return 0;
  if (label.startsWith(wanted)) return 1;
  const words = wanted.split(' ');
  const inLabel = label.split(' ');
  if (` ${label}`.includes(` ${wanted}`)) return 2;
  if (startInOrder(words, inLabel)) return 3;
  if (words.every((word) => inLabel.some((other) => other.startsWith(word)))) return 4;
  return words.every((word) => label.includes(word)) ? 5 : NO_MATCH;
}

function startInOrder(words: readonly string[], inLabel: readonly string[]): boolean {
  let from = 0;
  return words.every((word) => {
    const at = inLabel.findIndex((other, index) => index >= from && other.startsWith(word));
    from = at + 1;
    return at >= 0;
  });
}
