'use client';

import { useState } from 'react';
import { useSend } from '@/app/editing/use-send';
import * as paths from '@/app/paths';
import { useLanguage, useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Choice } from '@/app/ui/choice';
import { Dialog } from '@/app/ui/dialog';
import { Form } from '@/app/ui/form';
import { TextField } from '@/app/ui/text-field';
import { NAME_LENGTH } from '@/lib/model/fields';
import { freeSlug, slugOf } from '@/lib/model/slug';
import { LANGUAGES, type Language } from '@/lib/model/workspace';
import { LANGUAGE_NAMES } from '@/lib/text/language-names';

type Props = { isOpen: boolean; taken: readonly string[]; onClose: () => void };

/** Asks for what a workspace needs, a name and a language, and opens it. `taken` are ids in use. */
export function NewWorkspace({ isOpen, taken, onClose }: Props) {
  const text = useText();
  const words = text.start.workspaces;
  const send = useSend();
  const spoken = useLanguage();
  const [name, setName] = useState('');
  const [language, setLanguage] = useState<Language>(spoken);
  const [problem, setProblem] = useState<string>();
  const [isSending, setSending] = useState(false);

  const make = async () => {
    if (isSending) return;
    const wanted = name.trim();
    if (wanted === '') return setProblem(text.start.nameFirst);
    const id = freeSlug(slugOf(wanted, 'workspace'), (candidate) => taken.includes(candidate));
    setSending(true);
    await send(
      { type: 'add', kind: 'workspace', documentId: id, fields: { name: wanted, language } },
      { goTo: paths.workspacePath(id) },
    );
    setSending(false);
  };

  return (
    <Dialog title={words.make} isOpen={isOpen} onClose={onClose}>
      <Form onSubmit={() => void make()} className="grid gap-4">
        <TextField
          label={text.start.name}
          hint={words.nameHint}
          value={name}
          onChange={(typed) => {
            setName(typed);
            setProblem(undefined);
          }}
          maxLength={NAME_LENGTH}
          autoFocus
          {...(problem && { problem })}
        />
        <Choice
          label={text.start.contentLanguage}
          showLabel
          value={language}
          options={LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id] }))}
          onChange={(id) => setLanguage(LANGUAGES.find((code) => code === id) ?? spoken)}
        />
        <p className="text-12 text-muted">{text.start.contentLanguageHint}</p>
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={onClose}>{text.ui.cancel}</Button>
          <Button type="submit" tone="strong" isPending={isSending}>
            {words.makeIt}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
