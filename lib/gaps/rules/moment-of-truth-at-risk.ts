import { exampleFacts } from '../example-facts';
import { atMoment } from '../place';
import { defineRule } from '../rule';

/** A moment of truth that does not feel good, in which nobody is there, or for whose step nobody answers. */
export const momentOfTruthAtRisk = defineRule({
  id: 'moment-of-truth-at-risk',
  family: 'needs',
  severity: 'critical',
  find: ({ moments }) =>
    moments.flatMap((moment) => {
      const { name, step, contact, feeling } = moment;
      if (!moment.momentOfTruth) return [];
      const reasons = {
        feeling: feeling === 0 || feeling === -1 || feeling === -2 ? feeling : null,
        nobodyThere: !contact,
        stepWithoutLead: step.leads.length === 0 ? step.name : null,
      };
      if (reasons.feeling === null && !reasons.nobodyThere && reasons.stepWithoutLead === null) return [];
      return { ...atMoment(moment), params: { moment: name, ...reasons } };
    }),
  examples: {
    clear: [
      {
        says: {
          en: 'Checking in is a moment of truth: Front office leads it, stands at the desk, and it feels good.',
          nl: 'Inchecken is een moment van de waarheid: de receptie trekt het, staat aan de balie, en het voelt goed.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Front office'],
            moments: [
              {
                step: 'start',
                name: 'Check in',
                momentOfTruth: true,
                feeling: 1,
                touchpoints: [{ name: 'Desk', department: 'front-office' }],
              },
            ],
            roles: { 'front-office': { start: 'leads' } },
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'Packing is a moment of truth: the guest feels bad, nobody is there, and nobody leads the step.',
          nl: 'Inpakken is een moment van de waarheid: de gast voelt zich slecht, er is niemand, en niemand trekt de stap.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Front office'],
            moments: [{ step: 'prepare', name: 'Pack hand luggage', momentOfTruth: true, feeling: -1 }],
            roles: { 'front-office': { start: 'leads' } },
          }),
      },
      {
        says: {
          en: 'Checking in is a moment of truth, and it leaves the guest cold.',
          nl: 'Inchecken is een moment van de waarheid, en het doet de gast niets.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Front office'],
            moments: [
              {
                step: 'start',
                name: 'Check in',
                momentOfTruth: true,
                feeling: 0,
                touchpoints: [{ name: 'Desk', department: 'front-office' }],
              },
            ],
            roles: { 'front-office': { start: 'leads' } },
          }),
      },
    ],
  },
});
