'use client';

import { useCallback } from 'react';
import type { Outcome } from '@/app/editing/document-store';
import { type EditOptions, useEditing } from '@/app/editing/editing-context';
import { failureText } from '@/app/editing/failure-text';
import { fetchDocument } from '@/app/editing/server';
import { useText } from '@/app/text/text-context';
import { useToasts } from '@/app/ui/toasts';
import { journeyDocumentId } from '@/lib/model/document';

type JourneyEdit = { type: 'edit'; fields: object; expected: object } | { type: 'remove' };

/**
 * Edits a journey as a whole from a page that does not hold its document: the document is read first, so that the
 * edit is undone like any other. The outcome is undefined when the server could not be asked.
 */
export function useJourneyEdits(workspaceId: string) {
  const { store, edit } = useEditing();
  const toasts = useToasts();
  const text = useText();
  return useCallback(
    async (
      journeyId: string,
      change: JourneyEdit,
      label: string,
      options?: EditOptions,
    ): Promise<Outcome | undefined> => {
      const documentId = journeyDocumentId(workspaceId, journeyId);
      try {
        const document = await fetchDocument(documentId);
        if (document) store.hold([document]);
      } catch (error) {
        toasts.add({ kind: 'problem', message: failureText(text, error) });
        return undefined;
      }
      const target = { kind: 'journey', id: journeyId, documentId } as const;
      return change.type === 'remove'
        ? edit({ type: 'remove', ...target }, label, options)
        : edit(
            { type: 'edit', ...target, fields: { ...change.fields }, expected: { ...change.expected } },
            label,
            options,
          );
    },
    [workspaceId, store, edit, toasts, text],
  );
}
