import { exampleFacts } from '../example-facts';
import type { MappedStep } from '../map-journey';
import { atHandoff } from '../place';
import { defineRule } from '../rule';

/** Between two led steps lie explored steps that nobody leads: one finding a break. */
export const batonBroken = defineRule({
  id: 'baton-broken',
  family: 'handoffs',
  severity: 'critical',
  find: ({ steps, namesOf }) =>
    breaksOf(steps).map(({ from, to, unled }) => ({
      ...atHandoff(from, to),
      params: {
        fromStep: from.name,
        toStep: to.name,
        unled: unled.map((step) => step.name),
        fromLeads: namesOf(from.leads),
        toLeads: namesOf(to.leads),
      },
      owners: [...from.leads, ...to.leads],
      informed: unled.flatMap((step) => [...step.roles.keys()]),
    })),
  examples: {
    clear: [
      {
        says: {
          en: 'Sales leads the booking, Web & IT the preparation and Front office the arrival.',
          nl: 'Sales trekt het boeken, Web & IT de voorbereiding en de receptie de aankomst.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Sales', 'Web & IT', 'Front office'],
            roles: {
              sales: { acquire: 'leads' },
              'web-it': { prepare: 'leads' },
              'front-office': { start: 'leads' },
            },
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'The guest packs between the booking (Sales) and the arrival (Front office), and nobody leads that step.',
          nl: 'De gast pakt in tussen het boeken (Sales) en de aankomst (receptie), en die stap trekt niemand.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Sales', 'Front office'],
            moments: [{ step: 'prepare', name: 'Pack hand luggage' }],
            roles: { sales: { acquire: 'leads' }, 'front-office': { start: 'leads' } },
          }),
      },
    ],
  },
});

/** Every two led steps, one after the other, with the explored steps between them that nobody leads. */
function breaksOf(steps: MappedStep[]) {
  const breaks: { from: MappedStep; to: MappedStep; unled: MappedStep[] }[] = [];
  let from: MappedStep | undefined;
  let unled: MappedStep[] = [];
  for (const step of steps) {
    if (step.leads.length > 0) {
      if (from && unled.length > 0) breaks.push({ from, to: step, unled });
      from = step;
      unled = [];
    } else if (step.explored) unled.push(step);
  }
  return breaks;
}
