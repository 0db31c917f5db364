/**
 * Before which of `all` an id comes to stand when it moves one place among its `peers`: null for the end, undefined
 * when it stands there already. Both lists are in order.
 */
export function movedBefore(
  all: readonly string[],
  id: string,
  by: -1 | 1,
  peers: readonly string[] = all,
): string | null | undefined {
  const neighbour = peers[peers.indexOf(id) + by];
  if (neighbour === undefined) return undefined;
  return by === -1 ? neighbour : (all[all.indexOf(neighbour) + 1] ?? null);
}
