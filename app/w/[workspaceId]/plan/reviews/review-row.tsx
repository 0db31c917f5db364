'use client';

import { CircleCheck, CircleDashed, Clock } from 'lucide-react';
import { longDay } from '@/app/text/long-day';
import { useLanguage, useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import type { StepReview } from '@/lib/plan/reviews-due';
import { InHeldJourney } from '../../held-journeys';
import { useReview } from '../../journeys/[journeyId]/inspector/use-review';
import { PlaceLink } from '../../place-link';

type RowProps = {
  one: StepReview;
  workspaceId: string;
  /** Records that have changed since the last look. */
  changed: number | undefined;
};

const MARKS = { due: Clock, fresh: CircleCheck, never: CircleDashed };
const COLOURS = { due: 'text-warn', fresh: 'text-ok', never: 'text-muted' };

/** A step: when it was last looked at, what has changed since, and one press to say that it was today. */
export const ReviewRow = (props: RowProps) => (
  <InHeldJourney id={props.one.journey.id}>
    <Row {...props} />
  </InHeldJourney>
);

function Row({ one, workspaceId, changed }: RowProps) {
  const text = useText();
  const words = text.plan.reviews;
  const language = useLanguage();
  const { journey, step, review, days = 0, freshUntil, state } = one;
  const { lookToday } = useReview(step);
  const Mark = MARKS[state];
  const told = [
    review && words.lookedOn({ day: longDay(review.day, language), days }),
    state === 'fresh' && freshUntil && words.freshUntil({ day: longDay(freshUntil, language) }),
    review && changed !== undefined && days > 0 && words.changes({ count: changed }),
  ];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-3 py-2 wrap-anywhere">
      <span className="flex w-40 items-center gap-2 max-phone:w-full">
        <Mark aria-hidden size={16} className={`flex-none ${COLOURS[state]}`} />
        {words.states[state]}
      </span>
      <div className="min-w-48 flex-1">
        <PlaceLink workspaceId={workspaceId} journey={journey} place={{ kind: 'step', step: step.id }}>
          {`${step.position + 1} · ${step.name}`}
        </PlaceLink>
        <p className="text-12 text-muted">{told.filter(Boolean).join(' · ')}</p>
      </div>
      {(days > 0 || !review) && (
        <Button
          className="text-12"
          aria-label={words.todayOf({ step: step.name, journey: journey.name })}
          onPress={lookToday}
        >
          {words.today}
        </Button>
      )}
    </li>
  );
}
