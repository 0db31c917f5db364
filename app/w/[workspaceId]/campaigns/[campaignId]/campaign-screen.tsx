'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useMemo } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { MoreMenu } from '@/app/ui/more-menu';
import { checklistOf } from '@/lib/checklists/checklist-of';
import type { Campaign, Workspace } from '@/lib/model/facts';
import { EditableHeading } from '../../editable-heading';
import { WorkspaceFrame } from '../../workspace-frame';
import { LaunchDay } from '../launch-day';
import { useCampaignEdits } from '../use-campaign-edits';
import { useAnalysed } from '../use-checklists';
import { VerdictBanner } from '../verdict';
import { Blockers } from './blockers';
import { CampaignAbout } from './campaign-about';
import { CampaignGone } from './campaign-gone';
import { ChangesSince } from './changes-since';
import { ChecklistView } from './checklist-view';
import { Launching } from './launching';
import { SaveMenu } from './save-menu';
import { SignOffs } from './sign-offs';

type ScreenProps = { workspaceId: string; campaignId: string };

/** One campaign: go or no-go and why, what stands in the way, its checklist, and what has changed since the launch. */
export function CampaignScreen({ workspaceId, campaignId }: ScreenProps) {
  return (
    <WorkspaceFrame workspaceId={workspaceId}>
      {(workspace) => {
        const campaign = workspace.campaigns.find(({ id }) => id === campaignId);
        return campaign ? (
          <Whole workspaceId={workspaceId} workspace={workspace} campaign={campaign} />
        ) : (
          <CampaignGone workspaceId={workspaceId} />
        );
      }}
    </WorkspaceFrame>
  );
}

type WholeProps = { workspaceId: string; workspace: Workspace; campaign: Campaign };

function Whole({ workspaceId, workspace, campaign }: WholeProps) {
  const text = useText();
  const words = text.campaigns;
  const { analysed, today } = useAnalysed();
  const checklist = useMemo(
    () => checklistOf(workspace, analysed, campaign, today),
    [workspace, analysed, campaign, today],
  );
  const edits = useCampaignEdits(workspaceId, workspace, campaign);
  const router = useRouter();
  const all = { workspaceId, workspace, campaign, checklist, edits, analysed, today };
  return (
    <div className="grid min-w-0 gap-6">
      <div className="grid gap-1">
        <Link
          href={paths.campaignsPath(workspaceId)}
          className="no-print justify-self-start py-1 text-12 text-accent underline-offset-2 hover:underline"
        >
          {words.back}
        </Link>
        <div className="flex flex-wrap items-start gap-3">
          <div className="min-w-0 flex-1 basis-72">
            <EditableHeading
              value={campaign.name}
              label={words.name}
              action={words.rename}
              onSave={(name, seen) => edits.set({ name }, words.name, { name: seen })}
            />
            <p className="text-14 text-muted">
              <LaunchDay campaign={campaign} today={today} />
              {campaign.goal && <span className="block max-w-2xl">{campaign.goal}</span>}
            </p>
          </div>
          <div className="no-print flex gap-2">
            <SaveMenu workspaceId={workspaceId} of={{ campaign: campaign.id }} today={today} />
            <MoreMenu
              label={text.ui.more({ of: campaign.name })}
              entries={[
                {
                  id: 'compare',
                  label: text.campaignsBeside.compare,
                  href: paths.compareCampaignPath(workspaceId, campaign.id),
                },
                {
                  id: 'delete',
                  label: text.ui.delete,
                  run: () => {
                    void edits.remove();
                    router.push(paths.campaignsPath(workspaceId));
                  },
                },
              ]}
            />
          </div>
        </div>
      </div>
      <VerdictBanner workspace={workspace} checklist={checklist} />
      <Launching {...all} />
      <Blockers {...all} />
      <ChangesSince {...all} />
      <ChecklistView {...all} />
      <SignOffs {...all} />
      <CampaignAbout {...all} />
    </div>
  );
}
