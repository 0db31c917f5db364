'use client';

import { useState } from 'react';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Form } from '@/app/ui/form';
import { TextField } from '@/app/ui/text-field';
import type { Acceptance } from '@/lib/model/facts';
import { isFilled } from '@/lib/model/fields';
import { useJourney } from '../journey-context';
import { FormButtons } from './form-buttons';
import { RecordText } from './record-text';

/** Accepts a gap; why is asked, since without it nobody can challenge it later. */
export function AcceptForm({ gap, of, onDone }: { gap: string; of: string; onDone: () => void }) {
  const text = useText();
  const words = text.inspector.gap;
  const { change } = useJourney();
  const [reason, setReason] = useState('');
  const submit = () => {
    if (!isFilled(reason)) return;
    void change(
      { type: 'add', kind: 'acceptance', fields: { gap, reason: reason.trim() } },
      words.accepting({ name: of }),
      { announce: words.accepted({ name: of }) },
    );
    onDone();
  };
  return (
    <Form onSubmit={submit} onCancel={onDone} className="grid gap-2 border-t border-line pt-2">
      <TextField label={words.reason} value={reason} onChange={setReason} lines={2} isRequired autoFocus />
      <FormButtons submit={words.accept} onCancel={onDone} />
    </Form>
  );
}

type AcceptedProps = { acceptance: Acceptance; of: string; onWithdrawn: () => void };

/** Why a gap is accepted, and the way back. */
export function AcceptedReason({ acceptance, of, onWithdrawn }: AcceptedProps) {
  const text = useText();
  const words = text.inspector.gap;
  const { change } = useJourney();
  return (
    <div className="grid gap-1 rounded-md bg-sunken p-2">
      <RecordText
        kind="acceptance"
        record={acceptance}
        field="reason"
        of={of}
        label={words.acceptedBecause}
        multiline
      />
      <Button
        tone="quiet"
        className="justify-self-start px-2 text-12"
        onPress={() => {
          void change(
            { type: 'remove', kind: 'acceptance', id: acceptance.id },
            words.withdrawing({ name: of }),
          );
          onWithdrawn();
        }}
      >
        {words.withdraw}
      </Button>
    </div>
  );
}
