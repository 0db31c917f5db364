'use client';

import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import { useEditing, useStoreState, useWorkspaceFacts } from '@/app/editing/editing-context';
import { fetchDocument } from '@/app/editing/server';
import { localDay } from '@/app/local-day';
import { journeyOf } from '@/lib/changes/facts-of';
import { type Document, inJourneyOrder, journeyDocumentId, partsOfDocumentId } from '@/lib/model/document';
import type { Journey, Workspace } from '@/lib/model/facts';
import {
  InJourney,
  intentOn,
  type JourneyContextValue,
  journeyValue,
} from './journeys/[journeyId]/journey-context';

/** A journey's facts, the document that edits of it go to, and what its own screens go by. */
export type HeldJourney = { documentId: string; journey: Journey; value: JourneyContextValue };

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
  useHoldNewJourneys(workspaceId);
  const { documents: held } = useStoreState();
  const heldOf = useJourneyValues();
  const workspace = useWorkspaceFacts(workspaceId);
  const value = useMemo(() => {
    if (!workspace) return [];
    const ofWorkspace = [...held.values()].filter(({ id, kind }) => {
      return kind === 'journey' && partsOfDocumentId(id).workspaceId === workspaceId;
    });
    return inJourneyOrder(ofWorkspace).flatMap((document) => {
      const journey = journeyOf(document);
      return journey ? [heldOf(document.id, workspace, journey)] : [];
    });
  }, [held, workspaceId, workspace, heldOf]);
  return <HeldJourneysContext value={value}>{children}</HeldJourneysContext>;
}

/** Reads the journeys that others have made since the page was read. */
function useHoldNewJourneys(workspaceId: string) {
  const { store, journeys } = useEditing();
  useEffect(() => {
    for (const { id } of journeys ?? []) {
      const documentId = journeyDocumentId(workspaceId, id);
      if (store.state().documents.has(documentId)) continue;
      // Where the server is away, the list comes again with the stream.
      void fetchDocument(documentId).then(
        (document) => document && store.hold([document]),
        () => undefined,
      );
    }
  }, [store, journeys, workspaceId]);
}

/** Makes what a journey's screens go by; the same again while the journey and its workspace are the same. */
function useJourneyValues() {
  const { edit } = useEditing();
  const today = localDay();
  const made = useRef(new Map<string, HeldJourney>());
  return useMemo(() => {
    made.current.clear();
    return (documentId: string, workspace: Workspace, journey: Journey): HeldJourney => {
      const known = made.current.get(documentId);
      if (known?.journey === journey && known.value.workspace === workspace) return known;
      const change: JourneyContextValue['change'] = (commands, label, options) =>
        edit(intentOn(documentId, commands), label, options);
      const value = journeyValue({ documentId, workspace, journey, today, change });
      const next = { documentId, journey, value };
      made.current.set(documentId, next);
      return next;
    };
  }, [edit, today]);
}

/** All journeys of the workspace, in the order of its file. */
export const useHeldJourneys = () => useContext(HeldJourneysContext);

/** Puts what stands below into one of the held journeys: the fields of the inspector edit its records there. */
export function InHeldJourney({ id, children }: { id: string; children: ReactNode }) {
  const held = useHeldJourneys().find(({ journey }) => journey.id === id);
  return held ? <InJourney value={held.value}>{children}</InJourney> : null;
}
