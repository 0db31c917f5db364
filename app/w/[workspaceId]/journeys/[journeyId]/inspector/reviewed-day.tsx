'use client';

import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import type { Step } from '@/lib/model/facts';
import { localDay, useJourney } from '../journey-context';
import { DayField } from './day-field';
import { Section } from './section';

/** The last day on which the step was looked at together. */
export function ReviewedDay({ step }: { step: Step }) {
  const text = useText();
  const words = text.inspector.step;
  const { journey, change } = useJourney();
  const review = journey.reviewed.find((one) => one.step === step.id);
  const label = text.inspector.edited({ name: step.name, field: words.reviewed });

  const save = (day: string | null) => {
    if (review && day === null) void change({ type: 'remove', kind: 'review', id: review.id }, label);
    else if (review) void change({ type: 'edit', kind: 'review', id: review.id, fields: { day } }, label);
    else if (day) void change({ type: 'add', kind: 'review', fields: { step: step.id, day } }, label);
  };

  return (
    <Section title={words.reviewed}>
      <div className="flex items-end gap-2">
        <div className="flex-1">
          <DayField label={words.reviewedOn} value={review?.day} onSave={save} />
        </div>
        {review?.day !== localDay() && (
          <Button onPress={() => save(localDay())}>{words.reviewedToday}</Button>
        )}
      </div>
    </Section>
  );
}
