'use client';

import { useCallback } from 'react';
import { useText } from '@/app/text/text-context';
import { useToasts } from '@/app/ui/toasts';
import { type Refusal, refusalText } from '@/lib/commands/refusal';
import { historyQueryToParams } from '@/lib/history/history-query';
import { nameOfRow } from '@/lib/history/name-of-row';
import { partsOfDocumentId } from '@/lib/model/document';
import type { DocumentStore } from './document-store';
import { fetchHistory } from './server';
import type { UndoStep, Way } from './undo-stack';
import { useWayToRow } from './use-way-to-row';

/** Longest wait for who has done it, in milliseconds; without an answer the message says what is known here. */
const PATIENCE_MS = 4000;

/** Says why a step could not be taken: who has changed what and where since, with the way there. */
export function useInTheWay(store: DocumentStore) {
  const text = useText();
  const toasts = useToasts();
  const wayTo = useWayToRow(store);
  return useCallback(
    async (way: Way, step: UndoStep, refusal: Refusal, isMine: boolean) => {
      const words = text.editing;
      const what = step.label;
      const row = refusal.changed?.[0];
      if (!row) {
        toasts.add({ kind: 'problem', message: refusalText(text, refusal) });
        return;
      }
      const known = step.documents
        .filter(({ documentId }) => documentId === row.documentId)
        .flatMap(({ changes }) => changes)
        .find(({ kind, id }) => kind === row.kind && id === row.id);
      const before = known?.after ?? known?.before;
      const { place, go } = wayTo(row, before);
      const add = (message: string) =>
        toasts.add({ kind: 'problem', message, ...(go && { action: { label: words.show, run: go } }) });

      const where = nameOfRow(text, store.state().documents.values(), row, before);
      if (isMine) {
        add(words.ownInTheWay({ what, where }));
        return;
      }
      const { workspaceId, journeyId } = partsOfDocumentId(row.documentId);
      const query = historyQueryToParams({ kind: row.kind, ...(place && { place }) });
      if (journeyId) query.set('journey', journeyId);
      // Without a place it would be the last edit to any record of the kind.
      const newest =
        place === undefined
          ? undefined
          : await fetchHistory(workspaceId, query, AbortSignal.timeout(PATIENCE_MS)).then(
              ({ items }) => items[0],
              () => undefined,
            );
      const who = newest?.by || text.history.somebody;
      add(
        newest
          ? words.inTheWay({ what, said: text.history.saidBy({ who, what: newest.headline }), way })
          : words.somethingInTheWay({ what, where, way }),
      );
    },
    [store, text, toasts, wayTo],
  );
}
