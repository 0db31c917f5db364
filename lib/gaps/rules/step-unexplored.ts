import { exampleFacts } from '../example-facts';
import { atStep } from '../place';
import { defineRule } from '../rule';

const STAGES = [
  {
    id: 'visit',
    name: 'Visit',
    steps: [
      { id: 'start', name: 'Start' },
      { id: 'judge', name: 'Judge' },
    ],
  },
];

/** A step without a moment and without an answer: nobody has thought about it. */
export const stepUnexplored = defineRule({
  id: 'step-unexplored',
  family: 'answers',
  severity: 'medium',
  find: ({ steps }) =>
    steps
      .filter((step) => !step.explored)
      .map((step) => ({ ...atStep(step), params: { step: step.name }, owners: step.nearestLeads })),
  examples: {
    clear: [
      {
        says: {
          en: 'A museum with two steps: visitors do something in the first, and “no role” is said of the second.',
          nl: 'Een museum met twee stappen: in de ene doet de bezoeker iets, van de andere is “geen rol” gezegd.',
        },
        facts: () =>
          exampleFacts({
            workspace: { stages: STAGES },
            departments: ['Front desk'],
            moments: [{ step: 'start', name: 'Hang up the coat' }],
            roles: { 'front-desk': { judge: 'none' } },
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'A museum knows how a visit starts, but nobody has thought about how visitors judge it.',
          nl: 'Een museum weet hoe een bezoek begint, maar niemand dacht na over het oordeel van de bezoeker.',
        },
        facts: () =>
          exampleFacts({
            workspace: { stages: STAGES },
            departments: ['Front desk'],
            moments: [{ step: 'start', name: 'Hang up the coat' }],
            roles: { 'front-desk': { start: 'leads' } },
          }),
      },
    ],
  },
});
