import { exampleFacts } from '../example-facts';
import { atStep } from '../place';
import { defineRule } from '../rule';

/** An explored step that nobody leads. */
export const stepWithoutLead = defineRule({
  id: 'step-without-lead',
  family: 'answers',
  severity: 'critical',
  find: ({ steps, namesOf, inDepartmentOrder }) =>
    steps
      .filter((step) => step.explored && step.leads.length === 0)
      .map((step) => {
        const owners = step.supporters.length > 0 ? step.supporters : step.nearestLeads;
        return {
          ...atStep(step),
          params: { step: step.name, nearest: namesOf(inDepartmentOrder(owners)) },
          owners,
          informed: [...step.roles.keys()],
        };
      }),
  examples: {
    clear: [
      {
        says: {
          en: 'Front office leads Prepare, so the guest who packs has somebody to turn to.',
          nl: 'De receptie trekt Voorbereiden, dus de gast die inpakt kan ergens terecht.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Sales', 'Front office'],
            moments: [{ step: 'prepare', name: 'Pack hand luggage' }],
            roles: { sales: { acquire: 'leads' }, 'front-office': { prepare: 'leads' } },
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'The guest packs in Prepare, Web & IT helps with a mail, and nobody leads.',
          nl: 'De gast pakt in bij Voorbereiden, Web & IT helpt met een mail, en niemand trekt.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Sales', 'Web & IT'],
            moments: [{ step: 'prepare', name: 'Pack hand luggage' }],
            roles: { sales: { acquire: 'leads' }, 'web-it': { prepare: 'supports' } },
          }),
      },
    ],
  },
});
