'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { type ReactNode, useMemo } from 'react';
import { localDay } from '@/app/local-day';
import * as paths from '@/app/paths';
import { PLAN_SCREENS } from '@/app/shell/screens';
import { useCurrentInSight } from '@/app/shell/use-current-in-sight';
import { useText } from '@/app/text/text-context';
import type { Journey, Workspace } from '@/lib/model/facts';
import { type PlanCounts, planCounts } from '@/lib/plan/plan-counts';
import { useHeldJourneys } from '../held-journeys';
import { NothingYet } from '../nothing-yet';
import { ScreenHead } from '../screen-head';
import { WorkspaceFrame } from '../workspace-frame';

/** What a screen of the plan shows: all journeys, on the day on which they are looked at. */
export type PlanFacts = {
  workspaceId: string;
  workspace: Workspace;
  journeys: readonly Journey[];
  today: string;
};

type FrameProps = {
  workspaceId: string;
  heading: string;
  lead: (workspace: Workspace) => ReactNode;
  /** Stands beside the heading, once there is a journey. */
  actions?: (facts: PlanFacts) => ReactNode;
  children: (facts: PlanFacts) => ReactNode;
};

/** The frame of the screens of the plan: which parts it has, and what waits in each of them. */
export function PlanFrame({ workspaceId, heading, lead, actions, children }: FrameProps) {
  const text = useText();
  const held = useHeldJourneys();
  const journeys = useMemo(() => held.map(({ journey }) => journey), [held]);
  const today = localDay();
  return (
    <WorkspaceFrame workspaceId={workspaceId} isWide>
      {(workspace) => (
        <div className="mx-auto grid w-full min-w-0 max-w-6xl grid-cols-[minmax(0,1fr)] gap-6">
          <Parts workspaceId={workspaceId} workspace={workspace} journeys={journeys} today={today} />
          <ScreenHead title={heading} lead={lead(workspace)}>
            {journeys.length > 0 && actions?.({ workspaceId, workspace, journeys, today })}
          </ScreenHead>
          {journeys.length === 0 ? (
            <NothingYet title={text.plan.noJourneys} why={text.plan.noJourneysWhy}>
              <Link className="button" href={paths.workspacePath(workspaceId)}>
                {text.plan.toJourneys}
              </Link>
            </NothingYet>
          ) : (
            children({ workspaceId, workspace, journeys, today })
          )}
        </div>
      )}
    </WorkspaceFrame>
  );
}

function Parts({ workspaceId, workspace, journeys, today }: PlanFacts) {
  const text = useText();
  const here = usePathname();
  const counts = useMemo(() => planCounts(workspace, journeys, today), [workspace, journeys, today]);
  return (
    // What is only read out is placed by it, or it would make the page wider.
    <nav
      ref={useCurrentInSight(here)}
      aria-label={text.plan.screens}
      className="no-print fades-aside relative flex gap-1 border-b border-line max-phone:-mx-4 max-phone:pl-4"
    >
      {PLAN_SCREENS.map(({ id, path, label }) => {
        const count = counts[id as keyof PlanCounts];
        const href = path(workspaceId);
        return (
          <Link
            key={id}
            href={href}
            aria-current={here === href ? 'page' : undefined}
            className="flex-none border-b-2 border-transparent px-3 py-2 font-medium whitespace-nowrap text-muted hover:text-ink aria-[current=page]:border-strong aria-[current=page]:text-ink"
          >
            {label(text)}
            {count > 0 && (
              <span title={text.plan.waiting[id as keyof PlanCounts]({ count })}>
                {' '}
                <span
                  aria-hidden
                  className="ml-0.5 rounded-full bg-sunken px-1.5 text-12 text-ink tabular-nums"
                >
                  {count}
                </span>
                <span className="sr-only">({text.plan.waiting[id as keyof PlanCounts]({ count })})</span>
              </span>
            )}
          </Link>
        );
      })}
    </nav>
  );
}
