import { isCardLane } from '../../map/lanes';
import { hasContact } from '../../model/has-contact';
import { type Drawing, hatchFill } from '../drawing';
import { INK } from '../drawn-colours';
import { element, lines, type Shape, told, toldAsFigure } from '../shape';
import { clipText, wrapText } from '../wrap-text';
import { drawCards } from './draw-cards';
import { drawFeelings } from './draw-feelings';
import { drawWays } from './draw-ways';
import { OPEN, UNSEEN } from './map-hatches';
import {
  beginsRun,
  type ColumnRange,
  headsOver,
  type MapHeads,
  type NamedRun,
  namedRuns,
  titleLines,
  widthOf,
} from './map-heads';
import { DRAWN, type DrawnColumn, type DrawnLane, type MeasuredMap } from './measure-map';
import { star } from './star';

/** The part of a map that is drawn: some of its columns and some of its lanes. */
export type DrawnPart = ColumnRange & {
  lanes: readonly DrawnLane[];
  /** Which sheet it is of how many; left out where it is the whole map. */
  sheet?: { caption: string; isFirst: boolean; isTop: boolean; heads: MapHeads };
};

/** The whole of a map as a part. */
const wholeMap = ({ columns, lanes }: MeasuredMap): DrawnPart => ({
  from: 0,
  to: columns.length,
  lanes,
});

/** How high a part with these heads and lanes becomes, in pixels. */
export const heightWith = (map: MeasuredMap, heads: MapHeads, lanes: readonly DrawnLane[]) =>
  heads.title +
  heads.stage +
  heads.step +
  map.headHeight +
  lanes.reduce((sum, { height }) => sum + height, 0) +
  1;

/** The size of a drawing of a whole map. */
export function sizeOf(map: MeasuredMap): Pick<Drawing, 'width' | 'height'> {
  const whole = wholeMap(map);
  return { width: widthOf(map, whole), height: heightWith(map, headsOver(map, [whole]), whole.lanes) };
}

/**
 * A map, or a part of it, as one drawing: heads over moments, lanes down. All its words are text, in lines that were
 * measured beforehand.
 */
export function drawMap(map: MeasuredMap, part: DrawnPart = wholeMap(map)): Drawing {
  const columns = map.columns.slice(part.from, part.to);
  const begin = columns[0]?.x ?? 0;
  const width = widthOf(map, part);
  const inside = width - DRAWN.names - 1;
  const heads = part.sheet?.heads ?? headsOver(map, [part]);
  const stepsTop = heads.title + heads.stage;
  const headsBottom = stepsTop + heads.step;
  const height = heightWith(map, heads, part.lanes);
  const shown = columns.map((column) => ({ ...column, x: DRAWN.names + column.x - begin }));
  const isTop = part.sheet?.isTop ?? true;
  const parts: Shape[] = [
    element('rect', { width, height, fill: '#fff' }),
    ...drawTitle(map, width, part),
    ...drawHeads(map, part, shown, heads),
    ...shown
      .filter(({ column }) => column.kind === 'unseen')
      .map((one) =>
        toldAsFigure(isTop ? `unseen ${one.column.id}` : '', [
          element('rect', {
            x: one.x,
            y: headsBottom,
            width: one.width,
            height: height - headsBottom,
            fill: hatchFill(UNSEEN.id),
          }),
        ]),
      ),
  ];
  let y = headsBottom + map.headHeight;
  for (const one of part.lanes) {
    const { lane, height: laneHeight, isRest = false } = one;
    parts.push(element('rect', { x: 0, y, width, height: laneHeight, fill: 'none', stroke: INK.line }));
    // The ways have their own names there.
    if (lane !== 'ways')
      parts.push(
        told(
          part.from === 0 && !isRest ? `lane ${lane}` : '',
          lines(wrapName(map.text.map.lanes[lane]), 12, y + 22, { size: 13, weight: 600 }),
        ),
      );
    const area = { x: DRAWN.names, y, width: inside, height: laneHeight, shift: DRAWN.names - begin };
    if (lane === 'feeling') parts.push(...drawFeelings(map, area));
    else if (lane === 'ways') parts.push(...drawWays(map, area, one.ways, part.from === 0));
    if (isCardLane(lane)) for (const column of shown) parts.push(...drawCards(map, lane, one, column, y));
    y += laneHeight;
  }
  parts.push(...shown.map(({ x }) => rule(x, headsBottom, height)), rule(width - 0.5, headsBottom, height));
  const name = map.text.map.title({ journey: map.journey.name });
  return { width, height, name, hatches: [OPEN, UNSEEN], shapes: parts };
}

const rule = (x: number, from: number, to: number) =>
  element('line', { x1: x, x2: x, y1: from, y2: to, stroke: INK.line });

const wrapName = (name: string) => wrapText(name, DRAWN.names - 24, 13, true);

/** The title in full; on the sheets behind the first one in one line, cut where the sheet ends. */
function drawTitle(map: MeasuredMap, width: number, { sheet }: DrawnPart): Shape[] {
  const isFirst = sheet?.isFirst ?? true;
  const whole = titleLines(map, width, sheet?.caption);
  const room = width - 24;
  const title = isFirst ? whole.title : [clipText(map.journey.name, room, 20, true)];
  const about = isFirst ? whole.about : [clipText(whole.about.join(' '), room, 13)];
  return [
    told(isFirst ? 'title' : '', lines(title, 12, 26, { size: 20, weight: 700, step: 24 })),
    told(
      isFirst ? 'about' : '',
      lines(about, 12, 46 + 24 * (Math.max(1, title.length) - 1), { size: 13, fill: INK.muted, step: 17 }),
    ),
  ];
}

function drawHeads(
  map: MeasuredMap,
  part: DrawnPart,
  shown: readonly DrawnColumn[],
  heads: MapHeads,
): Shape[] {
  const colourOf = (id: string) =>
    INK.stages[map.stages.findIndex((stage) => stage.id === id) % INK.stages.length] ?? INK.ink;
  const stepY = heads.title + heads.stage;
  const headY = stepY + heads.step;
  const isTop = part.sheet?.isTop ?? true;
  const keyOf = ({ first }: NamedRun, by: 'stage' | 'step') =>
    isTop && beginsRun(map, first, by) ? `${by} ${first}` : '';
  return [
    ...namedRuns(map, part, 'stage').flatMap((run) => [
      element('rect', {
        x: run.x,
        y: heads.title,
        width: run.width,
        height: heads.stage,
        fill: colourOf(run.id),
      }),
      told(
        keyOf(run, 'stage'),
        lines(run.said, run.x + 9, heads.title + 18, { size: 13, weight: 650, step: 17, fill: '#fff' }),
      ),
    ]),
    ...namedRuns(map, part, 'step').flatMap((run) => [
      element('rect', {
        x: run.x,
        y: stepY,
        width: run.width,
        height: heads.step,
        fill: colourOf(run.stage),
        'fill-opacity': 0.09,
      }),
      element('line', { x1: run.x, x2: run.x, y1: stepY, y2: headY, stroke: INK.line }),
      told(keyOf(run, 'step'), lines(run.said, run.x + 9, stepY + 19, { size: 13, weight: 600, step: 17 })),
    ]),
    told(
      isTop && part.from === 0 ? 'does' : '',
      lines(wrapName(map.text.map.does), 12, headY + 22, { size: 13, weight: 600 }),
    ),
    ...shown.flatMap((one) => drawMomentHead(map, one, headY, isTop)),
  ];
}

function drawMomentHead(
  map: MeasuredMap,
  { column, x, width }: DrawnColumn,
  y: number,
  isTop: boolean,
): Shape[] {
  if (column.kind !== 'moment')
    return [element('rect', { x, y, width, height: map.headHeight, fill: hatchFill(OPEN.id) })];
  const { id, momentOfTruth } = column.moment;
  const isContact = hasContact(column.moment);
  const ground = element('rect', {
    x: x + 3,
    y: y + 3,
    width: width - 6,
    height: map.headHeight - 6,
    rx: 6,
    fill: isContact ? INK.contact : '#fff',
    stroke: isContact ? 'none' : INK.faint,
    'stroke-dasharray': isContact ? undefined : '4 3',
  });
  return [
    toldAsFigure(isTop && !isContact ? `no contact ${id}` : '', [ground]),
    ...(momentOfTruth ? [toldAsFigure(isTop ? `truth ${id}` : '', [star(x + width - 18, y + 18)])] : []),
    told(
      isTop ? `moment ${id}` : '',
      lines(map.headLines(column), x + DRAWN.pad, y + 22, { size: 13.5, weight: 650, step: 17.5 }),
    ),
  ];
}
