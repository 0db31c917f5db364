import type { Hatch } from '../drawing';

/** What is open, and what the lens that is looked through does not see. */
export const OPEN: Hatch = { id: 'open', colour: '#eef0f4', stripe: 4 };
export const UNSEEN: Hatch = { id: 'unseen', colour: '#fde9ea', stripe: 4 };
