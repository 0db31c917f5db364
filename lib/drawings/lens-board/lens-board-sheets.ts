import type { JourneyToDraw } from '../journey-to-draw';
import type { DrawnSheets } from '../sheets/drawn-sheets';
import { evenGroups } from '../sheets/even-groups';
import { ROOM, SCALES } from '../sheets/sheet';
import { boardHead, boardWidth, drawBoard, type Strip, stripsHeight } from './draw-lens-board';
import { BOARD, type MeasuredBoard, measureLensBoard } from './measure-lens-board';
import { tellLensBoard } from './tell-lens-board';

/** A moment narrower than this breaks too many words, and a wider one looks lost, in pixels. */
const NARROWEST = 92;
const WIDEST = 180;

/**
 * The lens board over as many sheets as it takes: as many moments beside each other as can be read, and those that
 * follow in strips below, each with the names of its lenses.
 */
export function lensBoardSheets(source: JourneyToDraw): DrawnSheets {
  const tries = SCALES.map((scale) => ({ scale, ...laidOut(source, scale) }));
  // In one strip no phase is torn apart; else as few sheets as can be.
  const best =
    tries.find(({ strips, sheets }) => strips.length === 1 && sheets.length === 1) ??
    tries.reduce((least, one) => (one.sheets.length < least.sheets.length ? one : least));
  const { scale, board, sheets } = best;
  return {
    title: `${source.journey.name}: ${source.text.lenses.board.tab}`,
    scale,
    told: tellLensBoard(board),
    sheets: sheets.map((strips, at) => drawBoard(board, strips, at === 0)),
  };
}

function laidOut(source: JourneyToDraw, scale: number) {
  const room = ROOM.width / scale - 2 * BOARD.edge - BOARD.names - BOARD.sums;
  const count = measureLensBoard(source).moments.length;
  const strips = evenGroups(count, Math.floor(room / NARROWEST));
  const most = Math.max(1, ...strips.map(({ from, to }) => to - from));
  const board = measureLensBoard(source, Math.min(WIDEST, room / most));
  const least = Math.min(...strips.map(({ from, to }) => to - from));
  const width = boardWidth(board, least);
  const roomBelow = (isFirst: boolean) =>
    ROOM.height / scale - boardHead(board, width, isFirst).height - BOARD.legend;
  const sheets: Strip[][] = [];
  for (const strip of strips.flatMap((range) => lowStrips(board, range, roomBelow(true)))) {
    const last = sheets.at(-1);
    if (last && stripsHeight(board, [...last, strip]) <= roomBelow(sheets.length === 1)) last.push(strip);
    else sheets.push([strip]);
  }
  return { board, strips, sheets };
}

/** Moments with all lenses, or with as many at a time as a sheet is high for. */
function lowStrips(board: MeasuredBoard, { from, to }: { from: number; to: number }, most: number): Strip[] {
  const count = board.rows.length;
  for (let groups = 1; groups < count; groups++) {
    const strips = evenGroups(count, Math.ceil(count / groups)).map((lenses) => ({ from, to, lenses }));
    if (strips.every((strip) => stripsHeight(board, [strip]) <= most)) return strips;
  }
  return evenGroups(count, 1).map((lenses) => ({ from, to, lenses }));
}
