import { INK } from '../drawn-colours';
import { element, lines, told } from '../shape';
import { wrapText } from '../wrap-text';
import type { MatrixPart } from './draw-matrix';
import { columnsOf, MATRIX, type MeasuredMatrix } from './measure-matrix';

const { edge: EDGE, names: NAMES, stage: STAGE, pad: PAD } = MATRIX;

/** The stages over some columns, each with as much of it as is there. */
function stagesIn({ stages, band }: MeasuredMatrix, { from, to }: Pick<MatrixPart, 'from' | 'to'>) {
  let first = 0;
  return stages.flatMap((stage, at) => {
    const begin = Math.max(from, first);
    const isBegin = begin === first;
    first += stage.steps.length;
    const count = Math.min(to, first) - begin;
    const said = count > 0 ? wrapText(stage.name, count * band - 16, 13, true) : [];
    return count > 0 ? [{ stage, at, begin, isBegin, count, said }] : [];
  });
}

const isTop = ({ sheet }: MatrixPart) => sheet?.isTop ?? true;

/** How high the stages over some columns are. */
export const stageHeight = (matrix: MeasuredMatrix, part: Pick<MatrixPart, 'from' | 'to'>) =>
  STAGE + 17 * (Math.max(1, ...stagesIn(matrix, part).map(({ said }) => said.length)) - 1);

/** Draws the stages over some columns. */
export function drawStages(matrix: MeasuredMatrix, part: MatrixPart, y: number) {
  const left = EDGE + NAMES;
  const height = part.sheet?.stageHeight ?? stageHeight(matrix, part);
  return {
    height,
    parts: stagesIn(matrix, part).flatMap(({ at, begin, isBegin, count, said }) => {
      const x = left + (begin - part.from) * matrix.band;
      const colour = INK.stages[at % INK.stages.length] ?? INK.ink;
      return [
        element('rect', { x, y, width: count * matrix.band, height, fill: colour }),
        told(
          isTop(part) && isBegin ? `stage ${at}` : '',
          lines(said, x + PAD, y + 18, { size: 13, weight: 650, step: 17, fill: '#fff' }),
        ),
      ];
    }),
  };
}

const stepName = ({ steps, band }: MeasuredMatrix, at: number) =>
  wrapText(`${at + 1} ${steps[at]?.name ?? ''}`, band - 2 * PAD, 13, true);

/** How high the heads of the steps in some columns are. */
export const stepHeight = (matrix: MeasuredMatrix, part: Pick<MatrixPart, 'from' | 'to'>) =>
  14 + 17 * Math.max(1, ...columnsOf(part).map((at) => stepName(matrix, at).length));

/** Draws the heads of the steps in some columns. */
export function drawSteps(matrix: MeasuredMatrix, part: MatrixPart, y: number) {
  const left = EDGE + NAMES;
  return {
    height: part.sheet?.stepHeight ?? stepHeight(matrix, part),
    parts: columnsOf(part).map((at) =>
      told(
        isTop(part) ? `step ${at}` : '',
        lines(stepName(matrix, at), left + (at - part.from) * matrix.band + PAD, y + 19, {
          size: 13,
          weight: 650,
          step: 17,
        }),
      ),
    ),
  };
}
