'use client';

import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import type { Moment } from '@/lib/model/facts';
import { FEELINGS } from '@/lib/model/moment';
import { RadioRow } from './radio-row';
import { RecordNumber } from './record-number';
import { RecordText } from './record-text';
import { Section } from './section';
import { ThoughtList } from './thought-list';
import { useRecord } from './use-record';

/** How a moment is for the customer: the feeling, the thoughts, how long it lasts and what moves them on. */
export function MomentExperience({ moment }: { moment: Moment }) {
  const text = useText();
  const words = text.inspector.experience;
  const record = useRecord('moment', moment.id, moment.name);
  const shared = { kind: 'moment', record: moment, of: moment.name } as const;
  return (
    <>
      <Section title={words.title}>
        <RadioRow
          legend={words.feeling}
          options={FEELINGS.map((feeling) => ({ id: String(feeling), label: words.feelings[feeling] }))}
          value={moment.feeling === undefined ? null : String(moment.feeling)}
          onChange={(chosen) =>
            record.set({ feeling: FEELINGS.find((one) => String(one) === chosen) ?? null }, words.feeling)
          }
          className="grid-cols-5"
        />
        {moment.feeling !== undefined && (
          <Button
            tone="quiet"
            className="justify-self-start px-2 text-12"
            onPress={() => record.set({ feeling: null }, words.feeling)}
          >
            {words.unknown}
          </Button>
        )}
        <RecordText {...shared} field="feelingWord" label={words.word} placeholder={words.wordHint} />
        <RecordText {...shared} field="movesOn" label={words.movesOn} multiline />
        <RecordNumber
          kind="moment"
          id={moment.id}
          field="durationDays"
          value={moment.durationDays}
          of={moment.name}
          label={words.duration}
        />
      </Section>
      <ThoughtList moment={moment} />
    </>
  );
}
