import { isCardLane } from '../../map/lanes';
import { cardHeight, DRAWN, type DrawnCard, type DrawnLane, type MeasuredMap } from './measure-map';
import { wayBands } from './way-bands';

/** Less room than this at the foot of a sheet is not worth beginning a lane in, in pixels. */
const LEAST_ROOM = 200;

/** A map in which a card that is higher than `most` pixels stands as several, which hold its words one after the other. */
export function withLowCards(map: MeasuredMap, most: number): MeasuredMap {
  const low = new Map<DrawnCard, DrawnCard[]>();
  return {
    ...map,
    cards: (lane, column) =>
      map.cards(lane, column).flatMap((card) => {
        if (card.height <= most) return card;
        const parts = low.get(card) ?? splitCard(card, most);
        low.set(card, parts);
        return parts;
      }),
  };
}

function splitCard(card: DrawnCard, most: number): DrawnCard[] {
  const count = Math.max(1, Math.floor((most - 12) / DRAWN.line));
  const parts: DrawnCard[] = [];
  const put = (part: Pick<DrawnCard, 'lines' | 'small' | 'lacks'>) =>
    parts.push({ ...part, card: card.card, height: cardHeight(part) });
  for (let from = 0; from < card.lines.length; from += count)
    put({ lines: card.lines.slice(from, from + count), small: [], lacks: [] });
  const last = parts.at(-1);
  const below = { lines: last?.lines ?? [], small: card.small, lacks: card.lacks };
  if (last && cardHeight(below) <= most) {
    parts.pop();
    put(below);
    return parts;
  }
  const all = [...card.small.map((line) => ['small', line]), ...card.lacks.map((line) => ['lacks', line])];
  for (let from = 0; from < all.length; from += count) {
    const own = all.slice(from, from + count);
    const of = (kind: string) => own.flatMap(([one, line = '']) => (one === kind ? [line] : []));
    put({ lines: [], small: of('small'), lacks: of('lacks') });
  }
  return parts;
}

/**
 * A lane in parts that fit on sheets below each other: no card and no way is cut, and each stands in one of them. The
 * curve of feelings is not split.
 * @param left room that is left on the sheet that the lane begins on; the first part is for a new one if it is little
 * @param room room for lanes on a new sheet
 */
export function splitLane(map: MeasuredMap, whole: DrawnLane, left: number, room: number): DrawnLane[] {
  const { lane } = whole;
  if (lane === 'ways') return splitWays(map, whole, left >= LEAST_ROOM ? left : room, room);
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
    parts.push({ lane, height, ranges, ...(parts.length > 0 && { isRest: true }) });
  }
  return parts;
}

function splitWays(
  { journey: { scenarios } }: MeasuredMap,
  whole: DrawnLane,
  first: number,
  room: number,
): DrawnLane[] {
  const parts: DrawnLane[] = [];
  let from = 0;
  while (from < scenarios.length) {
    const most = parts.length === 0 ? first : room;
    const heightTo = (to: number) => wayBands(scenarios.slice(from, to)).height;
    let to = from + 1;
    while (to < scenarios.length && heightTo(to + 1) <= most) to++;
    parts.push({ ...whole, height: heightTo(to), ways: [from, to], isRest: from > 0 });
    from = to;
  }
  return parts;
}
