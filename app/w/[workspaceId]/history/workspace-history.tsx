'use client';

import { useMemo } from 'react';
import { useText } from '@/app/text/text-context';
import type { HistoryItem } from '@/lib/history/history-query';
import { WorkspaceFrame } from '../workspace-frame';
import { HistoryFilters } from './history-filters';
import { HistoryList } from './history-list';
import { OwnNameHint } from './own-name-hint';
import { placePath } from './place-path';
import { useBringBack } from './use-bring-back';
import { useHistory } from './use-history';
import { useHistoryQuery } from './use-history-query';

/** Who did what when in a workspace and all of its journeys, also in those that have been deleted. */
export function WorkspaceHistory({ workspaceId }: { workspaceId: string }) {
  const words = useText().historyPage;
  const [query, changeQuery] = useHistoryQuery();
  const history = useHistory({ workspaceId }, query);
  const bringBack = useBringBack(workspaceId, history.readAgain);
  const links = useMemo(
    () => ({
      namesJourneys: true,
      place: (place: string, { journeys }: HistoryItem) => placePath(workspaceId, journeys[0]?.id, place),
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
