/** At most two initials: `Noor, consultant` gives N, `Anna de Boer` gives AB. */
export function initialsOf(name: string): string {
  const [before = ''] = name.split(',');
  const words = before.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const [first, ...others] = capitals.length > 0 ? capitals : words;
  const initials = [first, others.at(-1)].flatMap((word) => [...(word ?? '')][0] ?? []);
  return initials.join('').toUpperCase() || '?';
}
