'use client';

import Link from 'next/link';
import { useMemo } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { DEFAULT_REVIEW_AFTER_DAYS } from '@/lib/model/workspace';
import type { StepChanges } from '@/lib/plan/changes-by-step';
import { reviewsDue, type StepReview, stepReviews } from '@/lib/plan/reviews-due';
import { NothingYet } from '../../nothing-yet';
import { useRefreshAfterEdits } from '../../use-refresh-after-edits';
import { type PlanFacts, PlanFrame } from '../plan-frame';
import { ReviewRow } from './review-row';

/** What has changed since the last look, by journey and step. */
export type ChangesSince = Readonly<Record<string, Readonly<Record<string, StepChanges>>>>;

type ScreenProps = { workspaceId: string; changes: ChangesSince };

/** Which steps should be looked at again, and when each of them was last looked at. */
export function ReviewsScreen({ workspaceId, changes }: ScreenProps) {
  const words = useText().plan.reviews;
  // What has changed is told by the server, from the history.
  useRefreshAfterEdits();
  return (
    <PlanFrame
      workspaceId={workspaceId}
      heading={words.heading}
      lead={(workspace) => (
        <p>
          {words.lead({ days: workspace.reviewAfterDays ?? DEFAULT_REVIEW_AFTER_DAYS })}{' '}
          <Link href={paths.settingsPath(workspaceId)} className="text-accent underline underline-offset-2">
            {words.setPeriod}
          </Link>
        </p>
      )}
    >
      {(facts) => <Reviews {...facts} changes={changes} />}
    </PlanFrame>
  );
}

function Reviews({
  workspaceId,
  workspace,
  journeys,
  today,
  changes,
}: PlanFacts & { changes: ChangesSince }) {
  const text = useText();
  const words = text.plan.reviews;
  const reviews = useMemo(() => stepReviews(workspace, journeys, today), [workspace, journeys, today]);
  const due = reviewsDue(reviews);
  const row = (one: StepReview, namesJourney: boolean) => (
    <ReviewRow
      key={one.id}
      one={one}
      workspaceId={workspaceId}
      namesJourney={namesJourney}
      changed={changes[one.journey.id]?.[one.step.id]}
    />
  );
  if (reviews.length === 0) return <NothingYet title={words.empty} why={words.emptyWhy} />;
  return (
    <>
      <section aria-label={words.due} className="grid gap-2">
        <h2 className="text-16">
          {words.due}
          {due.length > 0 && <span className="ml-1.5 font-medium text-muted tabular-nums">{due.length}</span>}
        </h2>
        {due.length === 0 ? (
          <p className="text-muted">{words.noneDue}</p>
        ) : (
          <ul className="card divide-y divide-line">{due.map((one) => row(one, true))}</ul>
        )}
      </section>
      {journeys.map((journey) => {
        const own = reviews.filter((one) => one.journey.id === journey.id);
        if (own.length === 0) return null;
        return (
          <section key={journey.id} aria-label={journey.name} className="grid gap-2">
            <h2 className="text-16 wrap-anywhere">{journeys.length > 1 ? journey.name : words.steps}</h2>
            <ul className="card divide-y divide-line">{own.map((one) => row(one, false))}</ul>
          </section>
        );
      })}
    </>
  );
}
