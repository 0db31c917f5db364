import { findBaton, type HandoffState, isCrossing } from '../baton/find-baton';
import { stagesOf } from '../framework/twelve-steps';
import type { PhaseHandoffState } from '../lenses/phase-handoffs';
import type { Department, Journey, Role, Step } from '../model/facts';
import type { RoleLevel } from '../model/role';
import type { Text } from '../text/text';
import type { JourneyToDraw } from './draw-lens-board';
import type { Drawing } from './drawing';
import { INK } from './drawn-colours';
import { drawHead, drawPage, HATCHED } from './drawn-page';
import { drawSign, HANDOFF_COLOURS } from './handoff-sign';
import { element, lines, type Shape } from './shape';
import { textWidth, wrapText } from './wrap-text';

const EDGE = 16;
const NAMES = 168;
const BAND = 150;
const STAGE = 26;
const LINE = 15;
const PAD = 8;
const LEVEL = 22;

/** A row of the drawing, measured: where it begins and how high it is. */
type Row = { department: Department; y: number; height: number };

/** The matrix as one SVG: departments down, steps across, what each does there, and the baton through the leads. */
export function drawMatrix({ text, workspace, journey }: JourneyToDraw): Drawing {
  const stages = stagesOf(workspace);
  const steps = stages.flatMap((stage) => stage.steps);
  const left = EDGE + NAMES;
  const width = Math.max(760, left + steps.length * BAND + EDGE);
  const persona = workspace.personas.find(({ id }) => id === journey.persona);
  const about = [[workspace.name, persona?.name].filter(Boolean).join(' · '), journey.why]
    .filter(Boolean)
    .join('. ');
  const head = drawHead(journey.name, about, width);
  const parts = [...head.parts];
  let x = left;
  for (const [at, stage] of stages.entries()) {
    const room = stage.steps.length * BAND;
    const colour = INK.stages[at % INK.stages.length] ?? INK.ink;
    parts.push(
      element('rect', { x, y: head.height, width: room, height: STAGE, fill: colour }),
      ...lines(wrapText(stage.name, room - 16, 13, true).slice(0, 1), x + PAD, head.height + 18, {
        size: 13,
        weight: 650,
        fill: '#fff',
      }),
    );
    x += room;
  }
  const heads = drawSteps(steps, left, head.height + STAGE);
  const customer = drawCustomer(text, journey, steps, left, head.height + STAGE + heads.height);
  parts.push(...heads.parts, ...customer.parts);
  const top = head.height + STAGE + heads.height + customer.height;
  const cells = new Map(journey.roles.map((role) => [`${role.department} ${role.step}`, role]));
  const rows: Row[] = [];
  let y = top;
  for (const department of workspace.departments) {
    const own = steps.map((step) => cells.get(`${department.id} ${step.id}`));
    const row = { department, y, height: heightOf(department, own) };
    rows.push(row);
    parts.push(...drawRow(text, row, own, left, width));
    y += row.height;
  }
  for (let at = 0; at <= steps.length; at++)
    parts.push(line(left + at * BAND, head.height + STAGE, left + at * BAND, y));
  parts.push(line(EDGE, y, left + steps.length * BAND, y));
  parts.push(...drawBaton(steps, journey, rows, left), ...drawLegend(text, y + 22));
  return drawPage(text.matrix.label({ journey: journey.name }), width, y + 44, parts);
}

const line = (x1: number, y1: number, x2: number, y2: number) =>
  element('line', { x1, y1, x2, y2, stroke: INK.line });

function drawSteps(steps: readonly Step[], left: number, y: number) {
  const names = steps.map(({ name }, at) => wrapText(`${at + 1} ${name}`, BAND - 2 * PAD, 13, true));
  const height = 14 + 17 * Math.max(1, ...names.map(({ length }) => length));
  return {
    height,
    parts: names.flatMap((name, at) =>
      lines(name, left + at * BAND + PAD, y + 19, { size: 13, weight: 650, step: 17 }),
    ),
  };
}

/** What the customer does in each step; dashed where nobody is there. */
function drawCustomer(text: Text, { moments }: Journey, steps: readonly Step[], left: number, y: number) {
  const columns = steps.map((step) => {
    let top = y + PAD;
    const cards = moments
      .filter((moment) => moment.step === step.id)
      .map((moment) => {
        const said = wrapText(moment.name, BAND - 2 * PAD - 12, 12, true);
        const card = { moment, said, y: top, height: said.length * LINE + 9 };
        top += card.height + 5;
        return card;
      });
    return { cards, height: top - y + PAD - 5 };
  });
  const height = Math.max(56, ...columns.map((column) => column.height));
  const hint = wrapText(text.matrix.customerHint, NAMES - PAD, 12);
  return {
    height,
    parts: [
      line(EDGE, y, left + steps.length * BAND, y),
      ...lines([text.matrix.customer], EDGE, y + 22, { size: 13.5, weight: 650 }),
      ...lines(hint, EDGE, y + 38, { size: 12, fill: INK.muted, step: LINE }),
      ...columns.flatMap(({ cards }, at) =>
        cards.flatMap(({ moment, said, y: cardY, height: cardHeight }) => {
          const hasContact = moment.touchpoints.some(({ state }) => state === 'active');
          const cardX = left + at * BAND + PAD;
          return [
            element('rect', {
              x: cardX,
              y: cardY,
              width: BAND - 2 * PAD,
              height: cardHeight,
              rx: 5,
              fill: hasContact ? INK.contact : '#fff',
              stroke: hasContact ? 'none' : INK.bad,
              'stroke-dasharray': hasContact ? undefined : '4 3',
            }),
            ...lines(said, cardX + 6, cardY + 15, {
              size: 12,
              weight: 600,
              step: LINE,
              fill: hasContact ? INK.accent : INK.bad,
            }),
          ];
        }),
      ),
    ],
  };
}

const statementLines = (role: Role | undefined) => wrapText(role?.statement ?? '', BAND - 2 * PAD, 12);

const heightOf = ({ name }: Department, own: readonly (Role | undefined)[]) =>
  Math.max(
    58,
    24 + 17 * wrapText(name, NAMES - PAD, 13.5, true).length,
    ...own.map((role) => PAD + LEVEL + LINE * statementLines(role).length + 14),
  );

const LOOKS: Record<RoleLevel, { fill: string; stroke: string; words: string }> = {
  leads: { fill: INK.ink, stroke: INK.ink, words: '#fff' },
  supports: { fill: '#fff', stroke: INK.muted, words: INK.ink },
  consulted: { fill: '#eef0f4', stroke: 'none', words: INK.muted },
  informed: { fill: '#eef0f4', stroke: 'none', words: INK.muted },
  none: { fill: 'none', stroke: 'none', words: INK.muted },
};

function drawRow(
  text: Text,
  { department, y, height }: Row,
  own: readonly (Role | undefined)[],
  left: number,
  width: number,
): Shape[] {
  return [
    line(EDGE, y, width - EDGE, y),
    ...lines(wrapText(department.name, NAMES - PAD, 13.5, true), EDGE, y + 24, {
      size: 13.5,
      weight: 650,
      step: 17,
    }),
    ...own.flatMap((role, at) => {
      const x = left + at * BAND;
      if (!role) return [element('rect', { x, y, width: BAND, height, fill: HATCHED })];
      const level = text.model.levels[role.level];
      const look = LOOKS[role.level];
      const isLead = role.level === 'leads';
      return [
        element('rect', {
          x: isLead ? x : x + PAD,
          y: y + PAD,
          width: isLead ? BAND : textWidth(level, 12, true) + 14,
          height: LEVEL,
          rx: isLead ? 0 : 4,
          fill: look.fill,
          stroke: look.stroke,
        }),
        ...lines([level], x + PAD + (role.level === 'none' ? 0 : 7), y + PAD + 15, {
          size: 12,
          weight: 600,
          fill: look.words,
        }),
        ...lines(statementLines(role), x + PAD, y + PAD + LEVEL + 16, { size: 12, step: LINE }),
      ];
    }),
  ];
}

const SIGNS: Record<HandoffState | 'broken', PhaseHandoffState> = {
  agreed: 'agreed',
  'one-side': 'unconfirmed',
  recorded: 'unconfirmed',
  missing: 'missing',
  broken: 'missing',
};

/** Where the lead changes: from the edge of one leading cell to the edge of the next, broken where nobody leads. */
function drawBaton(steps: readonly Step[], journey: Journey, rows: readonly Row[], left: number): Shape[] {
  const columnOf = new Map(steps.map(({ id }, at) => [id, at]));
  const middleOf = (id: string) => {
    const row = rows.find(({ department }) => department.id === id);
    return row && row.y + PAD + LEVEL / 2;
  };
  return findBaton(steps, journey)
    .passages.filter(isCrossing)
    .flatMap((passage) => {
      const from = left + ((columnOf.get(passage.fromStep) ?? 0) + 1) * BAND;
      const to = left + (columnOf.get(passage.toStep) ?? 0) * BAND;
      const sign = SIGNS[passage.kind === 'broken' ? 'broken' : passage.state];
      return passage.from.flatMap((giver) =>
        passage.to.flatMap((taker) => {
          const [y1, y2] = [middleOf(giver), middleOf(taker)];
          if (y1 === undefined || y2 === undefined) return [];
          return [
            element('path', {
              d: `M${from},${y1} H${to} V${y2}`,
              fill: 'none',
              stroke: sign === 'agreed' ? INK.ink : HANDOFF_COLOURS[sign],
              'stroke-width': 3,
              'stroke-dasharray': sign === 'missing' ? '6 5' : undefined,
            }),
            drawSign(to, from === to ? (y1 + y2) / 2 : y2, sign),
            ...(from === to ? [] : [drawSign(from, y1, sign)]),
          ];
        }),
      );
    });
}

/** What the signs mean. */
function drawLegend(text: Text, y: number): Shape[] {
  let x = EDGE + 9;
  return (['agreed', 'one-side', 'missing'] as const).flatMap((state) => {
    const said = text.lenses.board.legendHandoff({ state: text.matrix.handoffStates[state] });
    const at = x;
    x += textWidth(said, 12) + 44;
    return [drawSign(at, y, SIGNS[state]), ...lines([said], at + 16, y + 4, { size: 12, fill: INK.muted })];
  });
}
