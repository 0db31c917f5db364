import { carries } from '../../model/role';
import { exampleFacts } from '../example-facts';
import type { MappedStep } from '../map-journey';
import { atStep } from '../place';
import { defineRule } from '../rule';

const carriers = (step: MappedStep) =>
  [...step.roles.values()].filter((role) => carries(role.level)).map((role) => role.department);

const listeners = (step: MappedStep) =>
  [...step.roles.values()]
    .filter((role) => role.level === 'consulted' || role.level === 'informed')
    .map((role) => role.department);

/** Exactly one department carries a step: nobody can improve a step on its own. */
export const stepCarriedAlone = defineRule({
  id: 'step-carried-alone',
  family: 'answers',
  severity: 'medium',
  find: ({ steps, nameOf, namesOf }) =>
    steps.flatMap((step) => {
      const [department, ...others] = carriers(step);
      if (department === undefined || others.length > 0) return [];
      const listening = listeners(step);
      return {
        ...atStep(step),
        params: { step: step.name, department: nameOf(department), listening: namesOf(listening) },
        owners: [department],
        informed: listening,
      };
    }),
  examples: {
    clear: [
      {
        says: {
          en: 'Front office leads the arrival, and Housekeeping supports it with a ready room.',
          nl: 'De receptie trekt de aankomst, en de huishouding helpt met een kamer die klaar is.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Front office', 'Housekeeping'],
            roles: { 'front-office': { start: 'leads' }, housekeeping: { start: 'supports' } },
          }),
      },
    ],
    found: [
      {
        says: {
          en: 'Front office does the arrival alone; Housekeeping only hears of it.',
          nl: 'De receptie doet de aankomst alleen; de huishouding hoort het alleen.',
        },
        facts: () =>
          exampleFacts({
            departments: ['Front office', 'Housekeeping'],
            roles: { 'front-office': { start: 'leads' }, housekeeping: { start: 'informed' } },
          }),
      },
    ],
  },
});
