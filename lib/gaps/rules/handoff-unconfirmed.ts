import { exampleFacts } from '../example-facts';
import { atHandoff } from '../place';
import { defineRule } from '../rule';

/** A recorded handoff that not both of its departments confirm. */
export const handoffUnconfirmed = defineRule({
  id: 'handoff-unconfirmed',
  family: 'handoffs',
  severity: 'high',
  find: ({ handoffs, inDepartmentOrder, namesOf }) =>
    handoffs.flatMap(({ fromStep, toStep, from, to, confirmedBy = [] }) => {
      const sides = inDepartmentOrder([from, to]);
      const missing = sides.filter((side) => !confirmedBy.includes(side));
      if (missing.length === 0) return [];
      const confirmed = sides.filter((side) => confirmedBy.includes(side));
      const { handoff, ids } = atHandoff(fromStep, toStep);
      return {
        handoff,
        ids: [...ids, from, to],
        params: {
          fromStep: fromStep.name,
          toStep: toStep.name,
          missing: namesOf(missing),
          confirmed: namesOf(confirmed),
        },
        owners: missing,
        informed: confirmed,
      };
    }),
  examples: {
    clear: [
      {
        says: {
          en: 'Sales hands the guest over to Front office, and both say so.',
          nl: 'Sales draagt de gast over aan de receptie, en beide zeggen dat.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Sales', 'Front office'],
            handoffs: [
              {
                fromStep: 'acquire',
                toStep: 'start',
                from: 'sales',
                to: 'front-office',
                confirmedBy: ['sales', 'front-office'],
              },
            ],
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'Sales says that it hands the guest over; Front office has not said that it knows.',
          nl: 'Sales zegt dat ze de gast overdraagt; de receptie heeft niet gezegd dat ze het weet.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Sales', 'Front office'],
            handoffs: [
              {
                fromStep: 'acquire',
                toStep: 'start',
                from: 'sales',
                to: 'front-office',
                confirmedBy: ['sales'],
              },
            ],
          }),
      },
    ],
  },
});
