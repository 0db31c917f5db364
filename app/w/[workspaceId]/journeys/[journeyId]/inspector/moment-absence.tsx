'use client';

import type { Outcome } from '@/app/editing/document-store';
import { useText } from '@/app/text/text-context';
import { EditableText } from '@/app/ui/editable-text';
import type { Moment } from '@/lib/model/facts';
import { isFilled } from '@/lib/model/fields';
import { ABSENCE_STATES } from '@/lib/model/moment';
import { useJourney } from '../journey-context';
import { RadioRow } from './radio-row';
import { useRecord } from './use-record';

/** What the company has decided about a moment without contact, and why. */
export function MomentAbsence({ moment }: { moment: Moment }) {
  const text = useText();
  const words = text.inspector.absence;
  const { change } = useJourney();
  const record = useRecord('moment', moment.id, moment.name);
  const { state = 'open', reason = '' } = moment.absence ?? {};

  const saveReason = async (typed: string, seen: string): Promise<Outcome> => {
    const refused = (current: unknown): Outcome => ({
      accepted: false,
      refusal: {
        code: 'conflict',
        params: {},
        conflicts: [
          { kind: 'moment', id: moment.id, field: 'absence', expected: seen, current, wanted: typed },
        ],
      },
    });
    // The reason stands inside a field: only the text in it is compared and shown.
    if (reason !== seen && reason !== typed) return refused(reason);
    const outcome = await change(
      {
        type: 'edit',
        kind: 'moment',
        id: moment.id,
        fields: { absence: { state, ...(isFilled(typed) && { reason: typed }) } },
        expected: { absence: moment.absence ?? null },
      },
      text.inspector.edited({ name: moment.name, field: words.reason }),
      { quiet: true },
    );
    if (outcome.accepted) return outcome;
    const conflict = outcome.refusal.conflicts?.[0];
    return conflict ? refused((conflict.current as Moment['absence'] | null)?.reason ?? '') : outcome;
  };

  return (
    <>
      <RadioRow
        legend={words.title}
        options={ABSENCE_STATES.map((id) => ({ id, label: text.model.absences[id] }))}
        value={state}
        onChange={(chosen) => record.set({ absence: { ...moment.absence, state: chosen } }, words.title)}
        className="grid-cols-3"
      />
      {state !== 'open' && (
        <EditableText
          label={words.reason}
          showLabel
          value={reason}
          draft={`absence ${moment.id}`}
          multiline
          onSave={saveReason}
        />
      )}
      {state === 'left-alone' && !isFilled(reason) && (
        <p className="text-12 text-warn">{words.needsReason}</p>
      )}
      {state === 'could-help' && moment.opportunities.length === 0 && (
        <p className="text-12 text-warn">{words.needsOpportunity}</p>
      )}
    </>
  );
}
