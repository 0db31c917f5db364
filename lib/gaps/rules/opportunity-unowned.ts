import { exampleFacts } from '../example-facts';
import { atMoment } from '../place';
import { defineRule } from '../rule';

/** An opportunity without a department. */
export const opportunityUnowned = defineRule({
  id: 'opportunity-unowned',
  family: 'needs',
  severity: 'medium',
  find: ({ moments }) =>
    moments.flatMap((moment) =>
      moment.opportunities
        .filter(({ department }) => department === undefined)
        .map(({ id, text }) => ({
          ...atMoment(moment),
          ids: [id],
          params: { opportunity: text, moment: moment.name },
        })),
    ),
  examples: {
    clear: [
      {
        says: {
          en: 'An iron on every floor is a good idea, and Housekeeping takes it up.',
          nl: 'Een strijkijzer op elke verdieping is een goed idee, en Housekeeping pakt het op.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Housekeeping'],
            moments: [
              {
                step: 'use',
                name: 'Look for an iron',
                opportunities: [{ text: 'An iron on every floor', department: 'housekeeping' }],
              },
            ],
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'An iron on every floor: all think it a good idea, and nobody takes it up.',
          nl: 'Een strijkijzer op elke verdieping: iedereen vindt het een goed idee, en niemand pakt het op.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Housekeeping'],
            moments: [{ step: 'use', name: 'Look for an iron', opportunities: ['An iron on every floor'] }],
          }),
      },
    ],
  },
});
