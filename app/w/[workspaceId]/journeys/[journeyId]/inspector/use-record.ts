'use client';

import { useText } from '@/app/text/text-context';
import type { FieldsOf, Kind } from '@/lib/model/kinds';
import { useJourney } from '../journey-context';

type Settable<K extends Kind> = { [Field in keyof FieldsOf<K>]?: FieldsOf<K>[Field] | null };

/** Edits to one record, with the words that undo will use. `name` is what people call the record. */
export function useRecord<K extends Kind>(kind: K, id: string, name: string) {
  const text = useText();
  const { change } = useJourney();
  const words = text.matrix.edits;
  return {
    /** Sets fields; null takes one out. `field` is what they are called on the screen. */
    set: (fields: Settable<K>, field: string) =>
      void change({ type: 'edit', kind, id, fields }, text.inspector.edited({ name, field })),
    moveBefore: (before: string | null) =>
      void change({ type: 'move', kind, id, before }, words.moved({ name })),
    /** Removes it at once; `announce` says what went with it. */
    remove: (announce = text.inspector.deleted({ name })) =>
      void change({ type: 'remove', kind, id }, words.deleted({ name }), { announce }),
  };
}
