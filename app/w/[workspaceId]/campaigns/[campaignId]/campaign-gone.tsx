'use client';

import Link from 'next/link';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';

/** In place of a campaign that is not there any more. */
export function CampaignGone({ workspaceId }: { workspaceId: string }) {
  const text = useText();
  const words = text.campaigns;
  return (
    <div className="grid gap-2">
      <h1 className="text-19">{words.gone}</h1>
      <p>{words.goneWhy}</p>
      <div className="flex flex-wrap gap-2">
        <Link className="button" href={paths.workspaceHistoryPath(workspaceId)}>
          {text.historyPage.title}
        </Link>
        <Link className="button" href={paths.campaignsPath(workspaceId)}>
          {words.back}
        </Link>
      </div>
    </div>
  );
}
