import type { Lens } from '@/lib/lenses/lens';

/** Two lenses to compare, and whether the address asked for one that is not there. */
export type ChosenPair = { a: Lens; b: Lens; isUnknown: boolean };

/**
 * The two lenses that `functional,goal-oriented` in the address names, of all that there are. What it leaves open is
 * filled in by the first lens that looks from inside and the last that looks from the customer, as these differ most.
 */
export function chosenPair(address: string, lenses: readonly Lens[], on: readonly Lens[]): ChosenPair | null {
  const ids = address.split(',').filter((id) => id !== '');
  const named = ids.flatMap((id) => lenses.find((lens) => lens.id === id) ?? []).slice(0, 2);
  const inside = on.find(({ looksFrom }) => looksFrom === 'inside');
  const customer = on.findLast(({ looksFrom }) => looksFrom === 'customer');
  const usual = [inside, customer, ...on, ...lenses].flatMap((lens) => lens ?? []);
  const a = named[0] ?? usual[0];
  const b = [...named, ...usual].find((lens) => lens !== a);
  return a && b ? { a, b, isUnknown: named.length < ids.length } : null;
}
