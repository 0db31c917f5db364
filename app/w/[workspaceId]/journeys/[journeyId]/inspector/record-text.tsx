'use client';

import { useText } from '@/app/text/text-context';
import { EditableText } from '@/app/ui/editable-text';
import type { FieldsOf, Kind } from '@/lib/model/kinds';
import { useJourney } from '../journey-context';

/** The fields of a kind that hold free text. */
export type TextField<K extends Kind> = {
  [Field in keyof FieldsOf<K> & string]-?: string extends NonNullable<FieldsOf<K>[Field]> ? Field : never;
}[keyof FieldsOf<K> & string];

type RecordTextProps<K extends Kind> = {
  kind: K;
  record: FieldsOf<K> & { id: string };
  field: TextField<K>;
  /** What people call the record, for undo. */
  of: string;
  label: string;
  hideLabel?: boolean;
  placeholder?: string;
  multiline?: boolean;
  autoFocus?: boolean;
  /** What stays when the text is emptied; a text that must be there then says so itself. */
  emptied?: '' | null;
};

/** A text of a record, edited where it stands; somebody else's edit of it is never overwritten unseen. */
export function RecordText<K extends Kind>(props: RecordTextProps<K>) {
  const { kind, record, field, of, label, hideLabel, emptied = null, ...rest } = props;
  const text = useText();
  const { change } = useJourney();
  const value = textIn(record, field);
  return (
    <EditableText
      {...rest}
      label={label}
      showLabel={!hideLabel}
      value={value ?? ''}
      draft={`${kind} ${record.id} ${field}`}
      onSave={(typed, seen) =>
        change(
          {
            type: 'edit',
            kind,
            id: record.id,
            fields: { [field]: typed.trim() === '' ? emptied : typed },
            // A text that was never written and one that is empty look the same to who types.
            expected: { [field]: seen === '' && value !== '' ? null : seen },
          },
          text.inspector.edited({ name: of, field: label }),
          { quiet: true },
        )
      }
    />
  );
}

function textIn(record: object, field: string): string | undefined {
  const value: unknown = (record as Record<string, unknown>)[field];
  return typeof value === 'string' ? value : undefined;
}
