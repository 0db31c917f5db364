'use client';

import { useMemo, useRef } from 'react';
import { newRecordId } from '@/app/editing/new-id';
import { useText } from '@/app/text/text-context';
import type { InventoryRow } from '@/lib/inventory/touchpoint-inventory';
import type { FieldsOf } from '@/lib/model/kinds';
import type { PlacedMoment } from '@/lib/plan/moments-across';
import { useHeldJourneys } from '../held-journeys';

type Fields = FieldsOf<'touchpoint'>;

/** Every edit to touchpoints across journeys, with the words that undo will use. */
export function useTouchpointEdits() {
  const text = useText();
  const held = useHeldJourneys();
  // The same edits all along: a table of hundreds of rows is not drawn anew for one of them.
  const latest = useRef(held);
  latest.current = held;
  return useMemo(() => {
    const words = text.touchpoints;
    const changeIn = (journeyId: string) =>
      latest.current.find(({ journey }) => journey.id === journeyId)?.value.change;
    return {
      /** Sets one field of a touchpoint that was `seen` so; a refusal is shown at the field. */
      set: <Field extends keyof Fields>(
        { journey, touchpoint }: InventoryRow,
        field: Field,
        value: Fields[Field] | null,
        seen: Fields[Field] | null,
        quiet = false,
      ) =>
        changeIn(journey.id)?.(
          {
            type: 'edit',
            kind: 'touchpoint',
            id: touchpoint.id,
            fields: { [field]: value },
            expected: { [field]: seen },
          },
          text.inspector.edited({ name: touchpoint.name, field: words.columns[field] }),
          { quiet },
        ),
      /** Plans to use it where it stands. */
      takeUp: ({ journey, moment, touchpoint }: InventoryRow) => {
        const said = words.unused.placed({ name: touchpoint.name, moment: moment.name });
        void changeIn(journey.id)?.(
          { type: 'edit', kind: 'touchpoint', id: touchpoint.id, fields: { state: 'planned' } },
          said,
          { announce: said },
        );
      },
      /** Plans to use it at another moment, too. */
      put: ({ touchpoint }: InventoryRow, { journey, moment }: PlacedMoment) => {
        const { name, channel, mode, department } = touchpoint;
        const said = words.unused.placed({ name, moment: moment.name });
        void changeIn(journey.id)?.(
          {
            type: 'add',
            kind: 'touchpoint',
            id: newRecordId(name, 'touchpoint'),
            parent: moment.id,
            fields: { name, channel, mode, state: 'planned', ...(department && { department }) },
          },
          said,
          { announce: said },
        );
      },
      remove: ({ journey, touchpoint: { id, name } }: InventoryRow) =>
        void changeIn(journey.id)?.(
          { type: 'remove', kind: 'touchpoint', id },
          text.matrix.edits.deleted({ name }),
          { announce: text.inspector.deleted({ name }) },
        ),
    };
  }, [text]);
}

export type TouchpointEdits = ReturnType<typeof useTouchpointEdits>;
