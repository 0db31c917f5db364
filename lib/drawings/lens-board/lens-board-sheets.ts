import type { JourneyToDraw } from '../journey-to-draw';
import type { DrawnSheets } from '../sheets/drawn-sheets';
import { evenGroups } from '../sheets/groups';
import { LARGEST_SCALE, ROOM, SMALLEST_SCALE } from '../sheets/sheet';
import { boardHead, boardWidth, drawBoard, type Strip, stripsHeight } from './draw-lens-board';
import { BOARD, measureLensBoard } from './measure-lens-board';
import { tellLensBoard } from './tell-lens-board';

/** A moment narrower than this breaks too many words, and a wider one looks lost, in pixels. */
const NARROWEST = 92;
const WIDEST = 180;

const SCALES = [LARGEST_SCALE, 0.7, 0.65, SMALLEST_SCALE];

/**
 * The lens board over as many sheets as it takes: as many moments beside each other as can be read, and those that
 * follow in strips below, each with the names of its lenses.
 */
export function lensBoardSheets(source: JourneyToDraw): DrawnSheets {
  const tries = SCALES.map((scale) => ({ scale, ...laidOut(source, scale) }));
  // In one strip no phase is torn apart; else as few sheets as can be.
  const best =
    tries.find(({ strips }) => strips.length === 1) ??
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
  const sheets: Strip[][] = [];
  for (const strip of strips) {
    const last = sheets.at(-1);
    const head = boardHead(board, width, sheets.length <= 1).height;
    const left = ROOM.height / scale - head - BOARD.legend;
    if (last && stripsHeight(board, [...last, strip]) <= left) last.push(strip);
    else sheets.push([strip]);
  }
  return { board, strips, sheets };
}
