'use client';

import type { EditOptions } from '@/app/editing/editing-context';
import { useText } from '@/app/text/text-context';
import { EditableText } from '@/app/ui/editable-text';
import { useLineKeys } from '@/app/ui/use-line-keys';
import { editLine } from '@/lib/changes/edit-line';
import { typedLines } from '@/lib/map/typed-lines';
import type { Moment } from '@/lib/model/facts';
import { useJourney } from '../journey-context';
import { ItemList } from './item-list';

/** What goes through the customer's head in a moment. */
export function ThoughtList({ moment }: { moment: Moment }) {
  const text = useText();
  const words = text.inspector.thoughts;
  const { change } = useJourney();
  const thoughts = moment.thoughts ?? [];
  const keys = useLineKeys(thoughts);

  const save = (seen: readonly string[], next: readonly string[], options: EditOptions = {}) =>
    change(
      {
        type: 'edit',
        kind: 'moment',
        id: moment.id,
        fields: { thoughts: next.length > 0 ? next : null },
        expected: { thoughts: seen },
      },
      text.inspector.edited({ name: moment.name, field: words.title }),
      options,
    );

  return (
    <ItemList
      title={words.title}
      items={thoughts.map((thought, at) => ({ id: keys[at] ?? '', at, thought }))}
      empty={words.empty}
      textOf={({ thought }) => thought}
      edit={({ id, at, thought }) => (
        <EditableText
          label={words.one}
          showLabel
          value={thought}
          draft={`thought ${moment.id} ${id}`}
          multiline
          onSave={(typed, seen) => {
            const { before, after } = editLine(thoughts, at, seen, typed);
            return save(before, after, { quiet: true });
          }}
        />
      )}
      onRemove={({ at, thought }) =>
        void save(thoughts, thoughts.toSpliced(at, 1), {
          announce: text.inspector.deleted({ name: thought }),
        })
      }
      addLabel={words.add}
      takesLines
      onAdd={(typed) => void save(thoughts, [...thoughts, ...typedLines(typed)])}
    />
  );
}
