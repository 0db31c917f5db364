'use client';

import { useCallback } from 'react';
import { failureText } from '@/app/editing/failure-text';
import { fetchDeletion } from '@/app/editing/server';
import { useSend } from '@/app/editing/use-send';
import { useText } from '@/app/text/text-context';
import { useToasts } from '@/app/ui/toasts';

/** Brings a deleted workspace back as it was, with its journeys. */
export function useBringWorkspaceBack() {
  const text = useText();
  const toasts = useToasts();
  const send = useSend();
  return useCallback(
    async (workspaceId: string) => {
      try {
        const { name, documents } = await fetchDeletion(workspaceId);
        const message = text.start.workspaces.broughtBack({ name });
        const outcome = await send({ type: 'restore', documentId: workspaceId, documents });
        if (outcome?.accepted) toasts.add({ kind: 'done', message });
      } catch (error) {
        toasts.add({ kind: 'problem', message: failureText(text, error) });
      }
    },
    [text, toasts, send],
  );
}
