import type { PhaseHandoffState } from '../lenses/phase-handoffs';
import { INK } from './drawn-colours';
import { GLYPHS } from './handoff-glyphs';
import { element } from './shape';

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
