import { findBaton } from '../../baton/find-baton';
import { stepsOf } from '../../framework/twelve-steps';
import { type LensView, lookThroughAll } from '../../lenses/look-through';
import { phaseHandoffs } from '../../lenses/phase-handoffs';
import { phaseName } from '../../lenses/phase-name';
import { type Run, runsOf } from '../../lenses/runs';
import type { Text } from '../../text/text';
import type { Drawing } from '../drawing';
import { INK } from '../drawn-colours';
import { drawHead, drawPage, HATCHED } from '../drawn-page';
import { drawSign } from '../handoff-sign';
import type { JourneyToDraw } from '../matrix/measure-matrix';
import { element, lines, type Shape } from '../shape';
import { textWidth, wrapText } from '../wrap-text';

const NAMES = 190;
const SUMS = 84;
const BAND = 124;
const EDGE = 16;
const LINE = 15;
const LEGEND = 44;

/** The lens board as one SVG: moments across, a row a lens, its phases as bars, hatched where it sees nothing. */
export function drawLensBoard({ text, workspace, journey }: JourneyToDraw): Drawing {
  const words = text.lenses.board;
  const views = lookThroughAll(workspace, journey);
  const steps = stepsOf(workspace);
  const baton = findBaton(steps, journey);
  const known = new Set(steps.map(({ id }) => id));
  const moments = journey.moments.filter(({ step }) => known.has(step));
  const left = EDGE + NAMES;
  const width = Math.max(760, left + moments.length * BAND + SUMS + EDGE);
  const head = drawHead(
    `${journey.name}: ${text.lenses.board.tab}`,
    `${workspace.name}. ${words.lead({ moments: moments.length })}`,
    width,
  );
  const headLines = moments.map(({ name }) => wrapText(name, BAND - 10, 12, true));
  const headsHeight = 14 + LINE * Math.max(1, ...headLines.map(({ length }) => length));
  const parts = [
    ...head.parts,
    ...lines(wrapText(words.momentsHint, NAMES - 16, 12), EDGE, head.height + 14, {
      size: 12,
      fill: INK.muted,
    }),
    ...moments.flatMap((moment, at) => {
      const hasContact = moment.touchpoints.some(({ state }) => state === 'active');
      return lines(headLines[at] ?? [], left + at * BAND + 5, head.height + 14, {
        size: 12,
        step: LINE,
        weight: 600,
        fill: hasContact ? INK.ink : INK.bad,
      });
    }),
  ];
  const order = moments.map(({ id }) => id);
  let y = head.height + headsHeight;
  for (const view of views) {
    const row = drawRow(text, view, order, y, left, width);
    const marks = phaseHandoffs(view, journey, steps, baton).filter(({ state }) => state !== 'kept');
    parts.push(
      ...row.parts,
      ...marks.map(({ toMoment, state }) =>
        drawSign(left + order.indexOf(toMoment) * BAND, y + row.height / 2, state),
      ),
    );
    y += row.height;
  }
  parts.push(...drawLegend(text, y + 22));
  return drawPage(`${journey.name}: ${words.tab}`, width, y + LEGEND, parts);
}

function drawRow(
  text: Text,
  view: LensView,
  order: readonly string[],
  y: number,
  left: number,
  width: number,
) {
  const words = text.lenses.board;
  const nameOf = ({ phase }: Run) => (phase === null ? words.unseen : phaseName(text, view, phase));
  const bars = runsOf(view.sights, order).map((run) => ({
    run,
    first: order.indexOf(run.moments[0]),
    lines: wrapText(nameOf(run), run.moments.length * BAND - 16, 12, true),
  }));
  const name = wrapText(text.lenses.lens(view.lens.called), NAMES - 16, 14, true);
  const side = wrapText(words.sides[view.lens.looksFrom], NAMES - 16, 12);
  const most = Math.max(1, ...bars.map((bar) => bar.lines.length));
  const height = Math.max(68, most * LINE + 36, name.length * 18 + side.length * LINE + 16);
  const middle = y + height / 2;
  const nameTop = middle - (name.length * 18 + side.length * LINE) / 2 + 14;
  return {
    height,
    parts: [
      element('line', { x1: EDGE, x2: width - EDGE, y1: y, y2: y, stroke: INK.line }),
      ...lines(name, EDGE, nameTop, { size: 14, weight: 650, step: 18 }),
      ...lines(side, EDGE, nameTop + name.length * 18 - 2, { size: 12, fill: INK.muted, step: LINE }),
      ...bars.flatMap(({ run, first, lines: said }) => [
        element('rect', {
          x: left + first * BAND + 2,
          y: y + 11,
          width: run.moments.length * BAND - 4,
          height: height - 22,
          rx: 8,
          fill: run.phase === null ? HATCHED : INK.contact,
          stroke: run.phase === null ? INK.bad : INK.accent,
          'stroke-dasharray': run.phase === null ? '4 3' : undefined,
        }),
        ...lines(
          said,
          left + (first + run.moments.length / 2) * BAND,
          middle + 4.5 - ((said.length - 1) * LINE) / 2,
          {
            size: 12,
            weight: 600,
            step: LINE,
            anchor: 'middle',
            fill: run.phase === null ? INK.bad : INK.ink,
          },
        ),
      ]),
      ...lines([`${view.seen} / ${view.sights.size}`], width - EDGE, middle + 5, {
        size: 15,
        weight: 700,
        anchor: 'end',
      }),
    ],
  };
}

/** What the signs mean. */
function drawLegend(text: Text, y: number): Shape[] {
  const words = text.lenses.board;
  let x = EDGE + 9;
  return (['agreed', 'unconfirmed', 'missing'] as const).flatMap((state) => {
    const said = words.legendHandoff({ state: words.handoffStates[state] });
    const at = x;
    x += textWidth(said, 12) + 44;
    return [drawSign(at, y, state), ...lines([said], at + 16, y + 4, { size: 12, fill: INK.muted })];
  });
}
