'use client';

import { useState } from 'react';
import { useText } from '@/app/text/text-context';
import { focusHeading } from '@/app/ui/focus-back';
import { Form } from '@/app/ui/form';
import { TextField } from '@/app/ui/text-field';
import { useNewText } from '@/app/ui/use-new-text';
import type { Assumption } from '@/lib/model/facts';
import { isFilled } from '@/lib/model/fields';
import { FormButtons } from '../../journeys/[journeyId]/inspector/form-buttons';
import { RadioRow } from '../../journeys/[journeyId]/inspector/radio-row';
import { useJourney } from '../../journeys/[journeyId]/journey-context';

type TestedProps = { assumption: Assumption; onDone: () => void };

/** Says what came out of a test, and whether it was seen or counted: one edit. */
export function MarkTested({ assumption, onDone }: TestedProps) {
  const text = useText();
  const words = text.plan.assumptions;
  const { change } = useJourney();
  const result = useNewText(words.result, `assumption ${assumption.id}`);
  const [grade, setGrade] = useState<'observed' | 'measured'>(
    assumption.grade === 'measured' ? 'measured' : 'observed',
  );
  const done = () => {
    result.end();
    onDone();
    focusHeading();
  };
  const submit = () => {
    const name = assumption.text;
    const fields = { grade, result: isFilled(result.typed) ? result.typed.trim() : null };
    void change({ type: 'edit', kind: 'assumption', id: assumption.id, fields }, words.tested({ name }), {
      announce: words.testedSaid({ name }),
    });
    done();
  };
  return (
    <Form onSubmit={submit} onCancel={done} className="mt-2 grid max-w-xl gap-2 border-t border-line pt-2">
      <TextField label={words.result} value={result.typed} onChange={result.type} lines={2} autoFocus />
      <RadioRow
        legend={words.howTested}
        value={grade}
        options={[
          { id: 'observed', label: text.model.grades.observed },
          { id: 'measured', label: text.model.grades.measured },
        ]}
        onChange={setGrade}
        className="grid-cols-2"
      />
      <FormButtons submit={words.saveResult} onCancel={done} />
    </Form>
  );
}
