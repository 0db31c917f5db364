'use client';

import { type FormEvent, useState } from 'react';
import { newRecordId } from '@/app/editing/new-id';
import { useLanguage, useText } from '@/app/text/text-context';
import { TextField } from '@/app/ui/text-field';
import type { Finding } from '@/lib/gaps/finding';
import type { Action } from '@/lib/model/facts';
import { isFilled } from '@/lib/model/fields';
import { useJourney } from '../journey-context';
import { DayField } from './day-field';
import { DepartmentChoice } from './department-choice';
import { FormButtons } from './form-buttons';
import { ItemRow } from './item-row';
import { nameOf } from './place-name';
import { RecordText } from './record-text';
import { useRecord } from './use-record';

/** What somebody will do about a gap: ticked off, edited and removed where it stands. */
export function GapAction({ action }: { action: Action }) {
  const text = useText();
  const words = text.inspector.gap;
  const language = useLanguage();
  const { workspace } = useJourney();
  const record = useRecord('action', action.id, action.text);
  const meta = [
    action.department && nameOf(workspace.departments, action.department),
    action.person,
    action.due && words.dueOn({ day: longDay(action.due, language) }),
  ];
  return (
    <ItemRow
      text={action.text}
      meta={meta.filter(isFilled).join(' · ')}
      before={
        <label className="relative grid size-8 flex-none cursor-pointer place-items-center">
          <input
            type="checkbox"
            className="size-4 accent-(--accent)"
            aria-label={words.doneWith({ action: action.text })}
            checked={action.done ?? false}
            onChange={(event) => record.set({ done: event.target.checked || null }, words.done)}
          />
        </label>
      }
      isDone={action.done ?? false}
      onRemove={() => record.remove()}
    >
      <RecordText kind="action" record={action} field="text" of={action.text} label={words.what} multiline />
      <DepartmentChoice
        label={text.inspector.department}
        value={action.department}
        onChange={(department) => record.set({ department }, text.inspector.department)}
      />
      <RecordText kind="action" record={action} field="person" of={action.text} label={words.person} />
      <DayField label={words.due} value={action.due} onSave={(due) => record.set({ due }, words.due)} />
    </ItemRow>
  );
}

type FormProps = { finding: Finding; placeholder: string; onDone: () => void };

/** Turns a gap into an action; the department that must close it is proposed. */
export function GapActionForm({ finding, placeholder, onDone }: FormProps) {
  const text = useText();
  const words = text.inspector.gap;
  const { change } = useJourney();
  const [what, setWhat] = useState('');
  const [department, setDepartment] = useState<string | null>(finding.owners[0] ?? null);
  const [person, setPerson] = useState('');
  const [due, setDue] = useState<string | null>(null);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isFilled(what)) return;
    const fields = {
      text: what.trim(),
      department,
      person: isFilled(person) ? person.trim() : null,
      due,
      gap: finding.key,
    };
    void change(
      { type: 'add', kind: 'action', id: newRecordId(fields.text, 'action'), fields },
      text.matrix.edits.added({ name: fields.text }),
    );
    onDone();
  };

  return (
    <form onSubmit={submit} className="grid gap-2 border-t border-line pt-2">
      <TextField
        label={words.what}
        placeholder={placeholder}
        value={what}
        onChange={setWhat}
        lines={2}
        isRequired
        autoFocus
      />
      <DepartmentChoice
        label={text.inspector.department}
        value={department ?? undefined}
        onChange={setDepartment}
      />
      <TextField label={words.person} value={person} onChange={setPerson} />
      <DayField label={words.due} value={due ?? undefined} onSave={setDue} />
      <FormButtons submit={words.addAction} onCancel={onDone} />
    </form>
  );
}

const longDay = (day: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );
