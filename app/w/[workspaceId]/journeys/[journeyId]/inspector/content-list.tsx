'use client';

import { useText } from '@/app/text/text-context';
import { CheckList } from '@/app/ui/check-list';
import { Choice } from '@/app/ui/choice';
import { CONTENT_STATES } from '@/lib/model/content';
import type { Content, Moment } from '@/lib/model/facts';
import { useJourney } from '../journey-context';
import { DepartmentChoice } from './department-choice';
import { ItemList } from './item-list';
import { nameOf } from './place-name';
import { RecordText } from './record-text';
import { useItems } from './use-items';

/** The information that would do the customer good at a moment. */
export function ContentList({ moment }: { moment: Moment }) {
  const text = useText();
  const words = text.inspector.contents;
  const { workspace } = useJourney();
  const items = useItems('content', moment.id);
  return (
    <ItemList
      title={words.title}
      items={moment.content}
      empty={words.empty}
      textOf={(content) => content.text}
      metaOf={({ state, channel, department }) => [
        state && text.model.contentStates[state],
        channel,
        department ? nameOf(workspace.departments, department) : text.inspector.noDepartment,
      ]}
      edit={(content) => <ContentFields content={content} moment={moment} />}
      onRemove={(content) => items.remove(content, content.text)}
      addLabel={words.add}
      onAdd={(typed) => items.add(typed, { text: typed })}
    />
  );
}

/** Everything about one piece of content, wherever it is edited. */
export function ContentFields({ content, moment }: { content: Content; moment: { id: string } }) {
  const text = useText();
  const words = text.inspector.contents;
  const items = useItems('content', moment.id);
  const { journey } = useJourney();
  const name = content.text;
  const answers = content.answers ?? [];
  const questions = journey.moments.flatMap((one) =>
    one.questions.filter((question) => one.id === moment.id || answers.includes(question.id)),
  );
  const shared = { kind: 'content', record: content, of: name } as const;
  return (
    <>
      <RecordText {...shared} field="text" label={words.text} multiline />
      {questions.length > 0 && (
        <CheckList
          label={words.answers}
          options={questions.map((question) => ({ id: question.id, label: question.text }))}
          value={answers}
          onChange={(chosen) =>
            items.set(content, name, { answers: chosen.length > 0 ? chosen : null }, words.answers)
          }
        />
      )}
      <DepartmentChoice
        label={text.inspector.department}
        value={content.department}
        onChange={(department) => items.set(content, name, { department }, text.inspector.department)}
      />
      <div className="grid grid-cols-2 items-start gap-2">
        <RecordText {...shared} field="form" label={words.form} placeholder={words.formHint} />
        <RecordText
          {...shared}
          field="channel"
          label={text.inspector.channel}
          placeholder={words.channelHint}
        />
      </div>
      <RecordText
        {...shared}
        field="measure"
        label={words.measure}
        placeholder={words.measureHint}
        multiline
      />
      <Choice
        label={words.state}
        showLabel
        value={content.state ?? ''}
        options={[
          { id: '', label: words.notSaid },
          ...CONTENT_STATES.map((id) => ({ id, label: text.model.contentStates[id] })),
        ]}
        onChange={(chosen) =>
          items.set(
            content,
            name,
            { state: CONTENT_STATES.find((state) => state === chosen) ?? null },
            words.state,
          )
        }
      />
    </>
  );
}
