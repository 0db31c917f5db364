'use client';

import { useId, useState } from 'react';
import { newRecordId } from '@/app/editing/new-id';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import type { OpenQuestion } from '@/lib/plan/content-plan';
import { useHeldJourneys } from '../../held-journeys';
import { PlaceLink } from '../../place-link';

type QuestionsProps = {
  workspaceId: string;
  questions: readonly OpenQuestion[];
  hasContent: boolean;
  /** Content with this id has been planned. */
  onPlanned: (id: string) => void;
};

const SHOWN_FIRST = 8;

/** The questions that no content answers, each with one press to plan some. */
export function OpenQuestions({ workspaceId, questions, hasContent, onPlanned }: QuestionsProps) {
  const text = useText();
  const words = text.plan.content;
  const heading = useId();
  const held = useHeldJourneys();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? questions : questions.slice(0, SHOWN_FIRST);

  const plan = ({ journey, moment, question }: OpenQuestion) => {
    const id = newRecordId(question.text, 'content');
    const said = words.planned({ question: question.text });
    onPlanned(id);
    void held
      .find((one) => one.journey.id === journey.id)
      ?.value.change(
        {
          type: 'add',
          kind: 'content',
          id,
          parent: moment.id,
          fields: { text: question.text, answers: [question.id], state: 'missing' },
        },
        said,
        { announce: said },
      );
  };

  return (
    <section
      id="open-questions"
      aria-labelledby={heading}
      className={`card grid gap-2 p-3 wrap-anywhere ${hasContent ? '' : 'max-desk:order-first'}`}
    >
      <h2 id={heading} className="text-14">
        {words.open}
        {questions.length > 0 && (
          <span className="ml-1.5 font-medium text-muted tabular-nums">{questions.length}</span>
        )}
      </h2>
      <p className="text-12 text-muted">{questions.length > 0 ? words.openLead : words.noOpen}</p>
      <ul className="grid gap-1.5">
        {shown.map((one) => (
          <li key={one.id} className="grid gap-1 rounded-lg border border-line px-2.5 py-2">
            <p>{one.question.text}</p>
            <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
              <PlaceLink
                workspaceId={workspaceId}
                journey={one.journey}
                place={{ kind: 'moment', moment: one.moment.id }}
              >
                {`${one.moment.step.name} / ${one.moment.name}`}
              </PlaceLink>
              <Button
                aria-label={words.planFor({ question: one.question.text })}
                className="text-12"
                onPress={() => plan(one)}
              >
                {words.plan}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {questions.length > shown.length && (
        <Button tone="quiet" className="justify-self-start px-2 text-12" onPress={() => setShowsAll(true)}>
          {words.showMore({ count: questions.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
