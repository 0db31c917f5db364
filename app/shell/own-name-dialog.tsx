'use client';

import { useEditing } from '@/app/editing/editing-context';
import { useOwnName } from '@/app/editing/own-name';
import { useText } from '@/app/text/text-context';
import { NameDialog } from '@/app/ui/name-dialog';
import { useToasts } from '@/app/ui/toasts';
import { ownNameOf } from '@/lib/model/actor';

/** Asks what somebody calls themselves: it stands beside their edits and shows others who is here. */
export function OwnNameDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const words = useText().historyPage.ownName;
  const { tellPlace } = useEditing();
  const toasts = useToasts();
  const save = (typed: string) => {
    const name = ownNameOf(typed);
    tellPlace({ name });
    toasts.add({ kind: 'done', message: words.saved({ name }) });
    return undefined;
  };
  return (
    <NameDialog
      title={words.title}
      label={words.label}
      hint={words.hint}
      name={useOwnName()}
      isOpen={isOpen}
      onClose={onClose}
      onSave={save}
    />
  );
}
