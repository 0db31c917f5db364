'use client';

import { useState } from 'react';
import { useText } from '@/app/text/text-context';
import { NAME_LENGTH } from '@/lib/model/fields';
import { Button } from './button';
import { Dialog } from './dialog';
import { Form } from './form';
import { TextField } from './text-field';

type NameDialogProps = {
  title: string;
  label: string;
  hint?: string;
  placeholder?: string;
  /** What stands in the field at first. */
  name?: string;
  /** Said when nothing stands there; without it, an empty name is an answer too. */
  whenEmpty?: string;
  isOpen: boolean;
  onClose: () => void;
  /** Hears the name without the spaces around it. */
  onSave: (name: string) => void;
};

/** Asks for one name. */
export function NameDialog({ title, isOpen, onClose, ...form }: NameDialogProps) {
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      <NameForm {...form} onClose={onClose} />
    </Dialog>
  );
}

// Made anew each time that the dialog opens, so that it begins with the name as it is then.
function NameForm(props: Omit<NameDialogProps, 'title' | 'isOpen'>) {
  const { label, hint, placeholder, name = '', whenEmpty, onClose, onSave } = props;
  const text = useText();
  const [typed, setTyped] = useState(name);
  const [isAsked, setAsked] = useState(false);
  const isMissing = whenEmpty !== undefined && typed.trim() === '';

  const save = () => {
    setAsked(true);
    if (isMissing) return;
    onSave(typed.trim());
    onClose();
  };
  return (
    <Form onSubmit={save} className="grid gap-4" noValidate>
      <TextField
        autoFocus
        label={label}
        value={typed}
        maxLength={NAME_LENGTH}
        onChange={setTyped}
        {...(hint !== undefined && { hint })}
        {...(placeholder !== undefined && { placeholder })}
        {...(isMissing && (isAsked || name !== '') && { problem: whenEmpty })}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onClose}>{text.ui.cancel}</Button>
        <Button tone="strong" type="submit">
          {text.ui.save}
        </Button>
      </div>
    </Form>
  );
}
