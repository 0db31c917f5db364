import { exampleFacts } from '../example-facts';
import type { MappedStep } from '../map-journey';
import { atCell } from '../place';
import { defineRule } from '../rule';

const owners = (step: MappedStep) =>
  new Set(
    step.moments.flatMap((moment) =>
      [...moment.touchpoints, ...moment.content].map((item) => item.department),
    ),
  );

/** A lead that owns no touchpoint and no content in its step, while some moment of the step has contact. */
export const leadWithoutContact = defineRule({
  id: 'lead-without-contact',
  family: 'presence',
  severity: 'medium',
  find: ({ steps, nameOf }) =>
    steps
      .filter((step) => step.moments.some((moment) => moment.contact))
      .flatMap((step) => {
        const present = owners(step);
        return step.leads
          .filter((lead) => !present.has(lead))
          .map((lead) => ({
            ...atCell(step, lead),
            params: { department: nameOf(lead), step: step.name },
            owners: [lead],
            informed: step.supporters,
          }));
      }),
  examples: {
    clear: [
      {
        says: {
          en: 'Sales leads the booking and owns the text about the terms; the mail itself is from Web & IT.',
          nl: 'Sales trekt het boeken en heeft de tekst over de voorwaarden; de mail zelf is van Web & IT.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Sales', 'Web & IT'],
            moments: [
              {
                step: 'acquire',
                name: 'Book a room',
                touchpoints: [{ name: 'Confirmation mail', department: 'web-it' }],
                content: [{ text: 'Until when cancelling is free', department: 'sales' }],
              },
            ],
            roles: { sales: { acquire: 'leads' }, 'web-it': { acquire: 'supports' } },
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'Sales leads the booking, but all that the guest meets there is from Web & IT.',
          nl: 'Sales trekt het boeken, maar alles wat de gast daar tegenkomt is van Web & IT.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Sales', 'Web & IT'],
            moments: [
              {
                step: 'acquire',
                name: 'Book a room',
                touchpoints: [{ name: 'Confirmation mail', department: 'web-it' }],
              },
            ],
            roles: { sales: { acquire: 'leads' }, 'web-it': { acquire: 'supports' } },
          }),
      },
    ],
  },
});
