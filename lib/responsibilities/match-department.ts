import type { Department } from '../model/facts';

const SAYS_NOTHING = new Set(
  'the team teams department departments dept unit group de het een afdeling afdelingen afd team groep'.split(
    ' ',
  ),
);

/** The words of a name without case, accents and punctuation. */
export const wordsOf = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Words that tell departments apart: "team" and "afdeling" don't, unless there is nothing else. */
function tellingWords(name: string): string[] {
  const words = wordsOf(name);
  const telling = words.filter((word) => !SAYS_NOTHING.has(word));
  return telling.length > 0 ? telling : words;
}

/** The same for names that mean one department: `Sales`, `the Sales team`, `Afdeling Sales`. */
export const nameKey = (name: string) => tellingWords(name).join(' ') || name.trim().toLowerCase();

/** How many words two names share, from 0 to 1: twice the shared words over all words. */
function likeness(a: string, b: string): number {
  const [inA, inB] = [new Set(tellingWords(a)), new Set(tellingWords(b))];
  const shared = [...inA].filter((word) => inB.has(word)).length;
  return (2 * shared) / Math.max(1, inA.size + inB.size);
}

/** Names have to share this much to be taken for one: `Product` and `AI/Product`, but not `Customer Success` and `Customer Service`. */
const ALIKE = 0.6;

/**
 * The existing department of each name that has one. A name that is the same wins. A name that is only alike needs one
 * department that is the most alike, which no other name claims as well: a wrong guess mixes up two departments.
 */
export function matchDepartments(
  names: readonly string[],
  departments: readonly Pick<Department, 'id' | 'name'>[],
): Map<string, string> {
  const idByKey = new Map(departments.map(({ id, name }) => [nameKey(name), id]));
  const matches = new Map<string, string>();
  for (const name of names) {
    const same = idByKey.get(nameKey(name));
    if (same !== undefined) matches.set(name, same);
  }
  const free = departments.filter(({ id }) => ![...matches.values()].includes(id));
  const claims = names.flatMap((name) => {
    if (matches.has(name)) return [];
    const scored = free.map(({ id, name: other }) => ({ id, score: likeness(name, other) }));
    const best = Math.max(0, ...scored.map(({ score }) => score));
    const [winner, second] = scored.filter(({ score }) => score === best);
    return winner && !second && best >= ALIKE ? [{ name, id: winner.id }] : [];
  });
  for (const { name, id } of claims) {
    if (claims.filter((claim) => claim.id === id).length === 1) matches.set(name, id);
  }
  return matches;
}
