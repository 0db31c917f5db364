/** A moment whose feeling is known, in the units of the drawing. */
export type CurvePoint = { x: number; y: number };

/** A piece of the curve as the `d` of a path; dashed where feelings between its ends are not known. */
export type CurvePiece = { d: string; isKnown: boolean };

/**
 * The feeling as a smooth curve that never goes beyond its points (monotone cubic, Fritsch and Carlson), so that
 * no high or low appears that nobody has felt.
 * @param points in order; null where the feeling is not known
 */
export function feelingCurve(points: readonly (CurvePoint | null)[]): CurvePiece[] {
  const known = points.flatMap((point, at) => (point ? [{ ...point, at }] : []));
  const slopes = slopesOf(known);
  return known.slice(1).map((to, index) => {
    const from = known[index] ?? to;
    const third = (to.x - from.x) / 3;
    const [before = 0, after = 0] = [slopes[index], slopes[index + 1]];
    const numbers = [
      [from.x + third, from.y + before * third],
      [to.x - third, to.y - after * third],
      [to.x, to.y],
    ].map((pair) => pair.map(rounded).join(','));
    return {
      d: `M${rounded(from.x)},${rounded(from.y)} C${numbers.join(' ')}`,
      isKnown: to.at === from.at + 1,
    };
  });
}

/** How steep the curve is at each point: level at highs and lows, in between never steeper than is safe. */
function slopesOf(points: readonly CurvePoint[]): number[] {
  const rises = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return to.x === from.x ? 0 : (to.y - from.y) / (to.x - from.x);
  });
  return points.map((_, index) => {
    const [before, after] = [rises[index - 1], rises[index]];
    if (before === undefined || after === undefined || before * after <= 0) return 0;
    return (2 * before * after) / (before + after);
  });
}

const rounded = (value: number) => Math.round(value * 10) / 10;
