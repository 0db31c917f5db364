import { exampleFacts } from '../example-facts';
import { atMoment } from '../place';
import { defineRule } from '../rule';

/** An open moment of which no question, no obstacle and no bad feeling is known. */
export const nonTouchpointUnexamined = defineRule({
  id: 'non-touchpoint-unexamined',
  family: 'presence',
  severity: 'medium',
  find: ({ moments }) =>
    moments
      .filter(
        (moment) =>
          moment.open &&
          moment.questions.length === 0 &&
          moment.obstacles.length === 0 &&
          (moment.feeling ?? 0) >= 0,
      )
      .map((moment) => ({ ...atMoment(moment), params: { moment: moment.name } })),
  examples: {
    clear: [
      {
        says: {
          en: 'Nobody is there while the guest packs, but the hotel could help and knows how.',
          nl: 'Er is niemand als de gast inpakt, maar het hotel kan helpen en weet hoe.',
        },
        facts: () =>
          exampleFacts({
            moments: [
              {
                step: 'prepare',
                name: 'Pack hand luggage',
                absence: { state: 'could-help' },
                opportunities: ['A list of what the room has'],
              },
            ],
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'The guest travels to the city, nobody is there, and nobody knows what that is like.',
          nl: 'De gast reist naar de stad, er is niemand, en niemand weet hoe dat is.',
        },
        facts: () => exampleFacts({ moments: [{ step: 'prepare', name: 'Travel to the city' }] }),
      },
    ],
  },
});
