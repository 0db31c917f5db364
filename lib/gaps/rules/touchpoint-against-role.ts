import type { Touchpoint } from '../../model/facts';
import { carries } from '../../model/role';
import { exampleFacts } from '../example-facts';
import { atCell } from '../place';
import { defineRule } from '../rule';

const namesOwnedBy = (department: string, touchpoints: Touchpoint[]) => [
  ...new Set(touchpoints.filter((one) => one.department === department).map((one) => one.name)),
];

/** A department owns an active touchpoint in a step that it does not carry: one finding a department and step. */
export const touchpointAgainstRole = defineRule({
  id: 'touchpoint-against-role',
  family: 'presence',
  severity: 'high',
  find: ({ steps, inDepartmentOrder, nameOf }) =>
    steps.flatMap((step) => {
      const active = step.moments.flatMap((moment) =>
        moment.touchpoints.filter((touchpoint) => touchpoint.state === 'active'),
      );
      return inDepartmentOrder(active.flatMap((touchpoint) => touchpoint.department ?? []))
        .filter((department) => !carries(step.roles.get(department)?.level))
        .map((department) => ({
          ...atCell(step, department),
          params: {
            department: nameOf(department),
            step: step.name,
            level: step.roles.get(department)?.level ?? null,
            touchpoints: namesOwnedBy(department, active),
          },
          owners: [department],
          informed: step.leads,
        }));
    }),
  examples: {
    clear: [
      {
        says: {
          en: 'Web & IT sends the booking mails, and supports the booking.',
          nl: 'Web & IT verstuurt de mails bij het boeken, en helpt daar ook.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Sales', 'Web & IT'],
            moments: [
              {
                step: 'acquire',
                name: 'Book a room',
                touchpoints: [{ name: 'Confirmation mail', department: 'web-it' }],
              },
            ],
            roles: { sales: { acquire: 'leads' }, 'web-it': { acquire: 'supports' } },
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'Finance sends every guest the invoice, but says that it is only informed in that step.',
          nl: 'Finance stuurt elke gast de factuur, maar zegt dat ze het in die stap alleen hoort.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Front office', 'Finance'],
            moments: [
              { step: 'judge', name: 'Check out', touchpoints: [{ name: 'Invoice', department: 'finance' }] },
            ],
            roles: { 'front-office': { judge: 'leads' }, finance: { judge: 'informed' } },
          }),
      },
    ],
  },
});
