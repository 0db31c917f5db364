'use client';

import { useState } from 'react';
import { newRecordId } from '@/app/editing/new-id';
import { useText } from '@/app/text/text-context';
import { Form } from '@/app/ui/form';
import { TextField } from '@/app/ui/text-field';
import { useNewText } from '@/app/ui/use-new-text';
import { isFilled } from '@/lib/model/fields';
import { useJourney } from '../journey-context';
import { DayField } from './day-field';
import { DepartmentChoice } from './department-choice';
import { FormButtons } from './form-buttons';

type FormProps = {
  /** What is proposed, and what the action is for. */
  start: { text?: string; department?: string | undefined; gap?: string; obstacle?: string | undefined };
  placeholder?: string;
  onDone: () => void;
};

/** Makes an action; what is proposed can be changed first. */
export function ActionForm({ start, placeholder = '', onDone }: FormProps) {
  const text = useText();
  const words = text.inspector.gap;
  const { change } = useJourney();
  const of = `action ${start.gap ?? start.obstacle ?? ''}`;
  const anew = useNewText(words.what, of);
  const what = anew.isUntyped ? (start.text ?? '') : anew.typed;
  const [department, setDepartment] = useState<string | null>(start.department ?? null);
  const person = useNewText(words.person, of);
  const [due, setDue] = useState<string | null>(null);
  const done = () => {
    anew.end();
    person.end();
    onDone();
  };

  const submit = () => {
    if (!isFilled(what)) return;
    const fields = {
      text: what.trim(),
      department,
      person: isFilled(person.typed) ? person.typed.trim() : null,
      due,
      gap: start.gap ?? null,
      obstacle: start.obstacle ?? null,
    };
    void change(
      { type: 'add', kind: 'action', id: newRecordId(fields.text, 'action'), fields },
      text.matrix.edits.added({ name: fields.text }),
    );
    done();
  };

  return (
    <Form onSubmit={submit} onCancel={done} className="grid gap-2 border-t border-line pt-2">
      <TextField
        label={words.what}
        placeholder={placeholder}
        value={what}
        onChange={anew.type}
        lines={2}
        isRequired
        autoFocus
      />
      <DepartmentChoice
        label={text.inspector.department}
        value={department ?? undefined}
        onChange={setDepartment}
      />
      <TextField label={words.person} value={person.typed} onChange={person.type} />
      <DayField label={words.due} value={due ?? undefined} onSave={setDue} />
      <FormButtons submit={words.addAction} onCancel={done} />
    </Form>
  );
}
