'use client';

import { useState } from 'react';
import { keepOwnName, useOwnName } from '@/app/editing/own-name';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Form } from '@/app/ui/form';
import { TextField } from '@/app/ui/text-field';
import { useNewText } from '@/app/ui/use-new-text';
import { isFilled } from '@/lib/model/fields';

type NameFormProps = {
  label: string;
  /** What it is about, see `useNewText`. */
  of: string;
  nameLabel: string;
  /** Where a reason belongs to it. */
  reasonLabel?: string;
  submit: string;
  onCancel: () => void;
  onSubmit: (name: string, reason: string) => void;
};

/** Takes something upon oneself by name: the own name, which this device remembers, and perhaps a reason. */
export function NameForm({ label, of, nameLabel, reasonLabel, submit, onCancel, onSubmit }: NameFormProps) {
  const text = useText();
  const known = useOwnName();
  const [typed, setTyped] = useState<string | null>(null);
  const reason = useNewText(reasonLabel ?? '', of);
  const name = typed ?? known;
  const isWhole = isFilled(name) && (reasonLabel === undefined || isFilled(reason.typed));
  const cancel = () => {
    reason.end();
    onCancel();
  };
  const send = () => {
    if (!isWhole) return;
    if (known === '') keepOwnName(name);
    onSubmit(name.trim(), reason.typed.trim());
    reason.end();
  };
  return (
    <Form
      aria-label={label}
      onSubmit={send}
      onCancel={cancel}
      className="no-print grid gap-3 rounded-lg bg-sunken p-3"
    >
      <TextField label={nameLabel} value={name} onChange={setTyped} autoFocus={known === ''} />
      {reasonLabel !== undefined && (
        <TextField
          label={reasonLabel}
          value={reason.typed}
          onChange={reason.type}
          lines={2}
          autoFocus={known !== ''}
        />
      )}
      <div className="flex gap-2">
        <Button type="submit" tone="strong" isDisabled={!isWhole}>
          {submit}
        </Button>
        <Button onPress={cancel}>{text.ui.cancel}</Button>
      </div>
    </Form>
  );
}
