'use client';

import { newRecordId } from '@/app/editing/new-id';
import { useText } from '@/app/text/text-context';
import type { Assumption } from '@/lib/model/facts';
import { isFilled } from '@/lib/model/fields';
import { useJourney } from '../journey-context';
import { AssumptionFields } from './assumption-fields';
import { ItemList } from './item-list';

/** What the team believes about a moment or a step. */
export function AssumptionList({ on }: { on: NonNullable<Assumption['on']> }) {
  const text = useText();
  const words = text.plan.assumptions;
  const { journey, change } = useJourney();
  const items = journey.assumptions.filter((one) =>
    on.moment ? one.on?.moment === on.moment : !one.on?.moment && one.on?.step === on.step,
  );
  return (
    <ItemList
      title={words.title}
      items={items}
      empty={words.emptyHere}
      textOf={(assumption) => assumption.text}
      metaOf={({ grade, test, result }) => [
        text.model.grades[grade],
        isFilled(result)
          ? words.resultIs({ result })
          : isFilled(test)
            ? words.testIs({ test })
            : words.noTest,
      ]}
      edit={(assumption) => <AssumptionFields assumption={assumption} />}
      onRemove={({ id, text: name }) =>
        void change({ type: 'remove', kind: 'assumption', id }, text.matrix.edits.deleted({ name }), {
          announce: text.inspector.deleted({ name }),
        })
      }
      addLabel={words.addHere}
      onAdd={(typed) =>
        void change(
          {
            type: 'add',
            kind: 'assumption',
            id: newRecordId(typed, 'assumption'),
            fields: { text: typed, grade: 'assumed', on },
          },
          text.matrix.edits.added({ name: typed }),
        )
      }
    />
  );
}
