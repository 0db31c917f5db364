'use client';

import Link from 'next/link';
import { useMemo } from 'react';
import * as paths from '@/app/paths';
import { useLanguage, useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { comparableWith } from '@/lib/checklists/compare-campaigns';
import type { Campaign, Workspace } from '@/lib/model/facts';
import { dayIn } from '@/lib/reports/day-in';
import { tellReport } from '@/lib/reports/tell-report';
import { NothingYet } from '../../../nothing-yet';
import { PaperView } from '../../../reports/paper-view';
import { useAddress } from '../../../use-address';
import { WorkspaceFrame } from '../../../workspace-frame';
import { useAnalysed } from '../../use-checklists';
import { CampaignGone } from '../campaign-gone';
import { SaveMenu } from '../save-menu';

// As the address is without a choice.
const USUAL = { with: '' };

/** A campaign beside another one, to be chosen: what the later has learned of the earlier, and what it has not. */
export function CompareScreen({ workspaceId, campaignId }: { workspaceId: string; campaignId: string }) {
  return (
    <WorkspaceFrame workspaceId={workspaceId}>
      {(workspace) => {
        const campaign = workspace.campaigns.find(({ id }) => id === campaignId);
        return campaign ? (
          <Compared workspaceId={workspaceId} workspace={workspace} campaign={campaign} />
        ) : (
          <CampaignGone workspaceId={workspaceId} />
        );
      }}
    </WorkspaceFrame>
  );
}

type ComparedProps = { workspaceId: string; workspace: Workspace; campaign: Campaign };

function Compared({ workspaceId, workspace, campaign }: ComparedProps) {
  const text = useText();
  const words = text.campaignsBeside;
  const language = useLanguage();
  const { analysed, today } = useAnalysed();
  const [asked, change] = useAddress(USUAL);
  const others = comparableWith(workspace, campaign);
  const other = others.find(({ id }) => id === asked.with) ?? others[0];
  const of = useMemo(() => other && { campaign: campaign.id, with: other.id }, [campaign.id, other]);
  const paper = useMemo(
    () => of && tellReport({ text, today, dayText: dayIn(language) }, workspace, analysed, { of }),
    [of, text, today, language, workspace, analysed],
  );
  return (
    <>
      <Link
        href={paths.campaignPath(workspaceId, campaign.id)}
        className="no-print justify-self-start py-1 text-12 text-accent underline-offset-2 hover:underline"
      >
        {words.back({ name: campaign.name })}
      </Link>
      {of && other && paper ? (
        <>
          <div className="no-print flex flex-wrap items-end gap-3">
            <Choice
              label={words.with}
              showLabel
              value={other.id}
              options={others.map(({ id, name }) => ({ id, label: name }))}
              onChange={(id) => change({ with: id })}
              className="w-80 max-w-full"
            />
            <div className="ml-auto">
              <SaveMenu workspaceId={workspaceId} of={of} today={today} />
            </div>
          </div>
          <PaperView paper={paper} />
        </>
      ) : (
        <>
          <h1 className="text-26">{words.title}</h1>
          <NothingYet title={words.none} why={words.noneWhy}>
            <Link className="button" href={paths.campaignsPath(workspaceId)}>
              {text.campaigns.back}
            </Link>
          </NothingYet>
        </>
      )}
    </>
  );
}
