import { type Drawing, type DrawnPart, drawMap, heightWith } from './draw-map';
import { DRAWN, type DrawnLane, type MeasuredMap } from './drawn-map';

/** Paper, in pixels at full size (96 to the inch), without its margins. */
export type Paper = { width: number; height: number };

/** A3 across with margins of 10 mm. */
export const A3: Paper = { width: 1511, height: 1046 };

/** How much smaller than at full size a poster may be drawn. */
const POSTER_SCALE = 0.9;

/**
 * A map over as many sheets as it takes to read it from a distance: columns over columns, lanes below lanes. Every
 * sheet has the heads of its moments and the names of its lanes.
 */
export function posterPages(map: MeasuredMap, paper: Paper = A3): Drawing[] {
  const room = { width: paper.width / POSTER_SCALE, height: paper.height / POSTER_SCALE };
  const across = columnGroups(map, room.width - DRAWN.names);
  const down = laneGroups(map, room.height);
  const count = across.length * down.length;
  return down
    .flatMap((lanes) => across.map((range): DrawnPart => ({ ...range, lanes })))
    .map((part, at) => drawMap(map, { ...part, caption: map.text.map.sheet({ number: at + 1, count }) }));
}

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
  for (const lane of map.lanes) {
    const last = groups.at(-1);
    if (last && heightWith(map, [...last, lane]) <= room) last.push(lane);
    else groups.push([lane]);
  }
  return groups.length > 0 ? groups : [[]];
}
