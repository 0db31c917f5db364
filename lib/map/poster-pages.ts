import type { Drawing } from '../drawings/drawing';
import { type DrawnPart, drawMap, heightWith } from './draw-map';
import { DRAWN, type DrawnLane, type MeasuredMap } from './drawn-map';
import { splitLane } from './split-lane';

/** Paper, in pixels at full size (96 to the inch), without its margins. */
export type Paper = { width: number; height: number };

/** A3 across with margins of 10 mm. */
export const A3: Paper = { width: 1511, height: 1046 };

/** How much smaller than at full size a poster is drawn. */
export const POSTER_SCALE = 0.9;

/**
 * A map over as many sheets as it takes to read it from a distance: columns over columns, lanes below lanes, and a
 * lane that is too high for a sheet in parts. Every sheet has the heads of its moments and the names of its lanes; one
 * that would only go on with a lane that has no more cards there is left out.
 */
export function posterPages(map: MeasuredMap, paper: Paper = A3): Drawing[] {
  const room = { width: paper.width / POSTER_SCALE, height: paper.height / POSTER_SCALE };
  const across = columnGroups(map, room.width - DRAWN.names);
  const down = laneGroups(map, room.height);
  const parts = down
    .flatMap((lanes) => across.map((range): DrawnPart => ({ ...range, lanes })))
    .filter((part) => !isSpent(map, part));
  const count = parts.length;
  return parts.map((part, at) =>
    drawMap(map, { ...part, caption: map.text.map.sheet({ number: at + 1, count }) }),
  );
}

/** Whether a part goes on with lanes that have no more cards in its columns, and shows nothing else. */
const isSpent = ({ columns }: MeasuredMap, { from, to, lanes }: DrawnPart) =>
  lanes.every(({ ranges }) => {
    if (!ranges) return false;
    const here = columns.slice(from, to).map(({ column }) => ranges.get(column.id) ?? [0, 0]);
    return [...ranges.values()].some(([begin]) => begin > 0) && here.every(([begin, end]) => begin === end);
  });

function columnGroups({ columns }: MeasuredMap, room: number): { from: number; to: number }[] {
  const groups: { from: number; to: number }[] = [];
  let begin = 0;
  columns.forEach(({ width }, at) => {
    const last = groups.at(-1);
    const used = columns[at] ? columns[at].x - begin + width : 0;
    if (last && used <= room) last.to = at + 1;
    else {
      groups.push({ from: at, to: at + 1 });
      begin = columns[at]?.x ?? 0;
    }
  });
  return groups.length > 0 ? groups : [{ from: 0, to: 0 }];
}

function laneGroups(map: MeasuredMap, room: number): DrawnLane[][] {
  const groups: DrawnLane[][] = [];
  const whole = room - heightWith(map, []);
  for (const lane of map.lanes) {
    const left = room - heightWith(map, groups.at(-1) ?? []);
    const parts = lane.height > whole ? splitLane(map, lane, left, whole) : [lane];
    for (const part of parts) {
      const last = groups.at(-1);
      if (last && heightWith(map, [...last, part]) <= room) last.push(part);
      else groups.push([part]);
    }
  }
  return groups.length > 0 ? groups : [[]];
}
