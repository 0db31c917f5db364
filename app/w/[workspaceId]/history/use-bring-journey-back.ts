'use client';

import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import { useDocument, useEditing } from '@/app/editing/editing-context';
import { failureText } from '@/app/editing/failure-text';
import { fetchPast } from '@/app/editing/server';
import { useJourneyLinks } from '@/app/shell/journey-links';
import { useText } from '@/app/text/text-context';
import { useToasts } from '@/app/ui/toasts';
import { bringBackJourney } from '@/lib/history/bring-back';
import type { HistoryItem } from '@/lib/history/history-query';
import { emptyDocument, journeyDocumentId } from '@/lib/model/document';

/** Brings a deleted journey back, as it was before it was deleted; undefined where it is there again. */
export function useBringJourneyBack(workspaceId: string) {
  const text = useText();
  const words = text.historyPage;
  const toasts = useToasts();
  const router = useRouter();
  const { edit } = useEditing();
  const there = useJourneyLinks();
  const workspace = useDocument(workspaceId);
  return useCallback(
    ({ at, deleted, journeys }: HistoryItem) => {
      if (deleted === undefined || !workspace || there.some(({ id }) => id === deleted)) return undefined;
      const documentId = journeyDocumentId(workspaceId, deleted);
      const name = journeys.find(({ id }) => id === deleted)?.name ?? deleted;
      return async () => {
        try {
          const then = await fetchPast(workspaceId, deleted, at - 1);
          const documents = bringBackJourney(then, { workspace, journey: emptyDocument(documentId) });
          const outcome = await edit(
            { type: 'restore', documentId, documents },
            words.bringingBack({ name }),
            { announce: words.broughtBack({ name }) },
          );
          if (outcome.accepted) router.refresh();
        } catch (error) {
          toasts.add({ kind: 'problem', message: failureText(text, error) });
        }
      };
    },
    [workspace, there, workspaceId, edit, words, router, toasts, text],
  );
}
