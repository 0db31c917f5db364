'use client';

import { History } from 'lucide-react';
import Link from 'next/link';
import { useMemo } from 'react';
import * as paths from '@/app/paths';
import { useText } from '@/app/text/text-context';
import { HistoryFilters } from '../../../history/history-filters';
import { HistoryList } from '../../../history/history-list';
import { OwnNameHint } from '../../../history/own-name-hint';
import { placePath } from '../../../history/place-path';
import { useBringBack } from '../../../history/use-bring-back';
import { useHistory } from '../../../history/use-history';
import { useHistoryQuery } from '../../../history/use-history-query';
import { placeName } from '../inspector/place-name';
import { useJourney } from '../journey-context';
import { parseAddress } from '../selection';
import { Snapshots } from './snapshots';

/** Who did what when in a journey and its workspace, and the moments that got a name. */
export function HistoryScreen() {
  const words = useText().historyPage;
  const context = useJourney();
  const { workspaceId, journey } = context;
  const [query, changeQuery] = useHistoryQuery();
  const history = useHistory({ workspaceId, journeyId: journey.id }, query);
  const bringBack = useBringBack(workspaceId, history.readAgain);
  const place = parseAddress(query.place ?? null);
  const links = useMemo(
    () => ({
      past: (at: number) => paths.pastPath(workspaceId, journey.id, at),
      place: (place: string) => placePath(workspaceId, journey.id, place),
      bringBack,
    }),
    [workspaceId, journey.id, bringBack],
  );

  return (
    <div className="h-full overflow-auto print:h-auto print:overflow-visible">
      <div className="mx-auto grid w-full max-w-6xl gap-6 px-4 py-6 phone:px-6 phone:py-8 desk:grid-cols-[minmax(0,1fr)_300px]">
        <div className="flex flex-wrap items-start gap-x-6 gap-y-3 desk:col-span-2">
          <div className="grid min-w-0 flex-1 basis-72 gap-1">
            <h1 className="text-26">{words.title}</h1>
            <p className="max-w-2xl text-muted">{words.lead}</p>
            <OwnNameHint />
          </div>
          <Link className="button" href={paths.pastPath(workspaceId, journey.id)}>
            <History aria-hidden size={14} />
            {words.past.open}
          </Link>
        </div>
        <div className="desk:order-last">
          <Snapshots />
        </div>
        <div className="grid min-w-0 content-start gap-5">
          <HistoryFilters
            query={query}
            onQuery={changeQuery}
            people={history.read?.people ?? []}
            placeName={place ? placeName(context, place) : query.place}
          />
          <HistoryList history={history} query={query} links={links} />
        </div>
      </div>
    </div>
  );
}
