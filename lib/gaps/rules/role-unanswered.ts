import { exampleFacts } from '../example-facts';
import { atDepartment } from '../place';
import { defineRule } from '../rule';

const STAGES = [
  {
    id: 'stay',
    name: 'Stay',
    steps: [
      { id: 'start', name: 'Check in' },
      { id: 'use', name: 'Stay' },
    ],
  },
];

/** The steps that a department has said nothing about: one finding a department. */
export const roleUnanswered = defineRule({
  id: 'role-unanswered',
  family: 'answers',
  severity: 'medium',
  find: ({ workspace, steps }) =>
    workspace.departments.flatMap((department) => {
      const unanswered = steps.filter((step) => !step.roles.has(department.id));
      if (unanswered.length === 0) return [];
      return {
        ...atDepartment(department.id),
        params: {
          department: department.name,
          steps: unanswered.map((step) => step.name),
          total: steps.length,
        },
        owners: [department.id],
      };
    }),
  examples: {
    clear: [
      {
        says: {
          en: 'Front office leads the check-in and says aloud that it has no role in the stay.',
          nl: 'De receptie trekt het inchecken en zegt hardop dat ze tijdens het verblijf geen rol heeft.',
        },
        facts: () =>
          exampleFacts({
            workspace: { stages: STAGES },
            departments: ['Front office'],
            roles: { 'front-office': { start: 'leads', use: 'none' } },
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'Front office leads the check-in and has said nothing about the stay.',
          nl: 'De receptie trekt het inchecken en heeft over het verblijf niets gezegd.',
        },
        facts: () =>
          exampleFacts({
            workspace: { stages: STAGES },
            departments: ['Front office'],
            roles: { 'front-office': { start: 'leads' } },
          }),
      },
    ],
  },
});
