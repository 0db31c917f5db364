'use client';

import { useEffect, useMemo, useState } from 'react';
import { fetchPast } from '@/app/editing/server';
import { localDay } from '@/app/local-day';
import { journeyOf, workspaceOf } from '@/lib/changes/facts-of';
import type { JourneyAt } from '@/lib/history/compare-journeys';
import type { Past } from '@/lib/history/past';
import type { Earlier, LookBack } from '@/lib/reports/since-report';

type ReadEarlier = { state: 'reading' | 'failed' | 'ready'; earlier?: Earlier };

/** Journeys (by id) as they stood at a moment and at those between, read back once; `ready` without one to look back to. */
export function useEarlier(
  workspaceId: string,
  journeyIds: readonly string[],
  lookBack: LookBack | undefined,
): ReadEarlier {
  const [read, setRead] = useState<{ wanted: string; pasts?: ReadonlyMap<string, Past> }>({ wanted: '' });
  const times = lookBack ? [lookBack.at, ...lookBack.between] : [];
  const wanted = journeyIds.flatMap((id) => times.map((at) => `${id} ${at}`)).join(',');

  useEffect(() => {
    if (wanted === '') return;
    const abort = new AbortController();
    const asked = wanted.split(',').map((one) => one.split(' ') as [string, string]);
    Promise.all(
      asked.map(async ([id, at]) => {
        const past = await fetchPast(workspaceId, id, Number(at), abort.signal);
        return [`${id} ${at}`, past] as const;
      }),
    ).then(
      (all) => setRead({ wanted, pasts: new Map(all) }),
      () => !abort.signal.aborted && setRead({ wanted }),
    );
    return () => abort.abort();
  }, [workspaceId, wanted]);

  return useMemo((): ReadEarlier => {
    if (!lookBack) return { state: 'ready' };
    if (read.wanted !== wanted) return { state: 'reading' };
    const { pasts } = read;
    if (!pasts && wanted !== '') return { state: 'failed' };
    const sideAt = (id: string, at: number) => sideOf(pasts?.get(`${id} ${at}`));
    const journeys = journeyIds.flatMap((id) => {
      const before = sideAt(id, lookBack.at);
      const between = lookBack.between.flatMap((at) => sideAt(id, at) ?? []);
      return before ? [[id, { before, between }] as const] : [];
    });
    return {
      state: 'ready',
      earlier: { ...lookBack, day: localDay(lookBack.at), journeys: new Map(journeys) },
    };
  }, [lookBack, read, wanted, journeyIds]);
}

function sideOf(past: Past | undefined): JourneyAt | undefined {
  const workspace = past && workspaceOf(past.workspace);
  const journey = past && journeyOf(past.journey);
  return workspace && journey && { workspace, journey, day: localDay(past.at) };
}
