import { exampleFacts } from '../example-facts';
import { atMoment } from '../place';
import { defineRule } from '../rule';

/** Content without a department, whether it is there already or not. */
export const contentUnowned = defineRule({
  id: 'content-unowned',
  family: 'needs',
  severity: 'high',
  find: ({ moments }) =>
    moments.flatMap((moment) =>
      moment.content
        .filter(({ department }) => department === undefined)
        .map(({ id, text }) => ({
          ...atMoment(moment),
          ids: [id],
          params: { content: text, moment: moment.name },
        })),
    ),
  examples: {
    clear: [
      {
        says: {
          en: 'Housekeeping keeps the list of what is in the room.',
          nl: 'Housekeeping houdt de lijst bij van wat er op de kamer is.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Housekeeping'],
            moments: [
              {
                step: 'prepare',
                name: 'Pack hand luggage',
                content: [{ text: 'What is in the room', department: 'housekeeping' }],
              },
            ],
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'Everybody wants a list of what is in the room, and no department makes it.',
          nl: 'Iedereen wil een lijst van wat er op de kamer is, en geen afdeling maakt hem.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Housekeeping'],
            moments: [
              {
                step: 'prepare',
                name: 'Pack hand luggage',
                content: [{ text: 'What is in the room', state: 'missing' }],
              },
            ],
          }),
      },
    ],
  },
});
