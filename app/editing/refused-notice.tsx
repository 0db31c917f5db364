'use client';

import dynamic from 'next/dynamic';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useText } from '@/app/text/text-context';
import { focusHeading } from '@/app/ui/focus-back';
import { useToasts } from '@/app/ui/toasts';
import type { Intent } from '@/lib/commands/command';
import { nameOfRow } from '@/lib/history/name-of-row';
import { partsOfDocumentId } from '@/lib/model/document';
import type { DocumentStore, Outcome } from './document-store';
import { type RefusedText, targetOf, useRefusedTexts } from './refused-texts';
import { fetchDocument } from './server';

const RefusedChoices = dynamic(() => import('./refused-choices').then((module) => module.RefusedChoices));

type Props = {
  workspaceId: string;
  store: DocumentStore;
  edit: (intent: Intent, label: string) => Promise<Outcome>;
};

/** Says that texts of this device wait for a choice, for as long as any of this workspace does, and leads to them. */
export function RefusedNotice({ workspaceId, store, edit }: Props) {
  const text = useText();
  const words = text.editing;
  const toasts = useToasts();
  const { documents } = useSyncExternalStore(store.subscribe, store.state, store.state);
  const [isOpen, setOpen] = useState(false);
  const refused = useRefusedTexts().filter(
    ({ command }) => partsOfDocumentId(command.documentId).workspaceId === workspaceId,
  );

  const wanted = refused.map(({ command }) => command.documentId).join(' ');
  useEffect(() => {
    // What they belong to may stand on another screen.
    for (const id of new Set(wanted.split(' ').filter(Boolean)))
      if (!store.state().documents.has(id))
        void fetchDocument(id)
          .then((document) => document && store.hold([document]))
          .catch(() => undefined);
  }, [store, wanted]);

  const nameOf = useCallback(
    ({ command }: RefusedText) => {
      const target = targetOf(command);
      return target ? nameOfRow(text, documents.values(), target.row, target.known) : words.refusedTitle;
    },
    [text, words, documents],
  );

  const [first] = refused;
  const message = first && words.refused({ count: refused.length, where: nameOf(first) });
  useEffect(() => {
    if (message === undefined || isOpen) return;
    const id = toasts.add({
      kind: 'waiting',
      message,
      action: { label: words.choose, run: () => setOpen(true) },
    });
    return () => toasts.close(id);
  }, [message, isOpen, toasts, words]);

  // What it was opened by is gone.
  const close = useCallback(() => {
    setOpen(false);
    focusHeading();
  }, []);
  useEffect(() => {
    if (message === undefined && isOpen) close();
  }, [message, isOpen, close]);
  return (
    isOpen && (
      <RefusedChoices
        {...{ refused, nameOf, store, edit, documents }}
        onClose={close}
        onGo={() => setOpen(false)}
      />
    )
  );
}
