/** Things in groups of as many as each other, none of more than `most`: from the first of each to before its last. */
export function evenGroups(count: number, most: number): { from: number; to: number }[] {
  const groups = Math.max(1, Math.ceil(count / Math.max(1, most)));
  return Array.from({ length: groups }, (_, at) => ({
    from: Math.floor((at * count) / groups),
    to: Math.floor(((at + 1) * count) / groups),
  }));
}
