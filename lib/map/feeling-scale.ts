import { FEELINGS } from '../model/moment';

/** Feelings from very good down to very bad, as they stand above each other. */
export const FEELINGS_DOWN = FEELINGS.toReversed();

/** The height of a feeling in a band: `top` is where the best one lies, `gap` what is between two levels. */
export const feelingY = (feeling: number, top: number, gap: number) => top + (2 - feeling) * gap;

/** The feeling at a height in a band; the nearest one, also beyond its edges. */
export const feelingAt = (y: number, top: number, gap: number) => {
  const level = Math.round(2 - (y - top) / gap);
  return FEELINGS.find((feeling) => feeling === Math.max(-2, Math.min(2, level))) ?? 0;
};
