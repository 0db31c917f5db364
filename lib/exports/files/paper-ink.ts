import { INK } from '../../drawings/drawn-colours';
import type { Tone } from '../../reports/paper';

/** The colours of reports and slides, the same in every kind of file. */
export const PAPER_INK = {
  ink: INK.ink,
  muted: INK.muted,
  accent: INK.accent,
  line: '#d5dae1',
  sunken: '#eef0f4',
  card: '#ffffff',
  contact: '#dcebfa',
} as const;

/** Darker than in drawings, because words are set in them. */
export const PAPER_TONES: Record<Tone, string> = { bad: '#b3262e', warn: '#8f5200', ok: '#12734a' };
