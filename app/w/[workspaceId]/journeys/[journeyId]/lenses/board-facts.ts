import type { LensView } from '@/lib/lenses/look-through';
import type { PhaseHandoff } from '@/lib/lenses/phase-handoffs';
import { phaseName } from '@/lib/lenses/phase-name';
import type { Stretch } from '@/lib/lenses/stretches';
import type { Text } from '@/lib/text/text';

/** A lens with all that its row says. */
export type BoardLens = {
  view: LensView;
  /** In the order of the journey. */
  handoffs: readonly PhaseHandoff[];
  stretches: readonly Stretch[];
};

/** Between which phases a hole lies: `between Sales and Service`. */
export const holeAround = (text: Text, view: LensView, { from, to }: Pick<Stretch, 'from' | 'to'>) =>
  text.lookThrough.around({
    from: from && phaseName(text, view, from),
    to: to && phaseName(text, view, to),
  });

/** `Sales → Service: missing`. */
export const handoffInWords = (text: Text, view: LensView, { from, to, state }: PhaseHandoff) =>
  text.lenses.board.phaseHandoff({
    from: phaseName(text, view, from),
    to: phaseName(text, view, to),
    state: text.lenses.board.handoffStates[state],
  });
