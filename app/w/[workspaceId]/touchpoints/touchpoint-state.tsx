'use client';

import { Circle, CircleCheck, CircleDashed } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import type { TouchpointState as State } from '@/lib/model/touchpoint';

const MARKS = { active: CircleCheck, planned: Circle, unused: CircleDashed };
const COLOURS = { active: 'text-ok', planned: 'text-muted', unused: 'text-warn' };

/** The state of a touchpoint: a mark and a word. */
export function TouchpointState({ state }: { state: State }) {
  const text = useText();
  const Mark = MARKS[state];
  return (
    <span className="inline-flex items-center gap-1.5">
      <Mark aria-hidden size={14} className={`flex-none ${COLOURS[state]}`} />
      {text.model.touchpointStates[state]}
    </span>
  );
}
