'use client';

import { useEffect, useRef, useState } from 'react';
import type { Outcome } from '@/app/editing/document-store';
import { useText } from '@/app/text/text-context';
import { refusalText } from '@/lib/commands/refusal';
import { NAME_LENGTH } from '@/lib/model/fields';
import { Button } from './button';
import { ConflictChoice } from './conflict-choice';
import { Dialog } from './dialog';
import { Form } from './form';
import { TextField } from './text-field';
import { useToasts } from './toasts';

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
  /**
   * Hears the name without the spaces around it, and what stood there when the dialog opened. Where it is an edit, the
   * dialog stays open until that is answered, and shows a refusal itself: the edit should be `quiet`.
   */
  onSave: (name: string, seen: string) => Promise<Outcome> | undefined;
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
  const [seen] = useState(name);
  const [isAsked, setAsked] = useState(false);
  const isMissing = whenEmpty !== undefined && typed.trim() === '';
  const { put, isSaving, theirs, refused } = useAnswer(onSave, onClose);
  const problem = isMissing && (isAsked || name !== '') ? whenEmpty : refused;

  const save = () => {
    setAsked(true);
    if (!isMissing && theirs === null) void put(typed.trim(), seen);
  };
  return (
    <Form onSubmit={save} className="grid gap-4" noValidate>
      <TextField
        autoFocus
        label={label}
        value={typed}
        maxLength={NAME_LENGTH}
        isReadOnly={isSaving}
        onChange={setTyped}
        {...(hint !== undefined && { hint })}
        {...(placeholder !== undefined && { placeholder })}
        {...(problem !== undefined && { problem })}
      />
      {theirs !== null && (
        <ConflictChoice
          theirs={theirs}
          mine={typed.trim()}
          onSave={onSave}
          onTheirs={onClose}
          onMine={() => void put(typed.trim(), theirs)}
        />
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onClose}>{text.ui.cancel}</Button>
        <Button tone="strong" type="submit" isDisabled={isSaving || theirs !== null}>
          {isSaving ? text.editing.saving : text.ui.save}
        </Button>
      </div>
    </Form>
  );
}

/** Waits for what comes of a name; the dialog may have been closed by then. */
function useAnswer(onSave: NameDialogProps['onSave'], onClose: () => void) {
  const text = useText();
  const toasts = useToasts();
  const [isSaving, setSaving] = useState(false);
  const [theirs, setTheirs] = useState<string | null>(null);
  const [refused, setRefused] = useState<string>();
  const isThere = useRef(true);
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);

  const put = async (wanted: string, expected: string) => {
    const answer = onSave(wanted, expected);
    if (!answer) return onClose();
    setSaving(true);
    const outcome = await answer;
    setSaving(false);
    if (outcome.accepted) return isThere.current && onClose();
    const { refusal } = outcome;
    const [conflict] = refusal.conflicts ?? [];
    const current = String(conflict?.current ?? '');
    if (isThere.current) {
      setTheirs(conflict ? current : null);
      setRefused(conflict ? undefined : refusalText(text, refusal));
    } else
      toasts.add({
        kind: 'problem',
        message: text.editing.notSaved({ why: refusalText(text, refusal), typed: wanted }),
        ...(conflict && {
          action: { label: text.editing.keepMine, run: () => void put(wanted, current) },
        }),
      });
  };
  return { put, isSaving, theirs, refused };
}
