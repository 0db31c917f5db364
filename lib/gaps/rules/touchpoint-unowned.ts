import { exampleFacts } from '../example-facts';
import { atMoment } from '../place';
import { defineRule } from '../rule';

/** An active touchpoint without a department. */
export const touchpointUnowned = defineRule({
  id: 'touchpoint-unowned',
  family: 'presence',
  severity: 'high',
  find: ({ moments }) =>
    moments.flatMap((moment) =>
      moment.touchpoints
        .filter((touchpoint) => touchpoint.state === 'active' && touchpoint.department === undefined)
        .map(({ id, name }) => ({
          ...atMoment(moment),
          ids: [id],
          params: { touchpoint: name, moment: moment.name },
        })),
    ),
  examples: {
    clear: [
      {
        says: {
          en: 'The confirmation mail is from Sales; a planned city guide need not have an owner yet.',
          nl: 'De bevestigingsmail is van Sales; een geplande stadsgids hoeft nog geen eigenaar te hebben.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Sales'],
            moments: [
              {
                step: 'acquire',
                name: 'Book a room',
                touchpoints: [
                  { name: 'Confirmation mail', department: 'sales' },
                  { name: 'City guide', state: 'planned' },
                ],
              },
            ],
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'Every guest gets a confirmation mail, and no department owns it.',
          nl: 'Elke gast krijgt een bevestigingsmail, en die is van geen enkele afdeling.',
        },
        facts: () =>
          exampleFacts({
            moments: [{ step: 'acquire', name: 'Book a room', touchpoints: [{ name: 'Confirmation mail' }] }],
          }),
      },
    ],
  },
});
