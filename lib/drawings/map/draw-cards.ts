import type { CardKind, MapCard } from '../../map/cards';
import type { CardLane } from '../../map/lanes';
import { hatchFill } from '../drawing';
import { INK } from '../drawn-colours';
import { element, lines, type Shape, told } from '../shape';
import { OPEN } from './map-hatches';
import { DRAWN, type DrawnCard, type DrawnColumn, type DrawnLane, type MeasuredMap } from './measure-map';

/** Draws the cards that a moment has in a lane, or in the part of one. */
export function drawCards(
  map: MeasuredMap,
  lane: CardLane,
  { ranges }: DrawnLane,
  { column, x, width }: DrawnColumn,
  top: number,
): Shape[] {
  let y = top + DRAWN.pad;
  const cards = map
    .cards(lane, column)
    .slice(...(ranges?.get(column.id) ?? []))
    .flatMap((drawn) => {
      const card = drawCard(drawn, x + 6, y, width - 12);
      y += drawn.height + DRAWN.cardGap;
      return card;
    });
  return [told(`${lane} ${column.id}`, cards)];
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
