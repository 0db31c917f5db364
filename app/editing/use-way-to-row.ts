'use client';

import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import * as paths from '@/app/paths';
import { parseAddress, placeHref } from '@/app/w/[workspaceId]/journeys/[journeyId]/selection';
import { goToSelection } from '@/app/w/[workspaceId]/journeys/[journeyId]/selection-wish';
import type { RowName } from '@/lib/commands/refusal';
import { placesOfChange } from '@/lib/history/places-of-change';
import { WalkBack } from '@/lib/history/walk-back';
import { partsOfDocumentId, type Row } from '@/lib/model/document';
import type { DocumentStore } from './document-store';

/** Where a record stands: its place on the map as in an address, and the way there. */
export type WayToRow = { place: string | undefined; go: (() => void) | undefined };

/** Finds the way to a record of a journey; records of the workspace itself lie on no map. */
export function useWayToRow(store: DocumentStore) {
  const router = useRouter();
  return useCallback(
    ({ documentId, kind, id }: RowName, known?: Row | null): WayToRow => {
      const { rowAt } = new WalkBack(store.state().documents.values());
      const row = rowAt(documentId, kind, id) ?? known ?? null;
      const [place] = placesOfChange(documentId, { kind, id, before: row, after: row }, rowAt);
      const { workspaceId, journeyId } = partsOfDocumentId(documentId);
      const selection = parseAddress(place ?? null);
      if (!selection || journeyId === undefined) return { place, go: undefined };
      const matrix = paths.matrixPath(workspaceId, journeyId);
      // A matrix that is on the screen goes there itself.
      const go = () => {
        if (window.location.pathname !== matrix || !goToSelection(selection))
          router.push(placeHref(matrix, selection));
      };
      return { place, go };
    },
    [store, router],
  );
}
