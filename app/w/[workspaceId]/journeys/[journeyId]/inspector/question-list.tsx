'use client';

import { useText } from '@/app/text/text-context';
import type { Moment } from '@/lib/model/facts';
import { useJourney } from '../journey-context';
import { ItemList } from './item-list';
import { RecordText } from './record-text';
import { useItems } from './use-items';

/** What the customer wants to know in a moment. */
export function QuestionList({ moment }: { moment: Moment }) {
  const text = useText();
  const words = text.inspector.questions;
  const { journey } = useJourney();
  const items = useItems('question', moment.id);
  const answered = new Set(
    journey.moments.flatMap(({ content }) => content.flatMap(({ answers = [] }) => answers)),
  );
  return (
    <ItemList
      title={words.title}
      items={moment.questions}
      empty={words.empty}
      textOf={(question) => question.text}
      metaOf={(question) => [answered.has(question.id) ? words.answered : words.unanswered]}
      edit={(question) => (
        <RecordText
          kind="question"
          record={question}
          field="text"
          of={question.text}
          label={text.inspector.question}
          multiline
        />
      )}
      onRemove={(question) => items.remove(question, question.text)}
      addLabel={words.add}
      onAdd={(typed) => items.add(typed, { text: typed })}
    />
  );
}
