'use client';

import { Columns2, Settings2 } from 'lucide-react';
import Link from 'next/link';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { useJourney } from '../journey-context';

/** Where to go from the lens board: two lenses side by side, and the lenses of the workspace. */
export function LensPageLinks() {
  const words = useText().lensComparison;
  const { workspaceId, journey } = useJourney();
  return (
    <p className="no-print mt-3 flex flex-wrap gap-2">
      <Link className="button" href={paths.compareLensesPath(workspaceId, journey.id)}>
        <Columns2 aria-hidden size={14} />
        {words.link}
      </Link>
      <Link className="button" data-tone="quiet" href={paths.workspaceLensesPath(workspaceId)}>
        <Settings2 aria-hidden size={14} />
        {words.workspaceLenses}
      </Link>
    </p>
  );
}
