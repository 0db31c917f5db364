'use client';

import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import { Form } from '@/app/ui/form';
import { TextField } from '@/app/ui/text-field';
import { useNewText } from '@/app/ui/use-new-text';
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
  const reason = useNewText(words.reason, `gap ${gap}`);
  const done = () => {
    reason.end();
    onDone();
  };
  const submit = () => {
    if (!isFilled(reason.typed)) return;
    void change(
      { type: 'add', kind: 'acceptance', fields: { gap, reason: reason.typed.trim() } },
      words.accepting({ name: of }),
      { announce: words.accepted({ name: of }) },
    );
    done();
  };
  return (
    <Form onSubmit={submit} onCancel={done} className="grid gap-2 border-t border-line pt-2">
      <TextField
        label={words.reason}
        value={reason.typed}
        onChange={reason.type}
        lines={2}
        isRequired
        autoFocus
      />
      <FormButtons submit={words.accept} onCancel={done} />
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
