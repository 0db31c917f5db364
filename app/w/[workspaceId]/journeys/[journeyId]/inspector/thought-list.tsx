'use client';

import { useText } from '@/app/text/text-context';
import { EditableText } from '@/app/ui/editable-text';
import type { Moment } from '@/lib/model/facts';
import { isFilled } from '@/lib/model/fields';
import { useJourney } from '../journey-context';
import { ItemList } from './item-list';

/** What goes through the customer's head in a moment. */
export function ThoughtList({ moment }: { moment: Moment }) {
  const text = useText();
  const words = text.inspector.thoughts;
  const { change } = useJourney();
  const thoughts = moment.thoughts ?? [];

  const save = (next: string[], announce?: string) =>
    change(
      {
        type: 'edit',
        kind: 'moment',
        id: moment.id,
        fields: { thoughts: next.length > 0 ? next : null },
        expected: { thoughts: moment.thoughts ?? null },
      },
      text.inspector.edited({ name: moment.name, field: words.title }),
      announce ? { announce } : {},
    );

  // Thoughts have no ids: the one that is meant is found by its words, wherever it stands by now.
  const replace = (typed: string, seen: string) => {
    const at = thoughts.indexOf(seen);
    if (at === -1) return save([...thoughts, typed]);
    return save(thoughts.toSpliced(at, 1, ...(isFilled(typed) ? [typed] : [])));
  };

  return (
    <ItemList
      title={words.title}
      items={thoughts.map((thought, index) => ({ id: String(index), thought }))}
      empty={words.empty}
      textOf={({ thought }) => thought}
      edit={({ id, thought }) => (
        <EditableText
          label={words.one}
          showLabel
          value={thought}
          draft={`thought ${moment.id} ${id}`}
          multiline
          onSave={replace}
        />
      )}
      onRemove={({ id, thought }) =>
        void save(thoughts.toSpliced(Number(id), 1), text.inspector.deleted({ name: thought }))
      }
      addLabel={words.add}
      onAdd={(typed) => void save([...thoughts, typed])}
    />
  );
}
