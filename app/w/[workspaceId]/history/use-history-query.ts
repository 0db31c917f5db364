'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { type HistoryQuery, historyQueryToParams, parseHistoryQuery } from '@/lib/history/history-query';

/** The part of the history that the address asks for, and a way to change it there; undefined takes a filter out. */
export function useHistoryQuery() {
  const params = useSearchParams();
  const query = useMemo(() => parseHistoryQuery(params), [params]);
  const change = useCallback((part: { [Field in keyof HistoryQuery]: HistoryQuery[Field] | undefined }) => {
    const url = new URL(window.location.href);
    // Read anew: two changes can come faster than the page is drawn.
    const next = Object.entries({ ...parseHistoryQuery(url.searchParams), ...part });
    const kept = Object.fromEntries(next.filter(([, value]) => value !== undefined)) as HistoryQuery;
    url.search = historyQueryToParams(kept).toString();
    window.history.replaceState(null, '', url);
  }, []);
  return [query, change] as const;
}
