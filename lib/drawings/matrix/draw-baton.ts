import { findBaton, type HandoffState, isCrossing } from '../../baton/find-baton';
import type { PhaseHandoffState } from '../../lenses/phase-handoffs';
import type { Text } from '../../text/text';
import { INK } from '../drawn-colours';
import { drawHandoffLegend, drawSign, HANDOFF_COLOURS } from '../handoff-sign';
import { element, lines, type Shape, toldAsFigure } from '../shape';
import { clipText } from '../wrap-text';
import type { MatrixPart, PlacedRow } from './draw-matrix';
import { MATRIX, type MeasuredMatrix } from './measure-matrix';

const { edge: EDGE, pad: PAD, level: LEVEL } = MATRIX;

const SIGNS: Record<HandoffState | 'broken', PhaseHandoffState> = {
  agreed: 'agreed',
  'one-side': 'unconfirmed',
  recorded: 'unconfirmed',
  missing: 'missing',
  broken: 'missing',
};

/** Where the rows of a part lie. */
type Rows = { left: number; top: number; bottom: number; rows: readonly PlacedRow[] };

/** Where a department lies as seen from a part: at a height in it, or on a sheet above or below. */
type Height = number | 'above' | 'below';

/** One line of the baton, from a department that leads to the next one. */
export type BatonLine = {
  key: string;
  from: string;
  to: string;
  /** Edges of columns, counted from the left: where the one cell ends and the other begins. */
  leaves: number;
  arrives: number;
  fromStep: string;
  toStep: string;
  state: HandoffState | 'broken';
};

/** The lines of the baton, where the lead changes. */
export function batonLines({ steps, journey, workspace }: MeasuredMatrix): BatonLine[] {
  const columnOf = new Map(steps.map(({ id }, at) => [id, at]));
  const known = new Set(workspace.departments.map(({ id }) => id));
  return findBaton(steps, journey)
    .passages.filter(isCrossing)
    .flatMap((passage) =>
      passage.from.flatMap((from) =>
        passage.to
          .filter((to) => known.has(from) && known.has(to))
          .map((to) => ({
            key: `baton ${passage.fromStep} ${from} ${to}`,
            from,
            to,
            leaves: (columnOf.get(passage.fromStep) ?? 0) + 1,
            arrives: columnOf.get(passage.toStep) ?? 0,
            fromStep: passage.fromStep,
            toStep: passage.toStep,
            state: passage.kind === 'broken' ? ('broken' as const) : passage.state,
          })),
      ),
    );
}

/**
 * Where the lead changes: from the edge of one leading cell to the edge of the next, broken where nobody leads. What
 * lies on another sheet is led to the edge of this one, with the name of who is there.
 */
export function drawBaton(matrix: MeasuredMatrix, part: MatrixPart, area: Rows): Shape[] {
  const names = new Map(matrix.workspace.departments.map(({ id, name }) => [id, name]));
  const notes = new Map<string, { x: number; isAbove: boolean; names: Set<string> }>();
  const heightOf = heights(matrix, area);
  const pixel = (edge: number) => area.left + (edge - part.from) * matrix.band;
  const drawn = batonLines(matrix).flatMap((line) => {
    const [y1, y2] = [heightOf(line.from), heightOf(line.to)];
    const clamped = (height: Height) =>
      height === 'above' ? area.top : height === 'below' ? area.bottom : height;
    const from = pixel(Math.max(line.leaves, part.from));
    const to = pixel(Math.min(line.arrives, part.to));
    const isAcross = typeof y1 === 'number' && line.leaves <= part.to && line.arrives >= part.from;
    const isDown =
      line.arrives >= part.from && line.arrives <= part.to && (typeof y1 === 'number' || y1 !== y2);
    if (!isAcross && !isDown) return [];
    if (isDown)
      for (const [height, id] of [
        [y1, line.from],
        [y2, line.to],
      ] as const) {
        if (typeof height === 'number') continue;
        const key = `${line.arrives} ${height}`;
        const note = notes.get(key) ?? { x: to, isAbove: height === 'above', names: new Set() };
        notes.set(key, { ...note, names: note.names.add(names.get(id) ?? '') });
      }
    const sign = SIGNS[line.state];
    const path = [
      isAcross ? `M${from},${clamped(y1)} H${to}` : `M${to},${clamped(y1)}`,
      ...(isDown ? [`V${clamped(y2)}`] : []),
    ].join(' ');
    return [
      toldAsFigure(line.key, [
        element('path', {
          d: path,
          fill: 'none',
          stroke: sign === 'agreed' ? INK.ink : HANDOFF_COLOURS[sign],
          'stroke-width': 3,
          'stroke-dasharray': sign === 'missing' ? '6 5' : undefined,
        }),
        ...signPlaces(line, part, y1, y2).map(([edge, y]) => drawSign(pixel(edge), y, sign)),
      ]),
    ];
  });
  return [
    ...drawn,
    ...[...notes.values()].flatMap((note) => drawNote(note, matrix.band, area, part.to - part.from)),
  ];
}

/** Where a line has its signs: in the middle of what is straight, else at both of its ends; on sheets, at those there. */
function signPlaces(line: BatonLine, part: MatrixPart, y1: Height, y2: Height): [number, number][] {
  const isHere = (edge: number) => edge >= part.from && edge <= part.to;
  const isStraight = line.leaves === line.arrives;
  if (isStraight && typeof y1 === 'number' && typeof y2 === 'number')
    return isHere(line.arrives) ? [[line.arrives, (y1 + y2) / 2]] : [];
  return (
    [
      [line.arrives, y2],
      [line.leaves, y1],
    ] as const
  ).flatMap(([edge, y]): [number, number][] => (typeof y === 'number' && isHere(edge) ? [[edge, y]] : []));
}

/** How high departments lie, by the first part of their rows. */
function heights({ workspace }: MeasuredMatrix, { rows }: Rows) {
  const order = new Map(workspace.departments.map(({ id }, at) => [id, at]));
  const here = new Map(
    rows.flatMap(({ row, y }) =>
      row.kind === 'department' && row.isFirst ? [[row.department.id, y + PAD + LEVEL / 2] as const] : [],
    ),
  );
  const last = rows.findLast(({ row }) => row.kind === 'department')?.row;
  const lastPlace = last?.kind === 'department' ? (order.get(last.department.id) ?? 0) : -1;
  return (id: string): Height => here.get(id) ?? ((order.get(id) ?? 0) <= lastPlace ? 'above' : 'below');
}

/** Who takes or gives the baton on another sheet. */
function drawNote(
  { x, isAbove, names }: { x: number; isAbove: boolean; names: ReadonlySet<string> },
  band: number,
  { left, top, bottom }: Rows,
  columns: number,
): Shape[] {
  const said = clipText(`${isAbove ? '↑' : '↓'} ${[...names].join(', ')}`, band - 14, 12, true);
  // At the right edge of a sheet there is room on the left alone.
  const isLast = x >= left + columns * band;
  return lines([said], isLast ? x - 6 : x + 6, isAbove ? top - 6 : bottom + 14, {
    size: 12,
    weight: 600,
    fill: INK.muted,
    ...(isLast && { anchor: 'end' }),
  });
}

/** What the signs mean. */
export function drawBatonLegend(text: Text, y: number): Shape[] {
  const signs = (['agreed', 'one-side', 'missing'] as const).map((state) => ({
    state: SIGNS[state],
    said: text.lenses.board.legendHandoff({ state: text.matrix.handoffStates[state] }),
  }));
  return drawHandoffLegend(signs, EDGE + 9, y);
}
