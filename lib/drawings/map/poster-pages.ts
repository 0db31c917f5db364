import type { Drawing } from '../drawing';
import { type DrawnPart, drawMap, heightWith } from './draw-map';
import { type ColumnRange, headsOver, type MapHeads } from './map-heads';
import { DRAWN, type DrawnLane, type MeasuredMap } from './measure-map';
import { splitLane, withLowCards } from './split-lane';

/** What a sheet of paper has room for, in pixels at full size (96 to the inch) without its margins. */
export type PaperSize = { width: number; height: number };

/** A3 across with margins of 10 mm. */
export const A3: PaperSize = { width: 1511, height: 1046 };

/** How much smaller than at full size a poster is drawn. */
export const POSTER_SCALE = 0.9;

/**
 * A map over as many sheets as it takes to read it from a distance: columns over columns, lanes below lanes, and a
 * lane or a card that is too high for a sheet in parts. Every sheet has the heads of its moments and the names of its
 * lanes; one that would only go on with a lane that has no more cards there is left out.
 * @param scale how much smaller than at full size it is drawn
 */
export const posterPages = (
  map: MeasuredMap,
  paper: PaperSize = A3,
  scale: number = POSTER_SCALE,
): Drawing[] => planPoster(map, paper, scale).draw();

/** How many sheets a poster takes, before any of them is drawn. */
export function planPoster(
  whole: MeasuredMap,
  paper: PaperSize,
  scale: number,
): { count: number; draw: () => Drawing[] } {
  const room = { width: paper.width / scale, height: paper.height / scale };
  const across = columnGroups(whole, room.width - DRAWN.names);
  // The longest there can be: how many sheets it takes depends on how high this makes the heads.
  const caption = whole.text.map.sheet({ number: 999, count: 999 });
  const heads = headsOver(whole, across, caption);
  const map = withLowCards(whole, room.height - heightWith(whole, heads, []) - DRAWN.pad - DRAWN.cardGap);
  const parts = laneGroups(map, heads, room.height)
    .flatMap((lanes, row) => across.map((range) => ({ ...range, lanes, isTop: row === 0 })))
    .filter((part) => !isSpent(map, part));
  const count = parts.length;
  const draw = () =>
    parts.map(({ isTop, ...part }, at) => {
      const caption = map.text.map.sheet({ number: at + 1, count });
      return drawMap(map, { ...part, sheet: { caption, isTop, isFirst: at === 0, heads } });
    });
  return { count, draw };
}

/** Whether a part goes on with lanes that have no more cards in its columns, and shows nothing else. */
const isSpent = ({ columns }: MeasuredMap, { from, to, lanes }: DrawnPart) =>
  lanes.every(({ ranges }) => {
    if (!ranges) return false;
    const here = columns.slice(from, to).map(({ column }) => ranges.get(column.id) ?? [0, 0]);
    return [...ranges.values()].some(([begin]) => begin > 0) && here.every(([begin, end]) => begin === end);
  });

/** Columns that fit beside each other, on as few sheets as it takes and about as many on each. */
function columnGroups({ columns }: MeasuredMap, room: number): ColumnRange[] {
  const within = (most: number) => {
    const groups: ColumnRange[] = [];
    let begin = 0;
    columns.forEach(({ x, width }, at) => {
      const last = groups.at(-1);
      if (last && x - begin + width <= most) last.to = at + 1;
      else {
        groups.push({ from: at, to: at + 1 });
        begin = x;
      }
    });
    return groups.length > 0 ? groups : [{ from: 0, to: 0 }];
  };
  const { length } = within(room);
  const ends = columns.map(({ x, width }) => x + width);
  const least = ends.find((end) => end <= room && within(end).length === length);
  return within(least ?? room);
}

function laneGroups(map: MeasuredMap, heads: MapHeads, room: number): DrawnLane[][] {
  const groups: DrawnLane[][] = [];
  const whole = room - heightWith(map, heads, []);
  for (const lane of map.lanes) {
    const left = room - heightWith(map, heads, groups.at(-1) ?? []);
    const parts = lane.height > whole ? splitLane(map, lane, left, whole) : [lane];
    for (const part of parts) {
      const last = groups.at(-1);
      if (last && heightWith(map, heads, [...last, part]) <= room) last.push(part);
      else groups.push([part]);
    }
  }
  return groups.length > 0 ? groups : [[]];
}
