import { isSame } from './draft';

/** An item that both have changed since it was seen so, each in its own way; null where they have taken it out. */
export type ItemConflict = { seen: unknown; theirs: unknown; mine: unknown };

type List = readonly unknown[];

/** An item that is in the merged list, and the place at which it was seen; what is new was at none. */
type Entry = { item: unknown; seenAt: number | undefined; isTheirs: boolean };

/**
 * Brings two edits of one list together: what each has added, changed, moved or taken out holds. Lists hold texts, ids,
 * or objects with an `id`. What one has taken out and the other has written anew stays; what both have added is there
 * once.
 * @returns `merged`, and `conflicts`: items that both have written anew; in `merged` they are as mine
 */
export function mergeLists(seen: List, theirs: List, mine: List) {
  const conflicts: ItemConflict[] = [];
  const origins = originsOf(seen, theirs);
  const entries = theirs.map((item, at): Entry => ({ item, seenAt: origins[at]?.at, isTheirs: true }));
  const seenAt = (place: number) => entries.find((entry) => entry.seenAt === place);
  const behind = (before: Entry | undefined) => (before ? entries.indexOf(before) + 1 : 0);
  /** Behind an entry of mine, and behind what they have put there. */
  const putBehind = (before: Entry | undefined, entry: Entry) => {
    let at = behind(before);
    while (entries[at]?.isTheirs && entries[at]?.seenAt === undefined) at += 1;
    entries.splice(at, 0, entry);
  };
  const takeOut = (entry: Entry) => entries.splice(entries.indexOf(entry), 1);

  const mineFrom = originsOf(seen, mine);
  const kept = new Set(mineFrom.map((origin) => origin?.at));
  for (const [place, was] of seen.entries()) {
    const entry = seenAt(place);
    if (entry && !kept.has(place) && isSame(entry.item, was)) takeOut(entry);
  }

  let before: Entry | undefined;
  for (const [index, item] of mine.entries()) {
    const origin = mineFrom[index];
    const was = origin && seen[origin.at];
    const there = origin
      ? seenAt(origin.at)
      : entries.find((entry) => entry.seenAt === undefined && isSame(entry.item, item));
    if (origin && there) {
      const both = mergeValues(was, there.item, item);
      if (both === CONFLICT) conflicts.push({ seen: was, theirs: there.item, mine: item });
      there.item = both === CONFLICT ? item : both;
      if (origin.isMoved && entries.indexOf(there) !== behind(before))
        putBehind(before, ...(takeOut(there) as [Entry]));
    }
    if (!there) {
      // Taken out by them, and no reason to bring it back.
      if (origin && isSame(was, item)) continue;
      if (origin) conflicts.push({ seen: was, theirs: null, mine: item });
    }
    const entry = there ?? { item, seenAt: origin?.at, isTheirs: false };
    if (!there) putBehind(before, entry);
    before = entry;
  }
  return { merged: withoutDoubles(entries, theirs, mine), conflicts };
}

/** What both have come to in different ways is there no more often than one of them has it. */
function withoutDoubles(entries: readonly Entry[], theirs: List, mine: List): unknown[] {
  const left = new Map<string, number>();
  const timesIn = (list: List, key: string) => list.filter((item) => keyOf(item) === key).length;
  return entries.flatMap(({ item }) => {
    const key = keyOf(item);
    const more = left.get(key) ?? Math.max(1, timesIn(theirs, key), timesIn(mine, key));
    left.set(key, more - 1);
    return more > 0 ? [item] : [];
  });
}

/** Where an item of a list stood before; `isMoved` where others have kept their order and this one has not. */
export type Origin = { at: number; isMoved: boolean };

/**
 * Which item of `before` each item of `after` goes on from; undefined for what is new. The same item is one, wherever
 * it stands by now; another text between the same neighbours is the text that stood there, written anew.
 */
export function originsOf(before: List, after: List): (Origin | undefined)[] {
  const old = before.map(keyOf);
  const now = after.map(keyOf);
  const origins: (Origin | undefined)[] = commonInOrder(old, now).map((at) =>
    at === undefined ? undefined : { at, isMoved: false },
  );
  const taken = new Set(origins.map((origin) => origin?.at));
  const from = (at: number, isMoved: boolean): Origin => {
    taken.add(at);
    return { at, isMoved };
  };
  for (const [index, key] of now.entries()) {
    if (origins[index]) continue;
    const moved = old.findIndex((one, at) => one === key && !taken.has(at));
    if (moved !== -1) origins[index] = from(moved, true);
  }
  let last = -1;
  for (const [index, item] of after.entries()) {
    const origin = origins[index];
    if (!origin) {
      const until = origins.slice(index).find((one) => one && !one.isMoved)?.at ?? before.length;
      const at = before.findIndex((_, place) => place > last && !taken.has(place));
      const isText = typeof item === 'string' && typeof before[at] === 'string';
      if (isText && at < until) origins[index] = from(at, false);
    }
    if (origins[index]?.isMoved === false) last = origins[index].at;
  }
  return origins;
}

/** What makes an item the same one: its id, or its words. */
const keyOf = (item: unknown): string =>
  typeof item === 'object' && item !== null && 'id' in item ? `id ${item.id}` : JSON.stringify(item);

const CONFLICT = Symbol('conflict');

function mergeValues(seen: unknown, theirs: unknown, mine: unknown): unknown {
  if (isSame(seen, theirs)) return mine;
  if (isSame(seen, mine) || isSame(theirs, mine)) return theirs;
  // A list that was missing held nothing.
  const [was, is, wanted] = [seen ?? [], theirs ?? [], mine ?? []];
  if (Array.isArray(was) && Array.isArray(is) && Array.isArray(wanted)) {
    const { merged, conflicts } = mergeLists(was, is, wanted);
    return conflicts.length > 0 ? CONFLICT : merged;
  }
  if (!isObject(seen) || !isObject(theirs) || !isObject(mine)) return CONFLICT;
  const names = [...new Set([seen, theirs, mine].flatMap(Object.keys))];
  const fields = names.map((name) => [name, mergeValues(seen[name], theirs[name], mine[name])] as const);
  if (fields.some(([, value]) => value === CONFLICT)) return CONFLICT;
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The longest common subsequence of two lists: for each item of the second its place in the first. */
function commonInOrder(old: readonly string[], now: readonly string[]): (number | undefined)[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
  const from = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1)
      (lengths[i] as Uint32Array)[j] =
        old[i] === now[j] ? from(i + 1, j + 1) + 1 : Math.max(from(i + 1, j), from(i, j + 1));
  const places: (number | undefined)[] = now.map(() => undefined);
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    if (old[i] === now[j]) {
      places[j] = i;
      i += 1;
      j += 1;
    } else if (from(i + 1, j) >= from(i, j + 1)) i += 1;
    else j += 1;
  }
  return places;
}
