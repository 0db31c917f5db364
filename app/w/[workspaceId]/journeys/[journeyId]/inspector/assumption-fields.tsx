'use client';

import { useText } from '@/app/text/text-context';
import { Choice } from '@/app/ui/choice';
import { ASSUMPTION_GRADES } from '@/lib/model/assumption';
import type { Assumption } from '@/lib/model/facts';
import { useJourney } from '../journey-context';
import { DayField } from './day-field';
import { stepName } from './place-name';
import { RecordText } from './record-text';
import { useRecord } from './use-record';

/** Everything about one assumption: what it is about, how certain it is, how it is tested, what came out. */
export function AssumptionFields({ assumption }: { assumption: Assumption }) {
  const text = useText();
  const words = text.plan.assumptions;
  const { journey, steps } = useJourney();
  const record = useRecord('assumption', assumption.id, assumption.text);
  const shared = { kind: 'assumption', record: assumption, of: assumption.text } as const;
  const { moment, step } = assumption.on ?? {};
  // One list of all places in order: each step, and below it its moments.
  const places = steps.flatMap(({ id }) => [
    { id: `step ${id}`, label: stepName(steps, id) },
    ...journey.moments
      .filter((one) => one.step === id)
      .map((one) => ({ id: `moment ${one.id}`, label: `${stepName(steps, id)} / ${one.name}` })),
  ]);
  const setPlace = (chosen: string) => {
    const [kind, id] = chosen.split(' ');
    record.set({ on: id ? (kind === 'moment' ? { moment: id } : { step: id }) : null }, words.on);
  };
  return (
    <>
      <RecordText {...shared} field="text" label={words.text} multiline />
      <Choice
        label={words.on}
        showLabel
        value={moment ? `moment ${moment}` : step ? `step ${step}` : ''}
        options={[{ id: '', label: text.plan.wholeJourney }, ...places]}
        onChange={setPlace}
      />
      <div className="grid grid-cols-2 items-start gap-2">
        <Choice
          label={words.grade}
          showLabel
          value={assumption.grade}
          options={ASSUMPTION_GRADES.map((id) => ({ id, label: text.model.grades[id] }))}
          onChange={(chosen) =>
            record.set(
              { grade: ASSUMPTION_GRADES.find((grade) => grade === chosen) ?? 'assumed' },
              words.grade,
            )
          }
        />
        <DayField label={words.due} value={assumption.due} onSave={(due) => record.set({ due }, words.due)} />
      </div>
      <RecordText {...shared} field="test" label={words.test} placeholder={words.testHint} multiline />
      <RecordText {...shared} field="result" label={words.result} multiline />
    </>
  );
}
