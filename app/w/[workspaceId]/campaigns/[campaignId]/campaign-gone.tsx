'use client';

import Link from 'next/link';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';

/** In place of a campaign that is not there any more. */
export function CampaignGone({ workspaceId }: { workspaceId: string }) {
  const words = useText().campaigns;
  return (
    <div className="grid gap-2">
      <h1 className="text-19">{words.gone}</h1>
      <p>{words.goneWhy}</p>
      <Link className="button justify-self-start" href={paths.campaignsPath(workspaceId)}>
        {words.back}
      </Link>
    </div>
  );
}
