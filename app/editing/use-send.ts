'use client';

import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import { useText } from '@/app/text/text-context';
import { useToasts } from '@/app/ui/toasts';
import type { Intent } from '@/lib/commands/command';
import { refusalText } from '@/lib/commands/refusal';
import type { Outcome } from './document-store';
import { failureText } from './failure-text';
import { handOver } from './made-elsewhere';
import { newCommandId } from './new-command-id';
import { ownName } from './own-name';
import { postCommand } from './server';
import { restoring } from './undo-stack';

type SendOptions = {
  /** Says what happened, with an Undo beside it. */
  announce?: string;
  /** What it was, for "Undone: …". */
  label?: string;
  /** The caller shows a refusal itself, at the place. */
  quiet?: boolean;
  /** Where to go when it is done. */
  goTo?: string;
  /** The workspace among whose steps it is then, to be undone like any other. */
  stepOf?: string;
};

/**
 * Sends one command from a page that holds no documents, and has the page read again. Refusals and a server that
 * does not answer are told; the outcome is undefined when it could not be asked.
 */
export function useSend() {
  const text = useText();
  const toasts = useToasts();
  const router = useRouter();
  return useCallback(
    async function send(intent: Intent, options: SendOptions = {}): Promise<Outcome | undefined> {
      const tell = (message: string) => toasts.add({ kind: 'problem', message });
      const attempt = async (wanted: Intent) => {
        try {
          const by = ownName();
          const named = { ...wanted, commandId: newCommandId(), ...(by && { by }) };
          return await postCommand(named as Parameters<typeof postCommand>[0]);
        } catch (error) {
          tell(failureText(text, error));
          return undefined;
        }
      };
      const result = await attempt(intent);
      if (!result) return undefined;
      if (!result.accepted) {
        if (!options.quiet) tell(refusalText(text, result.refusal));
        return result;
      }
      if (options.goTo) router.push(options.goTo);
      router.refresh();

      const { announce, label = '', stepOf } = options;
      const documents = result.entries.map(({ documentId, changes }) => ({ documentId, changes }));
      if (stepOf !== undefined && documents.length > 0) {
        handOver(stepOf, { step: { documents, label }, announce });
        return { accepted: true, documents };
      }
      const undo = async () => {
        const undone = await attempt(restoring({ documents, label: '' }));
        if (undone && !undone.accepted) tell(refusalText(text, undone.refusal));
        if (!undone?.accepted) return;
        toasts.add({ kind: 'done', message: text.editing.taken({ what: label, left: 0, way: 'undo' }) });
        router.refresh();
      };
      if (announce)
        toasts.add({
          kind: 'done',
          message: announce,
          ...(documents.length > 0 && { action: { label: text.editing.undo, run: () => void undo() } }),
        });
      return { accepted: true, documents };
    },
    [text, toasts, router],
  );
}
