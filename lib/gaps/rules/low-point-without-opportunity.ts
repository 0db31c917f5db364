import { exampleFacts } from '../example-facts';
import { atMoment } from '../place';
import { defineRule } from '../rule';

/** A moment in which the customer feels bad or very bad, and no opportunity at it. */
export const lowPointWithoutOpportunity = defineRule({
  id: 'low-point-without-opportunity',
  family: 'needs',
  severity: 'high',
  find: ({ moments }) =>
    moments
      .filter(({ feeling, opportunities }) => (feeling ?? 0) < 0 && opportunities.length === 0)
      .map((moment) => ({
        ...atMoment(moment),
        severity: moment.momentOfTruth ? ('critical' as const) : undefined,
        params: { moment: moment.name, veryBad: moment.feeling === -2 },
      })),
  examples: {
    clear: [
      {
        says: {
          en: 'Looking for an iron annoys the guest, and somebody thought of one on every floor.',
          nl: 'Een strijkijzer zoeken ergert de gast, en iemand bedacht er een op elke verdieping.',
        },
        facts: () =>
          exampleFacts({
            moments: [
              {
                step: 'use',
                name: 'Look for an iron',
                feeling: -1,
                opportunities: ['An iron on every floor'],
              },
            ],
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'Looking for an iron annoys the guest, and nobody has written down what could be done.',
          nl: 'Een strijkijzer zoeken ergert de gast, en niemand heeft opgeschreven wat eraan te doen is.',
        },
        facts: () => exampleFacts({ moments: [{ step: 'use', name: 'Look for an iron', feeling: -1 }] }),
      },
      {
        says: {
          en: 'At the desk, a moment of truth, the guest feels very bad, and nobody has an idea for it.',
          nl: 'Aan de balie, een moment van de waarheid, voelt de gast zich heel slecht, en niemand heeft er een idee voor.',
        },
        facts: () =>
          exampleFacts({
            moments: [{ step: 'start', name: 'Check in', momentOfTruth: true, feeling: -2 }],
          }),
      },
    ],
  },
});
