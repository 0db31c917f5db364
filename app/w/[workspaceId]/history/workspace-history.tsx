'use client';

import { useMemo } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import type { HistoryItem } from '@/lib/history/history-query';
import { parseAddress, placeHref } from '../journeys/[journeyId]/selection';
import { WorkspaceFrame } from '../workspace-frame';
import { HistoryFilters } from './history-filters';
import { HistoryList } from './history-list';
import { OwnNameHint } from './own-name-hint';
import { useBringJourneyBack } from './use-bring-journey-back';
import { useHistory } from './use-history';
import { useHistoryQuery } from './use-history-query';

/** Who did what when in a workspace and all of its journeys, also in those that have been deleted. */
export function WorkspaceHistory({ workspaceId }: { workspaceId: string }) {
  const words = useText().historyPage;
  const [query, changeQuery] = useHistoryQuery();
  const history = useHistory({ workspaceId }, query);
  const bringBack = useBringJourneyBack(workspaceId);
  const links = useMemo(
    () => ({
      namesJourneys: true,
      place: (address: string, { journeys }: HistoryItem) => {
        const [journey] = journeys;
        const selection = parseAddress(address);
        return journey && selection
          ? placeHref(paths.matrixPath(workspaceId, journey.id), selection)
          : undefined;
      },
      bringBack,
    }),
    [workspaceId, bringBack],
  );
  return (
    <WorkspaceFrame workspaceId={workspaceId}>
      {() => (
        <>
          <div className="grid gap-1">
            <h1 className="text-26">{words.title}</h1>
            <p className="max-w-2xl text-muted">{words.leadWorkspace}</p>
            <OwnNameHint />
          </div>
          <HistoryFilters
            query={query}
            onQuery={changeQuery}
            people={history.read?.people ?? []}
            placeName={undefined}
          />
          <HistoryList history={history} query={query} links={links} />
        </>
      )}
    </WorkspaceFrame>
  );
}
