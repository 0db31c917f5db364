import { exampleFacts } from '../example-facts';
import { atStep } from '../place';
import { defineRule } from '../rule';

/** Two or more leads in one step. */
export const stepWithSeveralLeads = defineRule({
  id: 'step-with-several-leads',
  family: 'answers',
  severity: 'high',
  find: ({ steps, namesOf }) =>
    steps
      .filter((step) => step.leads.length > 1)
      .map((step) => ({
        ...atStep(step),
        params: { step: step.name, leads: namesOf(step.leads) },
        owners: step.leads,
        informed: step.supporters,
      })),
  examples: {
    clear: [
      {
        says: {
          en: 'Sales leads the booking and Web & IT supports it.',
          nl: 'Sales trekt het boeken en Web & IT helpt.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Sales', 'Web & IT'],
            roles: { sales: { acquire: 'leads' }, 'web-it': { acquire: 'supports' } },
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'Sales and Web & IT both say that they lead the booking.',
          nl: 'Sales en Web & IT zeggen allebei dat ze het boeken trekken.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Sales', 'Web & IT', 'Finance'],
            roles: {
              sales: { acquire: 'leads' },
              'web-it': { acquire: 'leads' },
              finance: { acquire: 'supports' },
            },
          }),
      },
    ],
  },
});
