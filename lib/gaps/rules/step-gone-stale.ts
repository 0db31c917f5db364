import { daysBetween } from '../../model/days';
import { DEFAULT_REVIEW_AFTER_DAYS } from '../../model/workspace';
import { exampleFacts } from '../example-facts';
import { atStep } from '../place';
import { defineRule } from '../rule';

/** A step that was last looked at longer ago than the workspace allows; one that never was is silent. */
export const stepGoneStale = defineRule({
  id: 'step-gone-stale',
  family: 'certainty',
  severity: 'low',
  find: ({ steps, journey, workspace, today }) => {
    const limit = workspace.reviewAfterDays ?? DEFAULT_REVIEW_AFTER_DAYS;
    return steps.flatMap((step) => {
      const lastDay = journey.reviewed
        .filter((review) => review.step === step.id)
        .map(({ day }) => day)
        .sort()
        .at(-1);
      if (lastDay === undefined) return [];
      const days = daysBetween(lastDay, today);
      if (days <= limit) return [];
      return { ...atStep(step), params: { step: step.name, days }, owners: step.nearestLeads };
    });
  },
  examples: {
    clear: [
      {
        says: {
          en: 'The hotel looked at this step three months ago.',
          nl: 'Het hotel heeft drie maanden geleden naar deze stap gekeken.',
        },
        facts: () => exampleFacts({ reviewed: { prepare: '2026-08-20' } }),
        today: '2026-11-20',
      },
      {
        says: {
          en: 'Nobody has ever looked back at this step: that is no old look.',
          nl: 'Niemand heeft ooit op deze stap teruggekeken: dan is er ook niets verouderd.',
        },
        facts: () => exampleFacts({ moments: [{ step: 'prepare', name: 'Pack hand luggage' }] }),
        today: '2026-11-20',
      },
    ],
    found: [
      {
        says: {
          en: 'The hotel last looked at this step in January, and now it is November.',
          nl: 'Het hotel heeft in januari voor het laatst naar deze stap gekeken, en nu is het november.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Front office'],
            roles: { 'front-office': { prepare: 'leads' } },
            reviewed: { prepare: '2026-01-15' },
          }),
        today: '2026-11-20',
      },
    ],
  },
});
