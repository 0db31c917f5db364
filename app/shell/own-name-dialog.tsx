'use client';

import { type FormEvent, useEffect, useState } from 'react';
import { useEditing } from '@/app/editing/editing-context';
import { useOwnName } from '@/app/editing/own-name';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Dialog } from '@/app/ui/dialog';
import { TextField } from '@/app/ui/text-field';
import { useToasts } from '@/app/ui/toasts';
import { ownNameOf } from '@/lib/model/actor';
import { NAME_LENGTH } from '@/lib/model/fields';

/** Asks what somebody calls themselves: it stands beside their edits and shows others who is here. */
export function OwnNameDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const text = useText();
  const words = text.historyPage.ownName;
  const { tellPlace } = useEditing();
  const toasts = useToasts();
  const name = useOwnName();
  const [typed, setTyped] = useState(name);
  useEffect(() => {
    if (isOpen) setTyped(name);
  }, [isOpen, name]);

  const save = (event: FormEvent) => {
    event.preventDefault();
    const given = ownNameOf(typed);
    tellPlace({ name: given });
    toasts.add({ kind: 'done', message: words.saved({ name: given }) });
    onClose();
  };
  return (
    <Dialog title={words.title} isOpen={isOpen} onClose={onClose}>
      <form onSubmit={save} className="grid gap-4">
        <TextField
          autoFocus
          label={words.label}
          hint={words.hint}
          value={typed}
          maxLength={NAME_LENGTH}
          onChange={setTyped}
        />
        <div className="flex justify-end gap-2">
          <Button onPress={onClose}>{text.ui.cancel}</Button>
          <Button tone="strong" type="submit">
            {text.ui.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
