'use client';

import { Check, Minus, X } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import type { HandoffState } from '@/lib/baton/find-baton';

type MarkState = HandoffState | 'broken';

const LOOKS = {
  agreed: { Icon: Check, mark: 'bg-ok-ground text-ok', word: 'text-ok' },
  'one-side': { Icon: Minus, mark: 'bg-warn-ground text-warn', word: 'text-warn' },
  recorded: { Icon: Minus, mark: 'bg-warn-ground text-warn', word: 'text-warn' },
  missing: { Icon: X, mark: 'bg-bad-ground text-bad', word: 'text-bad' },
  broken: { Icon: X, mark: 'bg-bad-ground text-bad', word: 'text-bad' },
} as const;

/** How far a handoff has come: a mark and its words; `short` shows the mark alone, the words stay its name. */
export function HandoffStateMark({ state, short = false }: { state: MarkState; short?: boolean }) {
  const text = useText();
  const { Icon, mark, word } = LOOKS[state];
  const words = text.matrix.handoffStates[state];
  return (
    <span className={`inline-flex items-center gap-1.5 text-12 font-medium ${word}`} title={words}>
      <span className={`grid size-5 flex-none place-items-center rounded-full ${mark}`}>
        <Icon aria-hidden size={12} strokeWidth={3} />
      </span>
      <span className={short ? 'sr-only' : ''}>{words}</span>
    </span>
  );
}
