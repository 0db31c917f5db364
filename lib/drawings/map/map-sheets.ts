import type { DrawnSheets } from '../sheets/drawn-sheets';
import { LARGEST_SCALE, ROOM } from '../sheets/sheet';
import { type MapToDraw, measureMap } from './measure-map';
import { oneSheet } from './one-sheet';
import { planPoster } from './poster-pages';
import { tellMap } from './tell-map';

/** Points to a pixel: the smallest letters of the map, of 11.5 pixels, come out at a little over 7 points. */
const SMALLEST_SCALE = 0.62;

/** Widths of a moment's column that are tried where the map takes several sheets, in pixels. */
const WIDTHS = [190, 165, 145];

/** The map on one sheet as long as its letters can be read there, else over as few as it takes. */
export function mapSheets(map: MapToDraw): DrawnSheets {
  const one = oneSheet(map, ROOM);
  const scale = Math.min(LARGEST_SCALE, ROOM.width / one.drawing.width, ROOM.height / one.drawing.height);
  const title = map.text.map.title({ journey: map.journey.name });
  if (scale >= SMALLEST_SCALE) return { title, scale, told: tellMap(one.map), sheets: [one.drawing] };
  const tries = WIDTHS.map((momentWidth) => {
    const measured = measureMap({ ...map, momentWidth });
    return { measured, plan: planPoster(measured, ROOM, SMALLEST_SCALE) };
  });
  const best = tries.reduce((least, other) => (other.plan.count < least.plan.count ? other : least));
  return { title, scale: SMALLEST_SCALE, told: tellMap(best.measured), sheets: best.plan.draw() };
}
