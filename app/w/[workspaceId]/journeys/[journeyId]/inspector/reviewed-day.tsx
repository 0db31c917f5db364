'use client';

import { localDay } from '@/app/local-day';
import { useText } from '@/app/text/text-context';
import { Button } from '@/app/ui/button';
import type { Step } from '@/lib/model/facts';
import { DayField } from './day-field';
import { Section } from './section';
import { useReview } from './use-review';

/** The last day on which the step was looked at together. */
export function ReviewedDay({ step }: { step: Step }) {
  const text = useText();
  const words = text.inspector.step;
  const { review, save, lookToday } = useReview(step);

  return (
    <Section title={words.reviewed}>
      <div className="flex items-end gap-2">
        <div className="flex-1">
          <DayField label={words.reviewedOn} value={review?.day} onSave={save} />
        </div>
        {review?.day !== localDay() && <Button onPress={lookToday}>{words.reviewedToday}</Button>}
      </div>
    </Section>
  );
}
