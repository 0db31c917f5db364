'use client';

import { useText } from '@/app/text/text-context';
import { EditableText } from '@/app/ui/editable-text';
import type { FieldsOf, Kind } from '@/lib/model/kinds';
import { useJourney } from '../journey-context';

type NumberField<K extends Kind> = {
  [Field in keyof FieldsOf<K> & string]-?: number extends NonNullable<FieldsOf<K>[Field]> ? Field : never;
}[keyof FieldsOf<K> & string];

type RecordNumberProps<K extends Kind> = {
  kind: K;
  id: string;
  field: NumberField<K>;
  value: number | undefined;
  /** What people call the record, for undo. */
  of: string;
  label: string;
};

/** A number of a record; a decimal comma is a point, and what is no number is refused at the field. */
export function RecordNumber<K extends Kind>({ kind, id, field, value, of, label }: RecordNumberProps<K>) {
  const text = useText();
  const { change } = useJourney();
  return (
    <EditableText
      label={label}
      showLabel
      value={value === undefined ? '' : String(value)}
      onSave={(typed, seen) =>
        change(
          { type: 'edit', kind, id, fields: { [field]: parsed(typed) }, expected: { [field]: parsed(seen) } },
          text.inspector.edited({ name: of, field: label }),
          { quiet: true },
        )
      }
    />
  );
}

// What is no number goes on as it was typed: the model says what is wrong with it.
function parsed(typed: string): number | string | null {
  if (typed.trim() === '') return null;
  const number = Number(typed.trim().replace(',', '.'));
  return Number.isFinite(number) ? number : typed;
}
