'use client';

import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import { useDocument, useEditing, useStoreState } from '@/app/editing/editing-context';
import { failureText } from '@/app/editing/failure-text';
import { fetchCommand, fetchPast } from '@/app/editing/server';
import { useJourneyLinks } from '@/app/shell/journey-links';
import { useText } from '@/app/text/text-context';
import { useToasts } from '@/app/ui/toasts';
import { inverseOf } from '@/lib/changes/apply-changes';
import type { DocumentChanges } from '@/lib/changes/change';
import { bringBackJourney } from '@/lib/history/bring-back';
import type { HistoryItem } from '@/lib/history/history-query';
import { emptyDocument, rootIdOf, rowOf } from '@/lib/model/document';

/**
 * Brings back what an entry of the history took away; undefined where that is nothing, or is there again. A journey
 * comes as it was, with the departments and steps that it names; anything else with what hung under it, and into what
 * named it where nobody has edited that since.
 */
export function useBringBack(workspaceId: string) {
  const text = useText();
  const words = text.historyPage;
  const toasts = useToasts();
  const router = useRouter();
  const { edit } = useEditing();
  const journeys = useJourneyLinks();
  const { documents } = useStoreState();
  const workspace = useDocument(workspaceId);
  return useCallback(
    ({ id, at, removed = [] }: HistoryItem) => {
      const [first] = removed;
      if (!first || !workspace) return undefined;
      const journey = removed.find(({ kind }) => kind === 'journey');
      const isGone = removed.every((one) => {
        if (one.kind === 'journey') return !journeys.some((there) => there.id === rootIdOf(one.documentId));
        const document = documents.get(one.documentId);
        return document !== undefined && rowOf(document, one.kind, one.id) === undefined;
      });
      if (!isGone) return undefined;
      const title = words.titles({ first: first.title, more: removed.length - 1 });

      const restore = (documentId: string, changes: readonly DocumentChanges[], isLast: boolean) =>
        edit({ type: 'restore', documentId, documents: [...changes] }, words.bringingBack({ name: title }), {
          announce: words.broughtBack({ what: title }),
          quiet: !isLast,
        });
      const bringJourney = async (documentId: string) => {
        const then = await fetchPast(workspaceId, rootIdOf(documentId), at - 1);
        const now = { workspace, journey: emptyDocument(documentId) };
        return restore(documentId, bringBackJourney(then, now), true);
      };
      const bringRecords = async () => {
        const taken = await fetchCommand(workspaceId, id);
        const whole = await restore(first.documentId, takenBack(taken, true), false);
        return whole.accepted ? whole : restore(first.documentId, takenBack(taken, false), true);
      };
      return async () => {
        try {
          const outcome = await (journey ? bringJourney(journey.documentId) : bringRecords());
          if (outcome.accepted) router.refresh();
        } catch (error) {
          toasts.add({ kind: 'problem', message: failureText(text, error) });
        }
      };
    },
    [workspace, documents, journeys, workspaceId, edit, words, router, toasts, text],
  );
}

/** What gives back the rows that were taken away, and their names to what named them if that is wanted. */
const takenBack = (taken: readonly DocumentChanges[], withNames: boolean): DocumentChanges[] =>
  taken
    .map(({ documentId, changes }) => ({
      documentId,
      changes: inverseOf(changes.filter(({ before, after }) => before && (withNames || !after))),
    }))
    .filter(({ changes }) => changes.length > 0);
