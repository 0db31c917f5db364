import { type ScaleBand, scaleBand } from 'd3-scale';

/** Widths of the board's first and last column, and the least that a moment takes, in pixels. */
export const NAMES_WIDTH = 220;
export const SUMS_WIDTH = 130;
const LEAST_BAND = 52;

/** Where each moment stands, by its id: as wide as there is room, and wider than the screen where there are many. */
export const boardScale = (moments: readonly string[], room: number): ScaleBand<string> =>
  scaleBand<string>(moments, [0, Math.max(room, moments.length * LEAST_BAND)]);

/** From the left edge of the first moment to the right edge of the last. */
export function extentOf(x: ScaleBand<string>, [first, ...others]: readonly [string, ...string[]]) {
  const left = x(first) ?? 0;
  return { left, width: (x(others.at(-1) ?? first) ?? 0) + x.bandwidth() - left };
}
