import type { JourneyToDraw } from '../journey-to-draw';
import type { DrawnSheets } from '../sheets/drawn-sheets';
import { evenGroups } from '../sheets/even-groups';
import { ROOM, SCALES } from '../sheets/sheet';
import { BATON_EDGE, drawMatrixPart, type MatrixPart, matrixHead, partWidth } from './draw-matrix';
import { stageHeight, stepHeight } from './draw-matrix-heads';
import { MATRIX, type MeasuredMatrix, measureMatrix, type RowPart, splitRow } from './measure-matrix';
import { tellMatrix } from './tell-matrix';

/** Columns narrower than this break too many words, and wider ones are hard to read along, in pixels. */
const NARROWEST = 128;
const WIDEST = 240;

/**
 * The matrix over as many sheets as it takes: steps beside each other, departments below, each sheet with the heads of
 * its steps and the names of its departments. One sheet is drawn as large as it goes.
 */
export function matrixSheets(source: JourneyToDraw): DrawnSheets {
  const tries = SCALES.map((scale) => ({ scale, ...laidOut(source, scale) }));
  const { scale, matrix, parts } =
    tries.find(({ parts: found }) => found.length === 1) ?? (tries.at(-1) as (typeof tries)[0]);
  const columns = evenColumns(matrix, scale);
  const heads = {
    stageHeight: Math.max(...columns.map((range) => stageHeight(matrix, range))),
    stepHeight: Math.max(...columns.map((range) => stepHeight(matrix, range))),
  };
  return {
    title: source.text.matrix.label({ journey: source.journey.name }),
    scale,
    told: tellMatrix(matrix),
    sheets: parts.map(({ isTop, ...part }, at) =>
      drawMatrixPart(matrix, { ...part, sheet: { ...heads, isFirst: at === 0, isTop } }),
    ),
  };
}

const columnRoom = (scale: number) => ROOM.width / scale - 2 * MATRIX.edge - MATRIX.names;

const evenColumns = ({ steps }: MeasuredMatrix, scale: number) =>
  evenGroups(steps.length, Math.floor(columnRoom(scale) / NARROWEST));

function laidOut(source: JourneyToDraw, scale: number) {
  const narrow = measureMatrix(source, NARROWEST);
  const columns = evenColumns(narrow, scale);
  const most = Math.max(1, ...columns.map(({ from, to }) => to - from));
  const matrix = measureMatrix(source, Math.min(WIDEST, columnRoom(scale) / most));
  const groups = rowGroups(matrix, columns, scale);
  return {
    matrix,
    parts: groups
      .flatMap((rows, at) => columns.map((range) => ({ ...range, rows, isTop: at === 0 })))
      .filter((part) => !isSpent(part)),
  };
}

/** Whether a part goes on with rows that have no more words in its columns, and shows nothing else. */
const isSpent = ({ from, to, rows }: Pick<MatrixPart, 'from' | 'to' | 'rows'>) =>
  rows.every(
    (row) =>
      !row.isFirst &&
      (row.kind === 'customer'
        ? row.cards.slice(from, to).every(({ length }) => length === 0)
        : row.cells.slice(from, to).every(({ said }) => said.length === 0)),
  ) && rows.length > 0;

/** Rows that fit on a sheet below each other; the first sheet has the whole title above them. */
function rowGroups(
  matrix: MeasuredMatrix,
  columns: readonly { from: number; to: number }[],
  scale: number,
): RowPart[][] {
  // A title wraps sooner on the narrowest of the sheets.
  const width = Math.min(...columns.map((range) => partWidth(matrix, range)));
  const others =
    Math.max(...columns.map((range) => stageHeight(matrix, range))) +
    Math.max(...columns.map((range) => stepHeight(matrix, range))) +
    2 * BATON_EDGE +
    MATRIX.legend;
  const roomOn = (isFirst: boolean) =>
    ROOM.height / scale - others - matrixHead(matrix, width, isFirst).height;
  const groups: RowPart[][] = [[]];
  let left = roomOn(true);
  const put = (row: RowPart) => {
    if (row.height > left && groups.at(-1)?.length) {
      groups.push([]);
      left = roomOn(false);
    }
    groups.at(-1)?.push(row);
    left -= row.height;
  };
  for (const row of matrix.rows)
    for (const part of splitRow(row, Math.min(roomOn(true), roomOn(false)))) put(part);
  return groups;
}
