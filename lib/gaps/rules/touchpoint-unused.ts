import { exampleFacts } from '../example-facts';
import { atMoment } from '../place';
import { defineRule } from '../rule';

/** A touchpoint that exists or could, but that nobody uses. */
export const touchpointUnused = defineRule({
  id: 'touchpoint-unused',
  family: 'presence',
  severity: 'medium',
  find: ({ moments, nameOf }) =>
    moments.flatMap((moment) =>
      moment.touchpoints
        .filter((touchpoint) => touchpoint.state === 'unused')
        .map(({ id, name, department }) => {
          const place = atMoment(moment);
          return {
            ...place,
            ids: [id],
            params: {
              touchpoint: name,
              moment: moment.name,
              department: department === undefined ? null : nameOf(department),
            },
            owners: department === undefined ? place.owners : [department],
          };
        }),
    ),
  examples: {
    clear: [
      {
        says: {
          en: 'The café has a sticker on its door that says guide dogs are welcome.',
          nl: 'Het café heeft een sticker op de deur die zegt dat geleidehonden welkom zijn.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Service'],
            moments: [
              {
                step: 'start',
                name: 'Stand at the door',
                touchpoints: [
                  { name: 'Door sticker', channel: 'door', mode: 'offline', department: 'service' },
                ],
              },
            ],
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'The café lets guide dogs in, but the sticker that says so lies in a drawer.',
          nl: 'Het café laat geleidehonden binnen, maar de sticker die dat zegt ligt in een la.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Service'],
            moments: [
              {
                step: 'start',
                name: 'Stand at the door',
                touchpoints: [
                  {
                    name: 'Door sticker',
                    channel: 'door',
                    mode: 'offline',
                    department: 'service',
                    state: 'unused',
                  },
                ],
              },
            ],
          }),
      },
    ],
  },
});
