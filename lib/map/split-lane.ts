import { DRAWN, type DrawnLane, type MeasuredMap } from './drawn-map';
import { isCardLane } from './lanes';

/** Less room than this at the foot of a sheet is not worth beginning a lane in, in pixels. */
const LEAST_ROOM = 200;

/**
 * A lane in parts that fit on sheets below each other: no card is cut, and each stands in one of them. Lanes without
 * cards are not split.
 * @param left room that is left on the sheet that the lane begins on; the first part is for a new one if it is little
 * @param room room for lanes on a new sheet
 */
export function splitLane(map: MeasuredMap, whole: DrawnLane, left: number, room: number): DrawnLane[] {
  const { lane } = whole;
  if (!isCardLane(lane)) return [whole];
  const cards = map.columns.map(({ column }) => [column.id, map.cards(lane, column)] as const);
  const shown = new Map(cards.map(([id]) => [id, 0]));
  const parts: DrawnLane[] = [];
  while (cards.some(([id, all]) => (shown.get(id) ?? 0) < all.length)) {
    const most = parts.length === 0 && left >= LEAST_ROOM ? left : room;
    const ranges = new Map<string, readonly [number, number]>();
    let height = 0;
    for (const [id, all] of cards) {
      const from = shown.get(id) ?? 0;
      let to = from;
      let used: number = DRAWN.pad;
      for (const { height: next } of all.slice(from)) {
        // A card that fits nowhere stands on a sheet of its own, smaller than the others.
        if (used + next + DRAWN.cardGap > most && to > from) break;
        used += next + DRAWN.cardGap;
        to++;
      }
      shown.set(id, to);
      ranges.set(id, [from, to]);
      height = Math.max(height, used);
    }
    parts.push({ lane, height, ranges });
  }
  return parts;
}
