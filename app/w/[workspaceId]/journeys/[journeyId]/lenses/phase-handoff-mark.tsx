'use client';

import { useText } from '@/app/text/text-context';
import { GLYPHS } from '@/lib/drawings/handoff-glyphs';
import type { LensView } from '@/lib/lenses/look-through';
import type { PhaseHandoff } from '@/lib/lenses/phase-handoffs';
import { handoffInWords } from './board-facts';

/** How the customer is handed over from one phase to the next: a sign and its words. */
export function PhaseHandoffMark({ view, handoff }: { view: LensView; handoff: PhaseHandoff }) {
  const text = useText();
  return (
    <p className="flex items-center gap-2">
      <HandoffSign state={handoff.state} />
      <span className="min-w-0">{handoffInWords(text, view, handoff)}</span>
    </p>
  );
}

/** The sign alone, as the bars have it. */
export const HandoffSign = ({ state }: Pick<PhaseHandoff, 'state'>) => (
  <svg aria-hidden width="20" height="20" viewBox="-10 -10 20 20" className="flex-none">
    <g className="lens-mark" data-state={state}>
      <circle r={9} />
      <path d={GLYPHS[state]} />
    </g>
  </svg>
);
