'use client';

import { useEffect, useRef } from 'react';
import { useText } from '@/app/text/text-context';
import { Dialog } from '@/app/ui/dialog';
import { TextChoice } from '@/app/ui/text-choice';
import type { Intent } from '@/lib/commands/command';
import { type Document, type Row, rowOf } from '@/lib/model/document';
import type { FieldName } from '@/lib/model/kinds';
import type { DocumentStore, Outcome } from './document-store';
import { dropRefused, onTopOf, type RefusedText, targetOf } from './refused-texts';
import { textsIn, typedIn } from './typed-in';
import { restoring } from './undo-stack';
import { useWayToRow } from './use-way-to-row';

type Props = {
  refused: readonly RefusedText[];
  /** Where an edit belongs, in words. */
  nameOf: (one: RefusedText) => string;
  store: DocumentStore;
  edit: (intent: Intent, label: string) => Promise<Outcome>;
  documents: ReadonlyMap<string, Document>;
  onClose: () => void;
  /** Closes it for a place of the page, which takes the focus. */
  onGo: () => void;
};

/** Texts that could not be saved, each with what stands there now: which of the two stays is chosen here. */
export function RefusedChoices(props: Props) {
  const { refused, nameOf, store, edit, documents, onClose, onGo } = props;
  const text = useText();
  const words = text.editing;
  const wayTo = useWayToRow(store);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The buttons of what was chosen are gone.
    if (refused.length > 0 && document.activeElement === document.body) list.current?.focus();
  }, [refused]);

  return (
    <Dialog title={words.refusedTitle} isOpen onClose={onClose} isLarge>
      <div ref={list} tabIndex={-1} className="grid gap-4 outline-none">
        {refused.map((one) => {
          const { command, refusal } = one;
          const conflicts = refusal.conflicts ?? [];
          const target = targetOf(command);
          const document = target && documents.get(target.row.documentId);
          const row = document && (rowOf(document, target.row.kind, target.row.id) as Row | undefined);
          // Of a list only the item that both have written.
          const theirs = conflicts.flatMap(({ field, current }) =>
            textsIn(document && !Array.isArray(row?.[field]) ? row?.[field] : current),
          );
          const label = nameOf(one);
          const fields = conflicts.flatMap(({ field }) =>
            Object.hasOwn(text.history.fields, field) ? [text.history.fields[field as FieldName]] : [],
          );
          const drop = () => dropRefused(command.commandId);
          const mineOnTop = onTopOf(command, conflicts, row);
          const takeMine = async () => {
            if ((await edit(mineOnTop, label)).accepted) drop();
          };
          const keepTheirs = async () => {
            // Said and taken back: so what was typed is found in the history, though it does not stay.
            const outcome = await store.dispatch(mineOnTop);
            if (outcome.accepted && outcome.documents.length > 0)
              await store.dispatch(restoring({ documents: outcome.documents, label }));
            drop();
          };
          const go = target && wayTo(target.row, target.known).go;
          return (
            <TextChoice
              key={command.commandId}
              title={[label, [...new Set(fields)].join(', ')].filter(Boolean).join(': ')}
              texts={[
                ...(conflicts.length > 0 ? [{ label: words.theirs, text: theirs.join(' · ') }] : []),
                { label: words.mine, text: typedIn(command) },
              ]}
              actions={[
                ...(conflicts.length > 0
                  ? [
                      { label: words.keepTheirs, run: () => void keepTheirs() },
                      { label: words.keepMine, run: () => void takeMine() },
                    ]
                  : [
                      { label: words.tryAgain, run: () => void takeMine() },
                      { label: words.dropDraft, run: drop },
                    ]),
                ...(go
                  ? [
                      {
                        label: words.show,
                        run: () => {
                          onGo();
                          go();
                        },
                      },
                    ]
                  : []),
              ]}
            />
          );
        })}
      </div>
    </Dialog>
  );
}
