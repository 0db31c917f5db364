'use client';

import { CircleCheck, CircleDashed, Clock } from 'lucide-react';
import Link from 'next/link';
import * as paths from '@/app/paths';
import { longDay } from '@/app/text/long-day';
import { useLanguage, useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import type { StepChanges } from '@/lib/plan/changes-by-step';
import type { StepReview } from '@/lib/plan/reviews-due';
import { InHeldJourney } from '../../held-journeys';
import { LineOfEntry } from '../../history/history-entry';
import { useReview } from '../../journeys/[journeyId]/inspector/use-review';
import { addressOf } from '../../journeys/[journeyId]/selection';
import { PlaceLink } from '../../place-link';

type RowProps = {
  one: StepReview;
  workspaceId: string;
  /** What has changed since the last look; undefined where nobody can say. */
  changed: StepChanges | undefined;
  namesJourney: boolean;
};

const MARKS = { due: Clock, fresh: CircleCheck, never: CircleDashed };
const COLOURS = { due: 'text-warn', fresh: 'text-ok', never: 'text-muted' };

/** A step: when it was last looked at, what has changed since, and one press to say that it was today. */
export const ReviewRow = (props: RowProps) => (
  <InHeldJourney id={props.one.journey.id}>
    <Row {...props} />
  </InHeldJourney>
);

function Row({ one, workspaceId, changed, namesJourney }: RowProps) {
  const text = useText();
  const words = text.plan.reviews;
  const language = useLanguage();
  const { journey, step, review, days = 0, freshUntil, state } = one;
  const { lookToday } = useReview(step);
  const Mark = MARKS[state];
  const told = [
    review && words.lookedOn({ day: longDay(review.day, language), days }),
    state === 'fresh' && freshUntil && words.freshUntil({ day: longDay(freshUntil, language) }),
    review && days > 0 && changed?.lines.length === 0 && words.unchanged,
  ];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-3 py-2 wrap-anywhere has-[details[open]]:items-start">
      <span className="flex w-48 items-center gap-2 max-phone:w-full">
        <Mark aria-hidden size={16} className={`flex-none ${COLOURS[state]}`} />
        {words.states[state]}
      </span>
      <div className="min-w-48 flex-1">
        <PlaceLink
          workspaceId={workspaceId}
          journey={journey}
          place={{ kind: 'step', step: step.id }}
          namesJourney={namesJourney}
        >
          {`${step.position + 1} · ${step.name}`}
        </PlaceLink>
        <p className="text-12 text-muted">{told.filter(Boolean).join(' · ')}</p>
        {changed && changed.lines.length > 0 && (
          <SinceThen
            changed={changed}
            step={step.name}
            history={paths.historyOfPath(workspaceId, journey.id, addressOf({ kind: 'step', step: step.id }))}
          />
        )}
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

/** What has changed since the last look, folded away: a look at a step begins with it. */
function SinceThen({ changed, step, history }: { changed: StepChanges; step: string; history: string }) {
  const text = useText();
  const words = text.plan.reviews;
  const { lines, more } = changed;
  return (
    <details className="text-12">
      <summary className="w-fit cursor-pointer py-1">{words.changes({ count: lines.length + more })}</summary>
      <ul aria-label={words.changesOf({ step })} className="grid list-disc gap-1.5 py-1 pl-5">
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no name but their place
          <LineOfEntry key={at} line={line} />
        ))}
      </ul>
      {more > 0 && <p className="pl-5 text-muted">{text.historyPage.more({ count: more })}</p>}
      <Link href={history} className="inline-block py-1 text-accent underline underline-offset-2">
        {text.historyPage.ofPlace.step}
      </Link>
    </details>
  );
}
