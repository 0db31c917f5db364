import { hasContact } from '../../model/has-contact';
import type { RoleLevel } from '../../model/role';
import type { Drawing } from '../drawing';
import { INK } from '../drawn-colours';
import { drawHead, drawHeadAgain, drawPage, HATCHED } from '../drawn-page';
import type { JourneyToDraw } from '../journey-to-draw';
import { element, lines, type Shape, told, toldAsFigure } from '../shape';
import { textWidth, wrapText } from '../wrap-text';
import { drawBaton, drawBatonLegend } from './draw-baton';
import { drawStages, drawSteps } from './draw-matrix-heads';
import {
  columnsOf,
  departmentName,
  MATRIX,
  type MeasuredMatrix,
  measureMatrix,
  type RowPart,
} from './measure-matrix';

const { edge: EDGE, names: NAMES, line: LINE, pad: PAD, level: LEVEL } = MATRIX;

/** A row, or a part of one, where it stands in a drawing. */
export type PlacedRow = { row: RowPart; y: number };

/** What is drawn of a matrix: columns from the first to before the last, and rows below each other. */
export type MatrixPart = {
  from: number;
  to: number;
  rows: readonly RowPart[];
  /**
   * Which sheet it is, and how high the heads of all sheets are: the baton leads to its edges, and what heads a
   * column is read aloud of the topmost only. Left out where it is the whole matrix.
   */
  sheet?: { isFirst: boolean; isTop: boolean; stageHeight: number; stepHeight: number };
};

/** Room for the baton's words at the edge of a sheet, in pixels. */
export const BATON_EDGE = 20;

/** The matrix as one drawing: departments down, steps across, what each does there, and the baton through the leads. */
export function drawMatrix(source: JourneyToDraw): Drawing {
  const matrix = measureMatrix(source);
  return drawMatrixPart(matrix, { from: 0, to: matrix.steps.length, rows: matrix.rows });
}

/** Some columns and rows of the matrix as a drawing of their own. */
export function drawMatrixPart(matrix: MeasuredMatrix, part: MatrixPart): Drawing {
  const { text, journey, band } = matrix;
  const left = EDGE + NAMES;
  const right = left + (part.to - part.from) * band;
  const width = partWidth(matrix, part);
  const isFirst = part.sheet?.isFirst ?? true;
  const head = matrixHead(matrix, width, isFirst);
  const stages = drawStages(matrix, part, head.height);
  const steps = drawSteps(matrix, part, head.height + stages.height);
  const above = head.height + stages.height + steps.height;
  let y = above + (part.sheet ? BATON_EDGE : 0);
  const top = y;
  const rows = part.rows.map((row): PlacedRow => {
    y += row.height;
    return { row, y: y - row.height };
  });
  const below = y + (part.sheet ? BATON_EDGE : 0);
  const parts = [
    ...head.parts,
    ...stages.parts,
    ...steps.parts,
    ...rows.flatMap((row) =>
      row.row.kind === 'customer'
        ? drawCustomer(matrix, part, row.row, row.y)
        : drawDepartment(matrix, part, row.row, row.y, right),
    ),
  ];
  for (let at = 0; at <= part.to - part.from; at++)
    parts.push(rule(left + at * band, head.height + stages.height, left + at * band, y));
  parts.push(rule(EDGE, y, right, y));
  if (part.sheet) parts.push(rule(EDGE, top, right, top));
  parts.push(
    ...drawBaton(matrix, part, { left, top, bottom: y, rows }),
    told(isFirst ? 'legend' : '', drawBatonLegend(text, below + 22)),
  );
  return drawPage(text.matrix.label({ journey: journey.name }), width, below + MATRIX.legend, parts);
}

/** The width of a drawing of some columns. */
export const partWidth = ({ band }: MeasuredMatrix, { from, to }: Pick<MatrixPart, 'from' | 'to'>) =>
  Math.max(760, 2 * EDGE + NAMES + (to - from) * band);

/** The title; on the sheets behind the first one the name alone. */
export function matrixHead({ workspace, journey, text }: MeasuredMatrix, width: number, isFirst: boolean) {
  if (!isFirst) return drawHeadAgain(text.matrix.label({ journey: journey.name }), width);
  const persona = workspace.personas.find(({ id }) => id === journey.persona);
  const about = [[workspace.name, persona?.name].filter(Boolean).join(' · '), journey.why]
    .filter(Boolean)
    .join('. ');
  return drawHead(journey.name, about, width);
}

const rule = (x1: number, y1: number, x2: number, y2: number) =>
  element('line', { x1, y1, x2, y2, stroke: INK.line });

/** What the customer does in each step; dashed where nobody is there. */
function drawCustomer(
  { text, band }: MeasuredMatrix,
  part: MatrixPart,
  { cards, isFirst }: Extract<RowPart, { kind: 'customer' }>,
  y: number,
) {
  const left = EDGE + NAMES;
  const right = left + (part.to - part.from) * band;
  const hint = wrapText(text.matrix.customerHint, NAMES - PAD, 12);
  return [
    rule(EDGE, y, right, y),
    told(isFirst && part.from === 0 ? 'customer' : '', [
      ...lines([text.matrix.customer], EDGE, y + 22, { size: 13.5, weight: 650 }),
      ...lines(hint, EDGE, y + 38, { size: 12, fill: INK.muted, step: LINE }),
    ]),
    ...columnsOf(part).flatMap((at) => {
      let cardY = y + PAD;
      return (cards[at] ?? []).flatMap((card) => {
        const { moment, said } = card;
        const isContact = hasContact(moment);
        const cardX = left + (at - part.from) * band + PAD;
        const own = cardY;
        cardY += card.height + 5;
        const ground = element('rect', {
          x: cardX,
          y: own,
          width: band - 2 * PAD,
          height: card.height,
          rx: 5,
          fill: isContact ? INK.contact : '#fff',
          stroke: isContact ? 'none' : INK.bad,
          'stroke-dasharray': isContact ? undefined : '4 3',
        });
        return [
          isContact ? ground : toldAsFigure(`no contact ${moment.id}`, [ground]),
          told(
            `moment ${moment.id}`,
            lines(said, cardX + 6, own + 15, {
              size: 12,
              weight: 600,
              step: LINE,
              fill: isContact ? INK.accent : INK.bad,
            }),
          ),
        ];
      });
    }),
  ];
}

const LOOKS: Record<RoleLevel, { fill: string; stroke: string; words: string }> = {
  leads: { fill: INK.ink, stroke: INK.ink, words: '#fff' },
  supports: { fill: '#fff', stroke: INK.muted, words: INK.ink },
  consulted: { fill: '#eef0f4', stroke: 'none', words: INK.muted },
  informed: { fill: '#eef0f4', stroke: 'none', words: INK.muted },
  none: { fill: 'none', stroke: 'none', words: INK.muted },
};

/** What is read aloud of a cell. */
export const cellKey = (department: string, step: string) => `cell ${department} ${step}`;

function drawDepartment(
  { text, band, steps }: MeasuredMatrix,
  part: MatrixPart,
  { department, cells, height, isFirst }: Extract<RowPart, { kind: 'department' }>,
  y: number,
  right: number,
): Shape[] {
  const left = EDGE + NAMES;
  return [
    rule(EDGE, y, part.sheet ? right : Math.max(760, right + EDGE) - EDGE, y),
    told(
      isFirst && part.from === 0 ? `department ${department.id}` : '',
      lines(departmentName(department), EDGE, y + 24, { size: 13.5, weight: 650, step: 17 }),
    ),
    ...columnsOf(part).flatMap((at): Shape[] => {
      const { role, said } = cells[at] ?? { role: undefined, said: [] };
      const x = left + (at - part.from) * band;
      const key = cellKey(department.id, steps[at]?.id ?? '');
      // What goes on from the sheet before is said once.
      if (!isFirst && said.length === 0) return [];
      if (!role) return [toldAsFigure(key, [element('rect', { x, y, width: band, height, fill: HATCHED })])];
      const level = text.model.levels[role.level];
      const look = LOOKS[role.level];
      const isLead = role.level === 'leads';
      return [
        element('rect', {
          x: isLead ? x : x + PAD,
          y: y + PAD,
          width: isLead ? band : textWidth(level, 12, true) + 14,
          height: LEVEL,
          rx: isLead ? 0 : 4,
          fill: look.fill,
          stroke: look.stroke,
        }),
        told(
          isFirst ? key : '',
          lines([level], x + PAD + (role.level === 'none' ? 0 : 7), y + PAD + 15, {
            size: 12,
            weight: 600,
            fill: look.words,
          }),
        ),
        told(key, lines(said, x + PAD, y + PAD + LEVEL + 16, { size: 12, step: LINE })),
      ];
    }),
  ];
}
