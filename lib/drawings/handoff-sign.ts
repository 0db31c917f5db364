import type { PhaseHandoffState } from '../lenses/phase-handoffs';
import { INK } from './drawn-colours';
import { GLYPHS } from './handoff-glyphs';
import { element, lines, type Shape } from './shape';
import { textWidth } from './wrap-text';

export const HANDOFF_COLOURS: Record<PhaseHandoffState, string> = {
  missing: INK.bad,
  unconfirmed: INK.warn,
  agreed: INK.ok,
  kept: INK.muted,
};

/** The sign of a handoff in a drawing, around a point. */
export const drawSign = (x: number, y: number, state: PhaseHandoffState) =>
  element('g', { transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})` }, [
    element('circle', { r: 9, fill: HANDOFF_COLOURS[state], stroke: '#fff', 'stroke-width': 2 }),
    element('path', { d: GLYPHS[state], fill: 'none', stroke: '#fff', 'stroke-width': 2 }),
  ]);

/** What the signs of handoffs mean, beside each other from a point on. */
export function drawHandoffLegend(
  signs: readonly { state: PhaseHandoffState; said: string }[],
  x: number,
  y: number,
): Shape[] {
  let next = x;
  return signs.flatMap(({ state, said }) => {
    const at = next;
    next += textWidth(said, 12) + 44;
    return [drawSign(at, y, state), ...lines([said], at + 16, y + 4, { size: 12, fill: INK.muted })];
  });
}
