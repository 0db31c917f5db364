'use client';

import { newRecordId } from '@/app/editing/new-id';
import { useText } from '@/app/text/text-context';
import type { FieldsOf } from '@/lib/model/kinds';
import { useJourney } from '../journey-context';

type ItemKind = 'question' | 'obstacle' | 'touchpoint' | 'opportunity' | 'content';

/** Edits to the items of one kind that hang under a moment. */
export function useItems<K extends ItemKind>(kind: K, moment: string) {
  const text = useText();
  const { change } = useJourney();
  const words = text.matrix.edits;
  return {
    add: (name: string, fields: FieldsOf<K>) =>
      void change(
        { type: 'add', kind, id: newRecordId(name, kind), parent: moment, fields },
        words.added({ name }),
      ),
    set: (
      item: { id: string },
      name: string,
      fields: { [Field in keyof FieldsOf<K>]?: FieldsOf<K>[Field] | null },
      field: string,
    ) => void change({ type: 'edit', kind, id: item.id, fields }, text.inspector.edited({ name, field })),
    remove: (item: { id: string }, name: string) =>
      void change({ type: 'remove', kind, id: item.id }, words.deleted({ name }), {
        announce: text.inspector.deleted({ name }),
      }),
  };
}
