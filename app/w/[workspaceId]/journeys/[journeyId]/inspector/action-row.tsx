'use client';

import type { ReactNode } from 'react';
import { longDay } from '@/app/text/long-day';
import { useLanguage, useText } from '@/app/text/text-context';
import type { Action } from '@/lib/model/facts';
import { useJourney } from '../journey-context';
import { DayField } from './day-field';
import { DepartmentChoice } from './department-choice';
import { ItemRow } from './item-row';
import { nameOf } from './place-name';
import { RecordText } from './record-text';
import { useRecord } from './use-record';

type ActionRowProps = {
  action: Action;
  /** In place of its day, where there is more to say about that. */
  note?: string | undefined;
  /** What it is for. */
  below?: ReactNode;
};

/** What somebody will do: ticked off, edited and removed where it stands. */
export function ActionRow({ action, note, below }: ActionRowProps) {
  const text = useText();
  const words = text.inspector.gap;
  const language = useLanguage();
  const { workspace } = useJourney();
  const record = useRecord('action', action.id, action.text);
  const meta = [
    note,
    action.department && nameOf(workspace.departments, action.department),
    action.person,
    !note && action.due && words.dueOn({ day: longDay(action.due, language) }),
  ];
  return (
    <ItemRow
      text={action.text}
      meta={meta.filter(Boolean).join(' · ')}
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
      below={below}
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
