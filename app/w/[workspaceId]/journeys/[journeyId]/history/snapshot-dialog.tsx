'use client';

import { type FormEvent, useEffect, useState } from 'react';
import { useText } from '@/app/text/text-context';
import { useFullTime } from '@/app/text/use-full-time';
import { Button } from '@/app/ui/button';
import { Dialog } from '@/app/ui/dialog';
import { TextField } from '@/app/ui/text-field';
import { NAME_LENGTH } from '@/lib/model/fields';
import { useSnapshots } from './use-snapshots';

/** Asks for the name of a moment: of now, or of the moment (epoch ms) that somebody looks at. */
export function SnapshotDialog(props: { at?: number | undefined; isOpen: boolean; onClose: () => void }) {
  const { at, isOpen, onClose } = props;
  const text = useText();
  const words = text.historyPage.snapshots;
  const fullTime = useFullTime();
  const { make } = useSnapshots();
  const [name, setName] = useState('');
  useEffect(() => {
    if (isOpen) setName('');
  }, [isOpen]);

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    void make(name.trim(), at);
    onClose();
  };
  return (
    <Dialog title={words.make} isOpen={isOpen} onClose={onClose}>
      <form onSubmit={save} className="grid gap-4">
        <TextField
          autoFocus
          isRequired
          label={words.name}
          hint={at === undefined ? words.ofNow : words.ofThen({ when: fullTime(at) })}
          placeholder={words.nameHint}
          value={name}
          maxLength={NAME_LENGTH}
          onChange={setName}
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
