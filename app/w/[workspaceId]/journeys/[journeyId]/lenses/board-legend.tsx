'use client';

import { useText } from '@/app/text/text-context';
import { HandoffSign } from './phase-handoff-mark';

/** What the signs of the board mean. */
export function BoardLegend() {
  const words = useText().lenses.board;
  return (
    <ul
      aria-label={words.legend}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-2 text-12 text-muted"
    >
      <li className="flex items-center gap-1.5">
        <span aria-hidden className="lens-bar h-4 w-6 rounded" data-seen="false" />
        {words.unseen}
      </li>
      {(['agreed', 'unconfirmed', 'missing'] as const).map((state) => (
        <li key={state} className="flex items-center gap-1.5">
          <HandoffSign state={state} />
          {words.legendHandoff({ state: words.handoffStates[state] })}
        </li>
      ))}
    </ul>
  );
}
