import { exampleFacts } from '../example-facts';
import type { MappedMoment } from '../map-journey';
import { atMoment } from '../place';
import { defineRule } from '../rule';

const needsOf = (moment: MappedMoment) => ({
  questions: moment.questions.length,
  obstacles: moment.obstacles.length,
  feelsBad: (moment.feeling ?? 0) < 0,
});

/** An open moment in which the customer has a question, an obstacle or a bad feeling. */
export const nonTouchpointUnserved = defineRule({
  id: 'non-touchpoint-unserved',
  family: 'presence',
  severity: 'critical',
  find: ({ moments }) =>
    moments.flatMap((moment) => {
      const needs = needsOf(moment);
      if (!moment.open || !(needs.questions > 0 || needs.obstacles > 0 || needs.feelsBad)) return [];
      return { ...atMoment(moment), params: { moment: moment.name, ...needs } };
    }),
  examples: {
    clear: [
      {
        says: {
          en: 'The guest wonders what to pack, and a mail three days before arrival answers it.',
          nl: 'De gast vraagt zich af wat er mee moet, en een mail drie dagen voor aankomst geeft antwoord.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Web & IT'],
            moments: [
              {
                step: 'prepare',
                name: 'Pack hand luggage',
                questions: ['Is there an iron?'],
                touchpoints: [{ name: 'Mail about the room', department: 'web-it' }],
              },
            ],
          }),
      },
      {
        says: {
          en: 'The traveller says goodbye at home, and the hotel stays out of it on purpose.',
          nl: 'De reiziger neemt thuis afscheid, en het hotel blijft daar bewust buiten.',
        },
        facts: () =>
          exampleFacts({
            moments: [
              {
                step: 'prepare',
                name: 'Say goodbye',
                feeling: -1,
                absence: { state: 'left-alone', reason: 'This is of the family' },
              },
            ],
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'The guest wonders whether the room has an iron, and nobody is there.',
          nl: 'De gast vraagt zich af of er een strijkijzer op de kamer is, en er is niemand.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Sales', 'Front office'],
            moments: [{ step: 'prepare', name: 'Pack hand luggage', questions: ['Is there an iron?'] }],
            roles: { sales: { acquire: 'leads' }, 'front-office': { start: 'leads' } },
          }),
      },
    ],
  },
});
