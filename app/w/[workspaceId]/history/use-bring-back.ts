'use client';

import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import type { Outcome } from '@/app/editing/document-store';
import { useDocument, useEditing, useStoreState } from '@/app/editing/editing-context';
import { failureText } from '@/app/editing/failure-text';
import { fetchCommand, fetchPast } from '@/app/editing/server';
import { useJourneyLinks } from '@/app/shell/journey-links';
import { useText } from '@/app/text/text-context';
import { focusHeading } from '@/app/ui/focus-back';
import { useToasts } from '@/app/ui/toasts';
import type { DocumentChanges } from '@/lib/changes/change';
import { type RowName, refusalText } from '@/lib/commands/refusal';
import { bringBackJourney } from '@/lib/history/bring-back';
import type { HistoryItem } from '@/lib/history/history-query';
import { takeBack } from '@/lib/history/take-back';
import { BUILT_IN_LENSES } from '@/lib/lenses/lens-ids';
import { emptyDocument, rootIdOf, rowOf, rowsOf } from '@/lib/model/document';

/** Rows that may be left as others have edited them, before it is given up. */
const MOST_LEFT = 1000;

/**
 * Brings back what an entry of the history took away; undefined where that is nothing, or is there again. A journey
 * comes as it was, with the departments and steps that it names; anything else with what hung under it, and into what
 * named it where nobody has edited that since.
 * @param onBrought hears when it is back: the history says so of what is not at hand
 */
export function useBringBack(workspaceId: string, onBrought?: () => void) {
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
      /** `otherwise` holds of what is not at hand here, such as another journey. */
      const isThere = ({ documentId, kind, id }: RowName, otherwise: boolean) => {
        if (kind === 'journey') return journeys.some((there) => there.id === rootIdOf(documentId));
        if (kind === 'lens' && (BUILT_IN_LENSES as readonly string[]).includes(id)) return true;
        const document = documents.get(documentId);
        return document ? rowOf(document, kind, id) !== undefined : otherwise;
      };
      const isOfTheTwelve = ({ kind }: RowName) => kind === 'step' && rowsOf(workspace, 'stage').length === 0;
      if (removed.some((one) => isThere(one, false))) return undefined;

      const title = words.titles({ first: first.title, more: removed.length - 1 });
      const restore = (documentId: string, changes: readonly DocumentChanges[]) =>
        edit({ type: 'restore', documentId, documents: [...changes] }, words.bringingBack({ name: title }), {
          announce: words.broughtBack({ what: title }),
          quiet: true,
        });
      const bringJourney = async (documentId: string) => {
        const then = await fetchPast(workspaceId, rootIdOf(documentId), at - 1);
        return restore(documentId, bringBackJourney(then, { workspace, journey: emptyDocument(documentId) }));
      };
      const bringRecords = async () => {
        const taken = await fetchCommand(workspaceId, id);
        const left: RowName[] = [];
        let outcome: Outcome | undefined;
        for (;;) {
          const changes = takeBack(taken, (one) => isOfTheTwelve(one) || isThere(one, true), left);
          if (outcome && changes.length === 0) return outcome;
          outcome = await restore(first.documentId, changes);
          // What others have edited since stays as it is; all else comes back.
          const changed = outcome.accepted ? [] : (outcome.refusal.changed ?? []);
          if (changed.length === 0 || left.length > MOST_LEFT) return outcome;
          left.push(...changed);
        }
      };
      const journey = removed.find(({ kind }) => kind === 'journey');
      return async () => {
        try {
          const outcome = await (journey ? bringJourney(journey.documentId) : bringRecords());
          if (!outcome.accepted) {
            toasts.add({ kind: 'problem', message: refusalText(text, outcome.refusal) });
            return;
          }
          onBrought?.();
          router.refresh();
          // The button is gone.
          focusHeading();
        } catch (error) {
          toasts.add({ kind: 'problem', message: failureText(text, error) });
        }
      };
    },
    [workspace, documents, onBrought, journeys, workspaceId, edit, words, router, toasts, text],
  );
}
