'use client';

import { newRecordId } from '@/app/editing/new-id';
import { useText } from '@/app/text/text-context';
import { AddToJourney } from '../add-to-journey';

/** Adds an action to a journey by what will be done; the rest can be said later. */
export function AddAction({ journeyId }: { journeyId: string }) {
  const text = useText();
  const words = text.plan.actions;
  return (
    <AddToJourney
      label={words.add}
      journeyLabel={words.addTo}
      journeyId={journeyId}
      onAdd={(typed, { value }) =>
        void value.change(
          { type: 'add', kind: 'action', id: newRecordId(typed, 'action'), fields: { text: typed } },
          text.matrix.edits.added({ name: typed }),
        )
      }
    />
  );
}
