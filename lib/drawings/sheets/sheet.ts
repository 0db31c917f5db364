/** A3 across, in points (72 to the inch): smaller paper would make the letters of a drawing too small to read. */
export const SHEET = { width: 1190.55, height: 841.89, margin: 28, foot: 18 } as const;

/** What is left of a sheet for a drawing, in points. */
export const ROOM = {
  width: SHEET.width - 2 * SHEET.margin,
  height: SHEET.height - 2 * SHEET.margin - SHEET.foot,
} as const;

/** Points to a pixel where a drawing has room to spare on its only sheet; larger would look coarse. */
export const LARGEST_SCALE = 0.75;

/** Points to a pixel that are tried, the largest first; at the last one letters of 12 pixels take a little over 7 points. */
export const SCALES = [LARGEST_SCALE, 0.7, 0.65, 0.6];
