import { exampleFacts } from '../example-facts';
import { atMoment } from '../place';
import { defineRule } from '../rule';

/** A question that no content answers, wherever in the journey that content stands. */
export const questionUnanswered = defineRule({
  id: 'question-unanswered',
  family: 'needs',
  severity: 'high',
  find: ({ journey, moments }) => {
    const answered = new Set(
      journey.moments.flatMap((moment) => moment.content.flatMap(({ answers = [] }) => answers)),
    );
    return moments.flatMap((moment) =>
      moment.questions
        .filter(({ id }) => !answered.has(id))
        .map(({ id, text }) => ({
          ...atMoment(moment),
          ids: [id],
          params: { question: text, moment: moment.name },
        })),
    );
  },
  examples: {
    clear: [
      {
        says: {
          en: 'While packing the guest wonders about an iron, and the confirmation mail has told already.',
          nl: 'Bij het inpakken vraagt de gast zich af of er een strijkijzer is, en dat stond al in de bevestigingsmail.',
        },
        facts: () =>
          exampleFacts({
            moments: [
              {
                step: 'acquire',
                name: 'Read the confirmation',
                content: [{ text: 'What is in the room', answers: ['iron'] }],
              },
              {
                step: 'prepare',
                name: 'Pack hand luggage',
                questions: [{ id: 'iron', text: 'Is there an iron?' }],
              },
            ],
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'The guest wonders about an iron and a safe; the list of what is in the room names only the iron.',
          nl: 'De gast vraagt zich af of er een strijkijzer en een kluis zijn; de lijst van wat er op de kamer is, noemt alleen het strijkijzer.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Front office'],
            moments: [
              {
                step: 'prepare',
                name: 'Pack hand luggage',
                questions: [
                  { id: 'iron', text: 'Is there an iron?' },
                  { id: 'safe', text: 'Does a laptop fit in the safe?' },
                ],
                content: [{ text: 'What is in the room', answers: ['iron'] }],
              },
            ],
            roles: { 'front-office': { start: 'leads' } },
          }),
      },
    ],
  },
});
