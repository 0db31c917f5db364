'use client';

import { useMemo } from 'react';
import type { Outcome } from '@/app/editing/document-store';
import { useDocument, useEditing } from '@/app/editing/editing-context';
import { newRecordId } from '@/app/editing/new-id';
import { useText } from '@/app/text/text-context';
import { rowsOf } from '@/lib/model/document';
import type { Snapshot } from '@/lib/model/facts';
import { useJourney } from '../journey-context';

/** The named moments of the workspace, newest first, and how to make, rename and delete them. */
export function useSnapshots() {
  const text = useText();
  const words = text.historyPage.snapshots;
  const { workspaceId } = useJourney();
  const { edit } = useEditing();
  const document = useDocument(workspaceId);
  const snapshots: readonly Snapshot[] = useMemo(
    () => (document ? rowsOf(document, 'snapshot').sort((a, b) => b.at - a.at) : []),
    [document],
  );
  const target = { documentId: workspaceId, kind: 'snapshot' } as const;
  // Two of one name could not be told apart where one of them is chosen.
  const taken = (name: string, except?: string): Promise<Outcome> | undefined =>
    snapshots.some((one) => one.id !== except && one.name.toLowerCase() === name.trim().toLowerCase())
      ? Promise.resolve({
          accepted: false,
          refusal: { code: 'already-there', params: { kind: 'snapshot', id: name.trim() } },
        })
      : undefined;
  return {
    snapshots,
    /** @param at epoch ms; left out: the moment at which the server hears of it */
    make: (name: string, at?: number) =>
      taken(name) ??
      edit(
        { type: 'add', ...target, id: newRecordId(name, 'snapshot'), fields: { name, ...(at && { at }) } },
        words.making({ name }),
        { announce: words.made({ name }), quiet: true },
      ),
    rename: ({ id, name: before }: Snapshot, name: string, seen: string) =>
      taken(name, id) ??
      edit(
        { type: 'edit', ...target, id, fields: { name }, expected: { name: seen } },
        words.renaming({ name: before }),
        { quiet: true },
      ),
    remove: ({ id, name }: Snapshot) =>
      void edit({ type: 'remove', ...target, id }, words.deleting({ name }), {
        announce: words.deleted({ name }),
      }),
  };
}
