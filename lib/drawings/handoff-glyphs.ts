import type { PhaseHandoffState } from '../lenses/phase-handoffs';

/** The signs of a handoff, around its middle: told apart without their colour. */
export const GLYPHS: Record<PhaseHandoffState, string> = {
  missing: 'M-3,-3 L3,3 M3,-3 L-3,3',
  unconfirmed: 'M-3.5,0 H3.5',
  agreed: 'M-3.5,0.5 L-1,3 L3.5,-2.5',
  kept: '',
};
