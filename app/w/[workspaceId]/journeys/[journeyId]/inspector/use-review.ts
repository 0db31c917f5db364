'use client';

import type { EditOptions } from '@/app/editing/editing-context';
import { localDay } from '@/app/local-day';
import { useText } from '@/app/text/text-context';
import type { Step } from '@/lib/model/facts';
import { useJourney } from '../journey-context';

/** When a step of the journey was last looked at together, and how to say so. */
export function useReview(step: Pick<Step, 'id' | 'name'>) {
  const text = useText();
  const { journey, change } = useJourney();
  const review = journey.reviewed.find((one) => one.step === step.id);
  const label = text.inspector.edited({ name: step.name, field: text.inspector.step.reviewed });
  const save = (day: string | null, options?: EditOptions) => {
    if (review && day === null)
      void change({ type: 'remove', kind: 'review', id: review.id }, label, options);
    else if (review)
      void change({ type: 'edit', kind: 'review', id: review.id, fields: { day } }, label, options);
    else if (day)
      void change({ type: 'add', kind: 'review', fields: { step: step.id, day } }, label, options);
  };
  return {
    review,
    save,
    /** Says that somebody has looked at it today, with Undo beside it. */
    lookToday: () => save(localDay(), { announce: text.plan.reviews.said({ step: step.name }) }),
  };
}
