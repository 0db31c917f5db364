import { exampleFacts } from '../example-facts';
import { leadChanges } from '../gap-context';
import { atHandoff } from '../place';
import { defineRule } from '../rule';

/** Two steps that follow each other, the lead changes, and no handoff counts. */
export const handoffMissing = defineRule({
  id: 'handoff-missing',
  family: 'handoffs',
  severity: 'critical',
  find: ({ followingSteps, isHandedOver, handoffsBetween, nameOf, namesOf }) =>
    followingSteps
      .filter(({ from, to }) => leadChanges(from, to) && !isHandedOver(from, to))
      .map(({ from, to }) => ({
        ...atHandoff(from, to),
        params: {
          fromStep: from.name,
          toStep: to.name,
          fromLeads: namesOf(from.leads),
          toLeads: namesOf(to.leads),
          elsewhere: handoffsBetween(from, to).map((other) => ({
            from: nameOf(other.from),
            to: nameOf(other.to),
          })),
        },
        owners: [...from.leads, ...to.leads],
      })),
  examples: {
    clear: [
      {
        says: {
          en: 'Sales leads the booking, Front office the arrival, and a handoff is recorded between them.',
          nl: 'Sales trekt het boeken, de receptie de aankomst, en daartussen is een overdracht vastgelegd.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Sales', 'Front office'],
            roles: { sales: { acquire: 'leads' }, 'front-office': { start: 'leads' } },
            handoffs: [{ fromStep: 'acquire', toStep: 'start', from: 'sales', to: 'front-office' }],
          }),
      },
      {
        says: {
          en: 'Sales leads the booking and helps Front office lead the arrival: the guest stays with Sales.',
          nl: 'Sales trekt het boeken en trekt mee bij de aankomst: de gast blijft bij Sales.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Sales', 'Front office'],
            roles: { sales: { acquire: 'leads', start: 'leads' }, 'front-office': { start: 'leads' } },
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'Sales leads the booking, Front office the arrival, and nothing is recorded between them.',
          nl: 'Sales trekt het boeken, de receptie de aankomst, en daartussen is niets vastgelegd.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Sales', 'Front office'],
            roles: { sales: { acquire: 'leads' }, 'front-office': { start: 'leads' } },
          }),
      },
      {
        says: {
          en: 'A handoff is recorded, but it starts from Web & IT, which does not lead the booking.',
          nl: 'Er is een overdracht vastgelegd, maar die begint bij Web & IT, dat het boeken niet trekt.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Sales', 'Web & IT', 'Front office'],
            roles: { sales: { acquire: 'leads' }, 'front-office': { start: 'leads' } },
            handoffs: [{ fromStep: 'acquire', toStep: 'start', from: 'web-it', to: 'front-office' }],
          }),
      },
    ],
  },
});
