import type { Assumption } from '../../model/facts';
import { isFilled } from '../../model/fields';
import { exampleFacts } from '../example-facts';
import type { GapContext } from '../gap-context';
import { defineRule } from '../rule';

/** Something that the team still assumes, without a test planned. */
export const assumptionUntested = defineRule({
  id: 'assumption-untested',
  family: 'certainty',
  severity: 'medium',
  find: (context) =>
    context.journey.assumptions
      .filter(({ grade, test }) => grade === 'assumed' && !isFilled(test))
      .map(({ id, text, on }) => {
        const { where, ...found } = whereIs(on, context);
        return { ids: [id], ...found, params: { assumption: text, where } };
      }),
  examples: {
    clear: [
      {
        says: {
          en: 'The team believes that guests look on the website, and will ask twenty of them.',
          nl: 'Het team denkt dat gasten op de website kijken, en gaat het er twintig vragen.',
        },
        facts: () =>
          exampleFacts({
            moments: [{ step: 'prepare', name: 'Pack hand luggage' }],
            assumptions: [
              {
                text: 'Guests look on the website before they pack',
                on: { moment: 'pack-hand-luggage' },
                grade: 'assumed',
                test: 'Ask twenty guests at the desk',
              },
            ],
          }),
      },
      {
        says: {
          en: 'The desk has seen that guests ask for an iron.',
          nl: 'De receptie heeft gezien dat gasten om een strijkijzer vragen.',
        },
        facts: () =>
          exampleFacts({ assumptions: [{ text: 'Guests ask the desk for an iron', grade: 'observed' }] }),
      },
    ],
    found: [
      {
        says: {
          en: 'The team believes that guests look on the website before they pack, and leaves it at that.',
          nl: 'Het team denkt dat gasten voor het inpakken op de website kijken, en laat het daarbij.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Front office'],
            moments: [{ step: 'prepare', name: 'Pack hand luggage', momentOfTruth: true }],
            roles: { 'front-office': { start: 'leads' } },
            assumptions: [
              {
                text: 'Guests look on the website before they pack',
                on: { moment: 'pack-hand-luggage' },
                grade: 'assumed',
              },
            ],
          }),
      },
      {
        says: {
          en: 'Of the whole journey the team believes that nobody minds the price.',
          nl: 'Van de hele reis denkt het team dat niemand op de prijs let.',
        },
        facts: () => exampleFacts({ assumptions: [{ text: 'Nobody minds the price', grade: 'assumed' }] }),
      },
    ],
  },
});

/** The moment that it is on, else the step, else nothing: then it is of the whole journey, and of nobody. */
function whereIs(on: Assumption['on'], { momentById, stepById }: GapContext) {
  const moment = momentById.get(on?.moment ?? '');
  const step = moment?.step ?? stepById.get(on?.step ?? '');
  return {
    ...(moment && { moment: moment.id }),
    ...(step && { step: step.id }),
    ...(moment?.momentOfTruth && { severity: 'high' as const }),
    owners: step?.nearestLeads ?? [],
    where: moment ? { moment: moment.name } : step ? { step: step.name } : null,
  };
}
