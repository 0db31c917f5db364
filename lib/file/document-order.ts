import type { Found } from './problem';

/**
 * Puts what was found wrong with `value` in the order in which a person reads it: the whole before its parts, and
 * what is missing before what stands there.
 */
export function inDocumentOrder(found: readonly Found[], value: unknown): Found[] {
  const places = new Map<object, Map<string, number>>();
  const placeOf = (within: unknown, key: PropertyKey): number => {
    if (typeof within !== 'object' || within === null) return -1;
    if (Array.isArray(within)) return Number(key);
    const known = places.get(within) ?? new Map(Object.keys(within).map((name, index) => [name, index]));
    places.set(within, known);
    return known.get(String(key)) ?? -1;
  };
  const placed = found.map((one) => {
    let within = value;
    const at = one.keys.map((key) => {
      const place = placeOf(within, key);
      within = place === -1 ? undefined : (within as Record<PropertyKey, unknown>)[key];
      return place;
    });
    return { one, at };
  });
  return placed.sort((a, b) => compare(a.at, b.at)).map(({ one }) => one);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, index) => place !== b[index]);
  if (at === -1) return a.length - b.length;
  return (a[at] ?? 0) - (b[at] ?? Number.NEGATIVE_INFINITY);
}
