import { isFilled } from '../../model/fields';
import { exampleFacts } from '../example-facts';
import { atMoment } from '../place';
import { defineRule } from '../rule';

/** Content of which nobody has said how its effect is measured. */
export const contentUnmeasured = defineRule({
  id: 'content-unmeasured',
  family: 'needs',
  severity: 'medium',
  find: ({ moments }) =>
    moments.flatMap((moment) =>
      moment.content
        .filter(({ measure }) => !isFilled(measure))
        .map(({ id, text, department }) => {
          const place = atMoment(moment);
          return {
            ...place,
            ids: [id],
            params: { content: text, moment: moment.name },
            owners: department === undefined ? place.owners : [department],
          };
        }),
    ),
  examples: {
    clear: [
      {
        says: {
          en: 'The hotel tells what is in the room, and counts the calls about irons.',
          nl: 'Het hotel vertelt wat er op de kamer is, en telt de telefoontjes over strijkijzers.',
        },
        facts: () =>
          exampleFacts({
            moments: [
              {
                step: 'prepare',
                name: 'Pack hand luggage',
                content: [{ text: 'What is in the room', measure: 'Calls about irons per week' }],
              },
            ],
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'The hotel tells what is in the room, and never looks whether guests pack less.',
          nl: 'Het hotel vertelt wat er op de kamer is, en kijkt nooit of gasten minder inpakken.',
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
  },
});
