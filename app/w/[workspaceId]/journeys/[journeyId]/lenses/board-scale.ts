import { type ScaleBand, scaleBand } from 'd3-scale';

/** Widths of the board's first and last column, and the least and most that a moment takes, in pixels. */
export const NAMES_WIDTH = 220;
export const SUMS_WIDTH = 146;
const LEAST_BAND = 52;
const MOST_BAND = 160;

/** Where each moment stands, by its id: as wide as there is room, and wider than the screen where there are many. */
export const boardScale = (moments: readonly string[], room: number): ScaleBand<string> =>
  scaleBand<string>(moments, [0, clamp(room, moments.length)]);

const clamp = (room: number, moments: number) =>
  Math.max(moments * LEAST_BAND, Math.min(room, moments * MOST_BAND));

/** From the left edge of the first moment to the right edge of the last. */
export function extentOf(x: ScaleBand<string>, [first, ...others]: readonly [string, ...string[]]) {
  const left = x(first) ?? 0;
  return { left, width: (x(others.at(-1) ?? first) ?? 0) + x.bandwidth() - left };
}
