'use client';

import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { useEditing, useStoreState } from '@/app/editing/editing-context';
import { journeyOf } from '@/lib/changes/facts-of';
import { type Document, inJourneyOrder, partsOfDocumentId } from '@/lib/model/document';
import type { Journey } from '@/lib/model/facts';

/** A journey's facts and the document that edits of it go to. */
export type HeldJourney = { documentId: string; journey: Journey };

const HeldJourneysContext = createContext<readonly HeldJourney[]>([]);

/** Holds all journeys of a workspace, for the screens that look across them: live, and editable like one of them. */
export function HeldJourneys(props: {
  workspaceId: string;
  documents: readonly Document[];
  children: ReactNode;
}) {
  const { workspaceId, documents, children } = props;
  const { store } = useEditing();
  for (const document of documents) store.adopt(document);
  useEffect(() => store.hold(documents), [store, documents]);
  const { documents: held } = useStoreState();
  const value = useMemo(() => {
    const ofWorkspace = [...held.values()].filter(({ id, kind }) => {
      return kind === 'journey' && partsOfDocumentId(id).workspaceId === workspaceId;
    });
    return inJourneyOrder(ofWorkspace).flatMap((document) => {
      const journey = journeyOf(document);
      return journey ? [{ documentId: document.id, journey }] : [];
    });
  }, [held, workspaceId]);
  return <HeldJourneysContext value={value}>{children}</HeldJourneysContext>;
}

/** All journeys of the workspace, in the order of its file. */
export const useHeldJourneys = () => useContext(HeldJourneysContext);
