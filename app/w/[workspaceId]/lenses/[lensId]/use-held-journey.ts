'use client';

import { useEffect } from 'react';
import { useEditing, useJourneyFacts } from '@/app/editing/editing-context';
import { failureText } from '@/app/editing/failure-text';
import { fetchDocument } from '@/app/editing/server';
import { useText } from '@/app/text/text-context';
import { useToasts } from '@/app/ui/toasts';
import { journeyDocumentId } from '@/lib/model/document';

/** A journey on a page of its workspace: read from the server once, and live from then on. Undefined until then. */
export function useHeldJourney(workspaceId: string, journeyId: string | undefined) {
  const { store } = useEditing();
  const toasts = useToasts();
  const text = useText();
  const documentId = journeyDocumentId(workspaceId, journeyId ?? '');
  const journey = useJourneyFacts(documentId);
  const isMissing = journeyId !== undefined && journey === undefined;
  useEffect(() => {
    if (!isMissing) return;
    fetchDocument(documentId).then(
      (document) => document && store.hold([document]),
      (error: unknown) => toasts.add({ kind: 'problem', message: failureText(text, error) }),
    );
  }, [documentId, isMissing, store, toasts, text]);
  return journey;
}
