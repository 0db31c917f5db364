'use client';

import { CircleCheck, CircleDashed } from 'lucide-react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { OUTSIDE_REASONS, type OutsideReason } from '@/lib/responsibilities/find-outside';
import type { Activity } from '@/lib/responsibilities/read-responsibilities';
import { goToOpenStep } from './activity-mapping';

/** Whether all activities of the table come in, or which don't, and why not. */
export function OutsideList(props: { outside: Record<OutsideReason, Activity[]>; activities: number }) {
  const { outside, activities } = props;
  const words = useText().responsibilities.screen;
  const out = OUTSIDE_REASONS.reduce((count, reason) => count + outside[reason].length, 0);
  const Mark = out === 0 ? CircleCheck : CircleDashed;
  return (
    <div className={`card grid gap-2 px-4 py-3 ${outside['no-step'].length > 0 ? 'border-mark-warn' : ''}`}>
      <p role="status" className="flex items-start gap-2 font-medium">
        <Mark aria-hidden size={16} className={`mt-px flex-none ${out === 0 ? 'text-ok' : 'text-warn'}`} />
        {out === 0 ? words.allComeIn({ count: activities }) : words.someComeIn({ all: activities, out })}
      </p>
      {out > 0 && (
        <dl className="grid items-center gap-x-4 gap-y-1.5 pl-6 phone:grid-cols-[max-content_minmax(0,1fr)]">
          {OUTSIDE_REASONS.filter((reason) => outside[reason].length > 0).map((reason) => (
            <div key={reason} className="contents">
              <dt className="text-muted">{words.outside[reason]}</dt>
              <dd className="flex flex-wrap items-center gap-x-3 gap-y-1 wrap-anywhere">
                <span className="min-w-0">{outside[reason].map(({ name }) => name).join('; ')}</span>
                {reason === 'no-step' && <Button onPress={goToOpenStep}>{words.goChooseStep}</Button>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
