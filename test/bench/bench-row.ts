/** One line of the table: what was measured, what came out, and what is aimed at. */
export type BenchRow = { what: string; median: string; range: string; aim: string };

const sorted = (figures: readonly number[]) => figures.toSorted((a, b) => a - b);

/** The middle of some figures, and the least and most of them. */
export function spread(figures: readonly number[], unit: string, digits = 1) {
  const inOrder = sorted(figures);
  const said = (at: number) => `${(inOrder[at] ?? Number.NaN).toFixed(digits)} ${unit}`;
  return {
    median: said(Math.floor(inOrder.length / 2)),
    range: `${said(0)} – ${said(inOrder.length - 1)}`,
  };
}

/** The figure that `share` of all figures (0 to 1) do not exceed. */
export const percentile = (figures: readonly number[], share: number) =>
  sorted(figures)[Math.min(figures.length - 1, Math.ceil(figures.length * share) - 1)] ?? Number.NaN;
