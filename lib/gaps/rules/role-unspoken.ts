import { isFilled } from '../../model/fields';
import { carries } from '../../model/role';
import { exampleFacts } from '../example-facts';
import { atCell } from '../place';
import { defineRule } from '../rule';

/** A department carries a step without saying what it does there. */
export const roleUnspoken = defineRule({
  id: 'role-unspoken',
  family: 'answers',
  severity: 'low',
  find: ({ steps, nameOf }) =>
    steps.flatMap((step) =>
      [...step.roles.values()]
        .filter((role) => carries(role.level) && !isFilled(role.statement))
        .map((role) => ({
          ...atCell(step, role.department),
          params: { department: nameOf(role.department), step: step.name, level: role.level },
          owners: [role.department],
        })),
    ),
  examples: {
    clear: [
      {
        says: {
          en: 'Housekeeping says what it does; Finance only hears of it and need not say anything.',
          nl: 'De huishouding zegt wat ze doet; Finance hoort het alleen en hoeft niets te zeggen.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Housekeeping', 'Finance'],
            roles: {
              housekeeping: { start: ['supports', 'Has the room ready at two'] },
              finance: { start: 'informed' },
            },
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'Housekeeping supports the arrival, but left the words blank.',
          nl: 'De huishouding helpt bij de aankomst, maar liet de woorden leeg.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Housekeeping'],
            roles: { housekeeping: { start: ['supports', ' '] } },
          }),
      },
    ],
  },
});
