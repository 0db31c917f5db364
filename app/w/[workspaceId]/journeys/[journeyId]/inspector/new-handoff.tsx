'use client';

import { useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { useJourney } from '../journey-context';
import { DepartmentChoice } from './department-choice';
import { nameOf } from './place-name';

type NewHandoffProps = {
  fromStep: string;
  toStep: string;
  /** The leads of both steps, who are proposed. */
  from: string | undefined;
  to: string | undefined;
};

/** Records a handoff between two steps; what is passed on is written down after that. */
export function NewHandoff({ fromStep, toStep, ...leads }: NewHandoffProps) {
  const text = useText();
  const words = text.inspector.handoff;
  const { workspace, change } = useJourney();
  const [from, setFrom] = useState<string | null>(leads.from ?? null);
  const [to, setTo] = useState<string | null>(leads.to ?? null);
  const record = () => {
    const name = [from, to].map((id) => nameOf(workspace.departments, id ?? '')).join(' → ');
    void change(
      { type: 'add', kind: 'handoff', fields: { fromStep, toStep, from, to } },
      text.matrix.edits.added({ name }),
    );
  };
  return (
    <div className="grid gap-2">
      <DepartmentChoice label={words.from} value={from ?? undefined} onChange={setFrom} />
      <DepartmentChoice label={words.into} value={to ?? undefined} onChange={setTo} />
      <Button
        tone="strong"
        className="justify-self-start"
        isDisabled={from === null || to === null}
        onPress={record}
      >
        {words.record}
      </Button>
    </div>
  );
}
