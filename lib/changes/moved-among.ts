import type { Row } from '../model/document';

/**
 * Ids of the rows that have been put elsewhere among their siblings: the fewest that explain the new order. Who comes
 * or goes beside a row has not moved it.
 * @param before the rows of a kind as they were, in any order
 * @param after the same kind as it is
 */
export function movedAmong(before: readonly Row[], after: readonly Row[]): Set<string> {
  const now = new Map(after.map((row) => [row.id, row]));
  const siblings = new Map<string, { was: string; is: string; id: string }[]>();
  for (const { id, parent = '', order: was } of before) {
    const row = now.get(id);
    if (was === undefined || row?.order === undefined || (row.parent ?? '') !== parent) continue;
    siblings.set(parent, [...(siblings.get(parent) ?? []), { was, is: row.order, id }]);
  }
  const moved = new Set<string>();
  for (const rows of siblings.values()) {
    rows.sort((a, b) => (a.was < b.was ? -1 : 1));
    const kept = longestRising(rows.map(({ is }) => is));
    rows.forEach(({ id }, at) => {
      if (!kept.has(at)) moved.add(id);
    });
  }
  return moved;
}

/** Places of a longest rising subsequence, by patience sorting (Fredman 1975). */
function longestRising(values: readonly string[]): Set<number> {
  const tops: number[] = [];
  const previous: (number | undefined)[] = [];
  values.forEach((value, at) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tops[middle] ?? 0] ?? '') < value) low = middle + 1;
      else high = middle;
    }
    previous[at] = tops[low - 1];
    tops[low] = at;
  });
  const kept = new Set<number>();
  for (let at = tops.at(-1); at !== undefined; at = previous[at]) kept.add(at);
  return kept;
}
