import { exampleFacts } from '../example-facts';
import { atMoment } from '../place';
import { defineRule } from '../rule';

/** An obstacle that no opportunity of the journey addresses and no action names. */
export const obstacleUnaddressed = defineRule({
  id: 'obstacle-unaddressed',
  family: 'needs',
  severity: 'high',
  find: ({ journey, moments }) => {
    const opportunities = journey.moments.flatMap((moment) => moment.opportunities);
    // An action on the gap itself does not count: it only changes how the gap stands.
    const addressed = new Set([
      ...opportunities.flatMap(({ addresses = [] }) => addresses),
      ...journey.actions.flatMap(({ obstacle }) => obstacle ?? []),
    ]);
    return moments.flatMap((moment) =>
      moment.obstacles
        .filter(({ id }) => !addressed.has(id))
        .map(({ id, text }) => ({
          ...atMoment(moment),
          ids: [id],
          params: { obstacle: text, moment: moment.name },
        })),
    );
  },
  examples: {
    clear: [
      {
        says: {
          en: 'An iron makes the bag too heavy, and an iron on every floor would take that away.',
          nl: 'Een strijkijzer maakt de tas te zwaar, en een strijkijzer op elke verdieping zou dat wegnemen.',
        },
        facts: () =>
          exampleFacts({
            moments: [
              {
                step: 'prepare',
                name: 'Pack hand luggage',
                obstacles: [{ id: 'heavy', text: 'The bag gets too heavy' }],
              },
              {
                step: 'use',
                name: 'Look for an iron',
                opportunities: [{ text: 'An iron on every floor', addresses: ['heavy'] }],
              },
            ],
          }),
      },
      {
        says: {
          en: 'The website does not tell what is in the room, and somebody is making that list.',
          nl: 'De website zegt niet wat er op de kamer is, en iemand maakt die lijst al.',
        },
        facts: () =>
          exampleFacts({
            moments: [
              {
                step: 'prepare',
                name: 'Pack hand luggage',
                obstacles: [{ id: 'no-list', text: 'The website does not tell what is in the room' }],
              },
            ],
            actions: [{ text: 'List what is in each room', obstacle: 'no-list' }],
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'An iron makes the bag too heavy, and nobody has thought of a way to take that away.',
          nl: 'Een strijkijzer maakt de tas te zwaar, en niemand heeft bedacht hoe dat weg kan.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Front office'],
            moments: [
              {
                step: 'prepare',
                name: 'Pack hand luggage',
                obstacles: ['The bag gets too heavy'],
                opportunities: ['A mail about the city'],
              },
            ],
            roles: { 'front-office': { start: 'leads' } },
          }),
      },
    ],
  },
});
