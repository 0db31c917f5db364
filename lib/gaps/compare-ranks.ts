/** Compares two lists of numbers of one length, for `sort`: by the first number, then the second, and so on. */
export function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [at, rank] of a.entries()) {
    const other = b[at] ?? 0;
    if (rank !== other) return rank < other ? -1 : 1;
  }
  return 0;
}
