'use client';

import { useEffect, useMemo, useState } from 'react';
import { useDocument } from '@/app/editing/editing-context';
import { fetchPast } from '@/app/editing/server';
import { localDay } from '@/app/local-day';
import { journeyOf, workspaceOf } from '@/lib/changes/facts-of';
import type { Pair } from '@/lib/history/bring-back';
import { type Comparison, compareJourneys, type JourneyAt } from '@/lib/history/compare-journeys';
import type { Past } from '@/lib/history/past';
import type { Document } from '@/lib/model/document';
import { useJourney } from '../../journey-context';

/** A journey at a moment, as facts and as the documents that hold them. */
export type Side = JourneyAt & { documents: Pair };

type Compared =
  | { state: 'reading' | 'failed' | 'not-there' }
  | { state: 'ready'; comparison: Comparison; before: Side; after: Side };

/**
 * Compares the journey at two moments (epoch ms; undefined is now), with those between them that tell whether a gap
 * was closed meanwhile.
 */
export function useCompared(
  from: number | undefined,
  to: number | undefined,
  between: readonly number[],
): Compared {
  const { workspaceId, documentId, journey } = useJourney();
  const [read, setRead] = useState<ReadonlyMap<number, Past>>(new Map());
  const [failed, setFailed] = useState(false);
  const workspaceNow = useDocument(workspaceId);
  const journeyNow = useDocument(documentId);
  const wanted = [...new Set([from, to, ...between].filter((at) => at !== undefined))].join(' ');

  useEffect(() => {
    const abort = new AbortController();
    const times = wanted === '' ? [] : wanted.split(' ').map(Number);
    setFailed(false);
    Promise.all(times.map((at) => fetchPast(workspaceId, journey.id, at, abort.signal))).then(
      (all) => setRead(new Map(all.map((past) => [past.at, past]))),
      () => !abort.signal.aborted && setFailed(true),
    );
    return () => abort.abort();
  }, [workspaceId, journey.id, wanted]);

  return useMemo((): Compared => {
    if (failed) return { state: 'failed' };
    const times = wanted === '' ? [] : wanted.split(' ').map(Number);
    if (!times.every((at) => read.has(at))) return { state: 'reading' };
    const sideAt = (at: number | undefined) => {
      if (at === undefined) return sideOf(workspaceNow, journeyNow, Date.now());
      const past = read.get(at);
      return past && sideOf(past.workspace, past.journey, at);
    };
    const [before, after] = [sideAt(from), sideAt(to)];
    if (!before || !after) return { state: 'not-there' };
    const middle = times.filter((at) => at !== from && at !== to).flatMap((at) => sideAt(at) ?? []);
    return { state: 'ready', comparison: compareJourneys(before, after, middle), before, after };
  }, [failed, wanted, read, workspaceNow, journeyNow, from, to]);
}

function sideOf(
  workspaceDocument: Document | undefined,
  journeyDocument: Document | undefined,
  at: number,
): Side | undefined {
  const workspace = workspaceDocument && workspaceOf(workspaceDocument);
  const journey = journeyDocument && journeyOf(journeyDocument);
  if (!workspace || !journey) return undefined;
  const documents = { workspace: workspaceDocument, journey: journeyDocument };
  return { workspace, journey, day: localDay(at), documents };
}
