import type { PhaseHandoff } from '../../lenses/phase-handoffs';
import { hasContact } from '../../model/has-contact';
import type { Text } from '../../text/text';
import type { Drawing } from '../drawing';
import { INK } from '../drawn-colours';
import { drawHead, drawHeadAgain, drawPage, HATCHED } from '../drawn-page';
import { drawHandoffLegend, drawSign } from '../handoff-sign';
import type { JourneyToDraw } from '../journey-to-draw';
import { element, lines, type Shape, told, toldAsFigure } from '../shape';
import { wrapText } from '../wrap-text';
import {
  type Bar,
  BOARD,
  type BoardRow,
  barsOf,
  headsHeight,
  type MeasuredBoard,
  measureLensBoard,
  momentName,
  rowHeight,
} from './measure-lens-board';

const { edge: EDGE, names: NAMES, sums: SUMS, line: LINE } = BOARD;
const LEFT = EDGE + NAMES;

/** Moments of a board beside each other, from the first to before the last, and the lenses that look at them. */
export type Strip = { from: number; to: number; lenses: { from: number; to: number } };

/** Room between two strips of one sheet, in pixels. */
const BETWEEN = 28;

/** The lens board as one drawing: moments across, a row a lens, its phases as bars, hatched where it sees nothing. */
export function drawLensBoard(source: JourneyToDraw): Drawing {
  const board = measureLensBoard(source);
  return drawBoard(
    board,
    [{ from: 0, to: board.moments.length, lenses: { from: 0, to: board.rows.length } }],
    true,
  );
}

/** Strips of a board below each other, each with the names of its lenses. */
export function drawBoard(board: MeasuredBoard, strips: readonly Strip[], isFirst: boolean): Drawing {
  const { text, journey } = board;
  const width = boardWidth(board, Math.max(0, ...strips.map(({ from, to }) => to - from)));
  const head = boardHead(board, width, isFirst);
  let y = head.height;
  const parts = [...head.parts];
  for (const [at, strip] of strips.entries()) {
    if (at > 0) y += BETWEEN;
    const drawn = drawStrip(board, strip, y, width);
    parts.push(...drawn.parts);
    y += drawn.height;
  }
  parts.push(told(isFirst ? 'legend' : '', drawLegend(text, y + 22)));
  return drawPage(`${journey.name}: ${text.lenses.board.tab}`, width, y + BOARD.legend, parts);
}

/** The width of a drawing with so many moments beside each other. */
export const boardWidth = ({ band }: MeasuredBoard, moments: number) =>
  Math.max(760, LEFT + moments * band + SUMS + EDGE);

/** The title; on the sheets behind the first one the name alone. */
export function boardHead(
  { text, workspace, journey, moments }: MeasuredBoard,
  width: number,
  isFirst: boolean,
) {
  const words = text.lenses.board;
  const title = `${journey.name}: ${words.tab}`;
  if (!isFirst) return drawHeadAgain(title, width);
  return drawHead(title, `${workspace.name}. ${words.lead({ moments: moments.length })}`, width);
}

/** How high strips are below each other. */
export const stripsHeight = (board: MeasuredBoard, strips: readonly Strip[]) =>
  strips.reduce(
    (sum, { from, to, lenses }) => {
      const rows = board.rows
        .slice(lenses.from, lenses.to)
        .map((row) => rowHeight(row, barsOf(board, row, from, to)));
      return sum + headsHeight(board, from, to) + rows.reduce((all, height) => all + height, 0);
    },
    BETWEEN * Math.max(0, strips.length - 1),
  );

function drawStrip(board: MeasuredBoard, { from, to, lenses }: Strip, top: number, width: number) {
  const isTop = lenses.from === 0;
  const { text, moments, band } = board;
  const parts: Shape[] = [
    told(
      isTop && from === 0 ? 'hint' : '',
      lines(wrapText(text.lenses.board.momentsHint, NAMES - 16, 12), EDGE, top + 14, {
        size: 12,
        fill: INK.muted,
      }),
    ),
    ...moments.slice(from, to).map((moment, at) =>
      told(
        isTop ? `moment ${moment.id}` : '',
        lines(momentName(board, from + at), LEFT + at * band + 5, top + 14, {
          size: 12,
          step: LINE,
          weight: 600,
          fill: hasContact(moment) ? INK.ink : INK.bad,
        }),
      ),
    ),
  ];
  let y = top + headsHeight(board, from, to);
  for (const row of board.rows.slice(lenses.from, lenses.to)) {
    const bars = barsOf(board, row, from, to);
    const height = rowHeight(row, bars);
    parts.push(...drawRow(board, row, bars, { from, to, y, height, width }));
    y += height;
  }
  return { parts, height: y - top };
}

type RowArea = { from: number; to: number; y: number; height: number; width: number };

/** What is read aloud of a bar: it begins at the same moment, however many strips it goes on over. */
export const barKey = (lens: string, first: number) => `bar ${lens} ${first}`;

/** What is read aloud of a sign. */
export const signKey = (lens: string, { toMoment }: PhaseHandoff) => `sign ${lens} ${toMoment}`;

function drawRow(board: MeasuredBoard, row: BoardRow, bars: readonly Bar[], area: RowArea): Shape[] {
  const { moments, band } = board;
  const { view, name, side, marks } = row;
  const { from, to, y, height, width } = area;
  const middle = y + height / 2;
  const nameTop = middle - (name.length * 18 + side.length * LINE) / 2 + 14;
  const lens = view.lens.id;
  const placeOf = new Map(moments.slice(from, to).map(({ id }, at) => [id, at]));
  const phaseAt = (at: number) => view.sights.get(moments[at]?.id ?? '')?.phase ?? null;
  const goesOn = (at: number, beside: number) =>
    moments[beside] !== undefined && phaseAt(at) === phaseAt(beside);
  return [
    element('line', { x1: EDGE, x2: width - EDGE, y1: y, y2: y, stroke: INK.line }),
    told(from === 0 ? `lens ${lens}` : '', [
      ...lines(name, EDGE, nameTop, { size: 14, weight: 650, step: 18 }),
      ...lines(side, EDGE, nameTop + name.length * 18 - 2, { size: 12, fill: INK.muted, step: LINE }),
    ]),
    ...bars.flatMap(({ run, first, said }) => {
      const isUnseen = run.phase === null;
      const last = first + run.moments.length;
      const comesFrom = first === from && goesOn(first, first - 1);
      const leads = last === to && goesOn(last - 1, last);
      const box = {
        x: LEFT + (first - from) * band + (comesFrom ? -5 : 2),
        y: y + 11,
        width: run.moments.length * band - 4 + (comesFrom ? 7 : 0) + (leads ? 7 : 0),
        height: height - 22,
      };
      const looks = {
        fill: isUnseen ? HATCHED : INK.contact,
        stroke: isUnseen ? INK.bad : INK.accent,
        'stroke-dasharray': isUnseen ? '4 3' : undefined,
      };
      return [
        element('rect', { ...box, rx: 8, ...looks }),
        // A bar that goes on in the next strip is open there.
        ...(comesFrom ? [openEnd(box.x - 1, box)] : []),
        ...(leads ? [openEnd(box.x + box.width - 8, box)] : []),
        told(
          comesFrom ? '' : barKey(lens, first),
          lines(
            said,
            LEFT + (first - from + run.moments.length / 2) * band,
            middle + 4.5 - ((said.length - 1) * LINE) / 2,
            { size: 12, weight: 600, step: LINE, anchor: 'middle', fill: isUnseen ? INK.bad : INK.ink },
          ),
        ),
      ];
    }),
    told(
      to === moments.length ? `sum ${lens}` : '',
      lines([`${view.seen} / ${view.sights.size}`], width - EDGE, middle + 5, {
        size: 15,
        weight: 700,
        anchor: 'end',
      }),
    ),
    ...marks.flatMap((mark) => {
      const at = placeOf.get(mark.toMoment);
      return at === undefined
        ? []
        : [toldAsFigure(signKey(lens, mark), [drawSign(LEFT + at * band, y + height / 2, mark.state)])];
    }),
  ];
}

/** Takes the end off a bar. */
const openEnd = (x: number, { y, height }: { y: number; height: number }) =>
  element('rect', { x, y: y - 2, width: 9, height: height + 4, fill: '#fff' });

/** What the signs mean. */
function drawLegend(text: Text, y: number): Shape[] {
  const words = text.lenses.board;
  const signs = (['agreed', 'unconfirmed', 'missing'] as const).map((state) => ({
    state,
    said: words.legendHandoff({ state: words.handoffStates[state] }),
  }));
  return drawHandoffLegend(signs, EDGE + 9, y);
}
