import { type Drawing, type Hatch, hatchFill } from '../drawings/drawing';
import { INK } from '../drawings/drawn-colours';
import { element, lines, type Shape } from '../drawings/shape';
import { clipText, wrapText } from '../drawings/wrap-text';
import type { CardKind, MapCard } from './cards';
import { runsOf } from './columns';
import { drawFeelings } from './draw-feelings';
import { drawWays } from './draw-ways';
import { DRAWN, type DrawnCard, type DrawnColumn, type DrawnLane, type MeasuredMap } from './drawn-map';
import { type CardLane, isCardLane } from './lanes';
import { star } from './star';

/** The part of a map that is drawn: some of its columns, from the first to before the last, and some of its lanes. */
export type DrawnPart = { from: number; to: number; lanes: readonly DrawnLane[]; caption?: string };

/** The whole of a map as a part. */
export const wholeMap = ({ columns, lanes }: MeasuredMap): DrawnPart => ({
  from: 0,
  to: columns.length,
  lanes,
});

/** How high a part with these lanes becomes, in pixels. */
export const heightWith = (map: MeasuredMap, lanes: readonly DrawnLane[]) =>
  HEADS + map.headHeight + lanes.reduce((sum, { height }) => sum + height, 0) + 1;

const HEADS = DRAWN.title + DRAWN.stage + DRAWN.step;

/**
 * A map, or a part of it, as one SVG: heads over moments, lanes down. All its words are text, in lines that were
 * measured beforehand; it needs no font and no style from outside.
 */
export function drawMap(map: MeasuredMap, part: DrawnPart = wholeMap(map)): Drawing {
  const columns = map.columns.slice(part.from, part.to);
  const begin = columns[0]?.x ?? 0;
  const inside = columns.reduce((sum, { width }) => sum + width, 0);
  const width = DRAWN.names + inside + 1;
  const height = heightWith(map, part.lanes);
  const shown = columns.map((column) => ({ ...column, x: DRAWN.names + column.x - begin }));
  const parts: Shape[] = [
    element('rect', { width, height, fill: '#fff' }),
    ...drawTitle(map, width, part.caption),
    ...drawHeads(map, shown),
    ...shown
      .filter(({ column }) => column.kind === 'unseen')
      .map((one) =>
        element('rect', {
          x: one.x,
          y: HEADS,
          width: one.width,
          height: height - HEADS,
          fill: hatchFill(UNSEEN.id),
        }),
      ),
  ];
  let y = HEADS + map.headHeight;
  for (const one of part.lanes) {
    const { lane, height: laneHeight } = one;
    parts.push(element('rect', { x: 0, y, width, height: laneHeight, fill: 'none', stroke: INK.line }));
    // The ways have their own names there.
    if (lane !== 'ways')
      parts.push(...lines(wrapName(map.text.map.lanes[lane]), 12, y + 22, { size: 13, weight: 600 }));
    const area = { x: DRAWN.names, y, width: inside, height: laneHeight, shift: DRAWN.names - begin };
    if (lane === 'feeling') parts.push(...drawFeelings(map, area));
    else if (lane === 'ways') parts.push(...drawWays(map, area));
    if (isCardLane(lane)) for (const column of shown) parts.push(...drawCards(map, lane, one, column, y));
    y += laneHeight;
  }
  parts.push(...shown.map(({ x }) => rule(x, HEADS, height)), rule(width - 0.5, HEADS, height));
  const name = map.text.map.title({ journey: map.journey.name });
  return { width, height, name, hatches: [OPEN, UNSEEN], shapes: parts };
}

/** What is open, and what the lens that is looked through does not see. */
const OPEN: Hatch = { id: 'open', colour: '#eef0f4', stripe: 4 };
const UNSEEN: Hatch = { id: 'unseen', colour: '#fde9ea', stripe: 4 };

const rule = (x: number, from: number, to: number) =>
  element('line', { x1: x, x2: x, y1: from, y2: to, stroke: INK.line });

const wrapName = (name: string) => wrapText(name, DRAWN.names - 24, 13, true);

function drawTitle({ workspace, journey, caption }: MeasuredMap, width: number, sheet = ''): Shape[] {
  const persona = workspace.personas.find(({ id }) => id === journey.persona);
  const beside = [workspace.name, persona?.name, caption, sheet].filter(Boolean).join(' · ');
  const room = width - 24;
  return [
    ...lines([clipText(journey.name, room, 20, true)], 12, 26, { size: 20, weight: 700 }),
    ...lines([clipText([beside, journey.why].filter(Boolean).join('. '), room, 13)], 12, 46, {
      size: 13,
      fill: INK.muted,
    }),
  ];
}

function drawHeads(map: MeasuredMap, shown: readonly DrawnColumn[]): Shape[] {
  const placeOf = new Map(shown.map((one) => [one.column.id, one]));
  const columns = shown.map(({ column }) => column);
  const stageAt = (id: string) => map.stages.findIndex((stage) => stage.id === id);
  const colourOf = (id: string) => INK.stages[stageAt(id) % INK.stages.length] ?? INK.ink;
  const runs = (by: 'stage' | 'step') =>
    runsOf(columns, by).map((run) => {
      const places = run.columns.flatMap(({ id }) => placeOf.get(id) ?? []);
      return {
        id: run.id,
        stage: run.columns[0]?.stage ?? '',
        x: places[0]?.x ?? 0,
        width: places.reduce((sum, place) => sum + place.width, 0),
      };
    });
  const stepY = DRAWN.title + DRAWN.stage;
  const headY = stepY + DRAWN.step;
  return [
    ...runs('stage').flatMap(({ id, x, width }) => [
      element('rect', { x, y: DRAWN.title, width, height: DRAWN.stage, fill: colourOf(id) }),
      ...lines(
        [clipText(map.stages[stageAt(id)]?.name ?? '', width - 16, 13, true)],
        x + 9,
        DRAWN.title + 18,
        {
          size: 13,
          weight: 650,
          fill: '#fff',
        },
      ),
    ]),
    ...runs('step').flatMap(({ id, stage, x, width }) => {
      const number = map.steps.findIndex((step) => step.id === id) + 1;
      const name = `${number} ${map.steps[number - 1]?.name ?? ''}`;
      return [
        element('rect', {
          x,
          y: stepY,
          width,
          height: DRAWN.step,
          fill: colourOf(stage),
          'fill-opacity': 0.09,
        }),
        element('line', { x1: x, x2: x, y1: stepY, y2: headY, stroke: INK.line }),
        ...lines([clipText(name, width - 14, 13, true)], x + 9, stepY + 19, { size: 13, weight: 600 }),
      ];
    }),
    ...lines(wrapName(map.text.map.does), 12, headY + 22, { size: 13, weight: 600 }),
    ...shown.flatMap(({ column, x, width }) => {
      if (column.kind !== 'moment')
        return [element('rect', { x, y: headY, width, height: map.headHeight, fill: hatchFill(OPEN.id) })];
      const hasContact = column.moment.touchpoints.some(({ state }) => state === 'active');
      return [
        element('rect', {
          x: x + 3,
          y: headY + 3,
          width: width - 6,
          height: map.headHeight - 6,
          rx: 6,
          fill: hasContact ? INK.contact : '#fff',
          stroke: hasContact ? 'none' : INK.faint,
          'stroke-dasharray': hasContact ? undefined : '4 3',
        }),
        ...(column.moment.momentOfTruth ? [star(x + width - 18, headY + 18)] : []),
        ...lines(map.headLines(column), x + DRAWN.pad, headY + 22, { size: 13.5, weight: 650, step: 17.5 }),
      ];
    }),
  ];
}

function drawCards(
  map: MeasuredMap,
  lane: CardLane,
  { ranges }: DrawnLane,
  { column, x, width }: DrawnColumn,
  top: number,
): Shape[] {
  let y = top + DRAWN.pad;
  return map
    .cards(lane, column)
    .slice(...(ranges?.get(column.id) ?? []))
    .flatMap((drawn) => {
      const card = drawCard(drawn, x + 6, y, width - 12);
      y += drawn.height + DRAWN.cardGap;
      return card;
    });
}

function drawCard(
  { card, lines: words, small, lacks, height }: DrawnCard,
  x: number,
  y: number,
  width: number,
) {
  const textX = x + 11;
  const smallY = y + 5 + DRAWN.line * words.length + 12;
  return [
    element('rect', {
      x,
      y,
      width,
      height,
      rx: 5,
      fill: card.lacks.length > 0 ? hatchFill(OPEN.id) : '#fff',
      stroke: INK.line,
    }),
    element('rect', { x, y, width: 4, height, rx: 2, fill: edgeOf(card) }),
    ...lines(words, textX, y + 18, {
      size: DRAWN.font,
      step: DRAWN.line,
      italic: card.kind === 'thought',
      ...(card.kind === 'question' && { weight: 600 }),
    }),
    ...lines(small, textX, smallY, { size: 11.5, step: 15, fill: INK.muted }),
    ...lines(lacks, textX, smallY + 15 * small.length, { size: 11.5, step: 15, fill: INK.warn }),
  ];
}

const EDGES: Record<CardKind, string> = {
  question: INK.stages[0],
  thought: INK.faint,
  obstacle: INK.bad,
  movesOn: INK.ok,
  touchpoint: INK.stages[1],
  opportunity: INK.truth,
  content: INK.stages[2],
};
const edgeOf = ({ kind }: MapCard) => EDGES[kind];
