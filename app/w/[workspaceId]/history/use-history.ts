'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useStoreState } from '@/app/editing/editing-context';
import { fetchHistory } from '@/app/editing/server';
import {
  type HistoryItem,
  type HistoryPage,
  type HistoryQuery,
  historyQueryToParams,
} from '@/lib/history/history-query';

type Scope = { workspaceId: string; journeyId?: string };
type Read = { items: readonly HistoryItem[]; next?: string | undefined; people: readonly string[] };

/** Typing asks once when it rests. */
const DELAY_MS = 150;

/** A history as far as it has been read, kept up with what people do meanwhile. */
export function useHistory({ workspaceId, journeyId }: Scope, query: HistoryQuery) {
  const [read, setRead] = useState<Read | undefined>();
  const [failed, setFailed] = useState(false);
  const [isReading, setReading] = useState(true);
  const [attempt, setAttempt] = useState(0);
  const asked = new URLSearchParams(historyQueryToParams(query));
  if (journeyId !== undefined) asked.set('journey', journeyId);
  const params = asked.toString();
  const shown = useRef('');

  // Every confirmed edit to a document at hand is a reason to look again.
  const { documents } = useStoreState();
  const revisions = [...documents.values()].reduce((sum, { revision }) => sum + revision, 0);

  const ask = useCallback(
    async (signal: AbortSignal, after?: string): Promise<HistoryPage | undefined> => {
      const wanted = new URLSearchParams(params);
      if (after !== undefined) wanted.set('after', after);
      setReading(true);
      try {
        const page = await fetchHistory(workspaceId, wanted, signal);
        setFailed(false);
        return page;
      } catch {
        if (!signal.aborted) setFailed(true);
        return undefined;
      } finally {
        if (!signal.aborted) setReading(false);
      }
    },
    [workspaceId, params],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision and a new attempt ask again.
  useEffect(() => {
    const abort = new AbortController();
    const isOther = shown.current !== params;
    const timer = setTimeout(
      async () => {
        const page = await ask(abort.signal);
        if (!page) return;
        shown.current = params;
        setRead((before) => (isOther || !before ? page : joined(page, before)));
      },
      shown.current === '' ? 0 : DELAY_MS,
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [ask, params, revisions, attempt]);

  const readOlder = useCallback(async () => {
    const page = await ask(new AbortController().signal, read?.next);
    if (!page) return;
    setRead((before) => ({ ...page, items: [...(before?.items ?? []), ...page.items] }));
  }, [ask, read?.next]);

  const readAgain = useCallback(() => setAttempt((count) => count + 1), []);
  return { read, failed, isReading, readOlder, readAgain };
}

// What has come in lies on top of what was read before; after a long absence there is a hole, and it begins anew.
function joined(page: HistoryPage, before: Read): Read {
  const known = new Set(before.items.map(({ id }) => id));
  const news = page.items.filter(({ id }) => !known.has(id));
  if (news.length === page.items.length && page.next !== undefined) return page;
  // What an entry took away may be there again.
  const fresh = new Map(page.items.map((item) => [item.id, item]));
  const items = before.items.map((item) => fresh.get(item.id) ?? item);
  return { ...before, people: page.people, items: [...news, ...items] };
}
