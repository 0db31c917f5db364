'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useStoreState } from '@/app/editing/editing-context';
import { fetchPast, fetchTimes } from '@/app/editing/server';
import type { Past } from '@/lib/history/past';

const DELAY_MS = 80;
/** Moments that are kept once they have been looked at, so that going back and forth is quick. */
const MOST_KEPT = 40;

/** The moments that a journey can be looked at, the one that is chosen, and the journey as it was then. */
export function usePast(workspaceId: string, journeyId: string) {
  const asked = useSearchParams().get('at');
  const [times, setTimes] = useState<readonly number[]>();
  const [chosen, setChosen] = useState<number | undefined>(() =>
    asked === null ? undefined : Number(asked),
  );
  const [past, setPast] = useState<Past>();
  const [failed, setFailed] = useState(false);
  const kept = useRef(new Map<number, Past>());

  const { documents } = useStoreState();
  const revisions = [...documents.values()].reduce((sum, { revision }) => sum + revision, 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new revision is another moment to look at.
  useEffect(() => {
    let isHere = true;
    fetchTimes(workspaceId, journeyId).then(
      (read) => isHere && setTimes(read),
      () => isHere && setFailed(true),
    );
    return () => {
      isHere = false;
    };
  }, [workspaceId, journeyId, revisions]);

  // Before the first moment there is nothing to see; the last one is now.
  const position = times
    ? Math.max(
        0,
        times.findLastIndex((time) => chosen === undefined || time <= chosen),
      )
    : -1;
  const at = times?.[position];
  const isNow = times !== undefined && position === times.length - 1;

  useEffect(() => {
    if (at === undefined) return;
    const known = kept.current.get(at);
    if (known) {
      setPast(known);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const read = await fetchPast(workspaceId, journeyId, at, abort.signal);
        kept.current.set(at, read);
        const [oldest] = kept.current.keys();
        if (kept.current.size > MOST_KEPT && oldest !== undefined) kept.current.delete(oldest);
        setPast(read);
        setFailed(false);
      } catch {
        if (!abort.signal.aborted) setFailed(true);
      }
    }, DELAY_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [workspaceId, journeyId, at]);

  /** Looks at a moment by its place among all of them; the last one is now and stays now. */
  const lookAt = useCallback(
    (index: number) => {
      const time = times?.[index];
      if (!times || time === undefined) return;
      const isLast = index === times.length - 1;
      setChosen(isLast ? undefined : time);
      const url = new URL(window.location.href);
      if (isLast) url.searchParams.delete('at');
      else url.searchParams.set('at', String(time));
      window.history.replaceState(null, '', url);
    },
    [times],
  );
  return { times, position, at, isNow, past, failed, lookAt };
}
