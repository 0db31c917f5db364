'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useEditing } from '@/app/editing/editing-context';
import { newRecordId } from '@/app/editing/new-id';
import { localDay } from '@/app/local-day';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { NAMED_ON_SCREEN, reasonInWords } from '@/lib/checklists/reason-in-words';
import { stepsOf } from '@/lib/framework/twelve-steps';
import { isBegun } from '@/lib/gaps/is-begun';
import type { Workspace } from '@/lib/model/facts';
import { useHeldJourneys } from '../held-journeys';
import { AddLine } from '../journeys/[journeyId]/inspector/add-line';
import { NothingYet } from '../nothing-yet';
import { ScreenHead } from '../screen-head';
import { WorkspaceFrame } from '../workspace-frame';
import { LaunchDay } from './launch-day';
import { StandingItems } from './standing-items';
import { useChecklists } from './use-checklists';
import { Verdict } from './verdict';

/** The campaigns of a workspace side by side: which can start, and what still stands in the way. */
export function CampaignsScreen({ workspaceId }: { workspaceId: string }) {
  const words = useText().campaigns;
  return (
    <WorkspaceFrame workspaceId={workspaceId}>
      {(workspace) => (
        <>
          <ScreenHead title={words.title} lead={words.lead} />
          <Campaigns workspaceId={workspaceId} workspace={workspace} />
          <StandingItems workspaceId={workspaceId} workspace={workspace} />
        </>
      )}
    </WorkspaceFrame>
  );
}

function Campaigns({ workspaceId, workspace }: { workspaceId: string; workspace: Workspace }) {
  const words = useText().campaigns;
  const { edit } = useEditing();
  const router = useRouter();
  const held = useHeldJourneys();
  const campaigns = useChecklists(workspace);
  const add = (name: string) => {
    const id = newRecordId(name, 'campaign');
    // It touches everything that is mapped until somebody says less: a list to cut is easier than an empty one.
    const journeys = held.filter(({ journey }) => isBegun(journey)).map(({ journey }) => journey.id);
    const steps = stepsOf(workspace).map((step) => step.id);
    void edit(
      { type: 'add', documentId: workspaceId, kind: 'campaign', id, fields: { name, journeys, steps } },
      words.added({ name }),
    );
    router.push(paths.campaignPath(workspaceId, id));
  };
  return (
    <section aria-label={words.title} className="grid gap-3">
      {campaigns.length === 0 && <NothingYet title={words.empty} why={words.emptyWhy} />}
      <ul className="grid gap-3">
        {campaigns.map(({ campaign, checklist }) => {
          const { items, settled, late, openBlockers } = checklist.counts;
          return (
            <li key={campaign.id} className="card grid gap-2 px-4 py-3">
              <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
                <h2 className="min-w-0 flex-1 basis-60 text-16">
                  <Link
                    href={paths.campaignPath(workspaceId, campaign.id)}
                    className="text-accent wrap-anywhere underline-offset-2 hover:underline"
                  >
                    {campaign.name}
                  </Link>
                </h2>
                <Verdict isGo={checklist.isGo} />
              </div>
              <p className="flex flex-wrap gap-x-3 gap-y-0.5 text-muted">
                <LaunchDay campaign={campaign} today={localDay()} />
                <span>{words.openItems({ count: items - settled })}</span>
                {late > 0 && <span className="text-bad">{words.late({ count: late })}</span>}
                <span className={openBlockers > 0 ? 'text-bad' : ''}>
                  {openBlockers > 0 ? words.blockersOpen({ count: openBlockers }) : words.noBlockers}
                </span>
              </p>
              <Reasons workspace={workspace} reasons={checklist.reasons} />
            </li>
          );
        })}
      </ul>
      <div className="max-w-md">
        <AddLine label={words.add} placeholder={words.name} onAdd={add} />
      </div>
    </section>
  );
}

function Reasons(props: { workspace: Workspace; reasons: Parameters<typeof reasonInWords>[2][] }) {
  const text = useText();
  if (props.reasons.length === 0) return null;
  return (
    <ul className="grid list-disc gap-0.5 pl-5 text-12 text-muted">
      {props.reasons.map((reason) => (
        <li key={reason.reason}>{reasonInWords(text, props.workspace, reason, NAMED_ON_SCREEN)}</li>
      ))}
    </ul>
  );
}
